/**
 * Text that is replaced in vis-timeline 8.5.4 and what it needs, each as often as `count` says. See `cut.js`.
 */

/** After the declarations and methods are cut: what still refers to them, and small changes of behaviour. */
export const replacements = [
  { what: 'import of moment', from: "import moment$3 from 'moment';", to: '', count: 1 },
  { what: 'import of xss', from: "import xssFilter from 'xss';", to: '', count: 1 },
  { what: 'import of keycharm', from: "import keycharm from 'keycharm';", to: '', count: 1 },
  { what: 'locale of moment', from: 'moment$3.locale(defaultLanguage);', to: '', count: 1 },
  {
    what: 'exports',
    from: 'export { Graph2d, Timeline, timeline };',
    to: 'export { Timeline, ItemSet, Group, Item };',
    count: 1,
  },
  {
    what: 'import of vis-data',
    from: "import { isDataViewLike as isDataViewLike$1, DataSet, createNewDataPipeFrom, DataView } from 'vis-data/esnext/esm/vis-data.js';",
    to: '',
    count: 1,
  },
  { what: 'import of component-emitter', from: "import Emitter from 'component-emitter';", to: '', count: 1 },
  {
    what: 'import of propagating-hammerjs',
    from: "import PropagatingHammer from 'propagating-hammerjs';",
    to: '',
    count: 1,
  },
  {
    what: 'listeners',
    from: 'Emitter(Core.prototype);',
    to: [
      'Object.assign(Core.prototype, {',
      '  on(name, listener) { ((this._listeners ??= {})[name] ??= []).push(listener); },',
      '  off(name, listener) {',
      '    if (name) this._listeners[name] = (this._listeners[name] ?? []).filter((one) => one !== listener);',
      '    else this._listeners = {};',
      '  },',
      '  emit(name, ...args) { for (const listener of [...(this._listeners?.[name] ?? [])]) listener.apply(this, args); },',
      '});',
    ].join('\n'),
    count: 1,
  },
  { what: 'import of uuid', from: "import { v4 } from 'uuid';", to: '', count: 1 },
  { what: 'mutable list of utilities', from: 'availableUtils.convert(', to: 'convert(', count: 8 },
  {
    what: 'filter of HTML',
    from: 'Object.defineProperty(availableUtils, "xss", {',
    upTo: '// Utility functions for ordering',
    to: '',
    count: 1,
  },

  // A page may draw the element larger or smaller (`transform: scale`, `zoom`): pointers are in pixels of the viewport.
  {
    what: 'pixels of a pan',
    from: 'let delta = direction == "horizontal" ? event.deltaX : event.deltaY;',
    to: 'let delta = event.deltaX * (this.props.touch.pxScale ??= this.pxScale());',
    count: 1,
  },
  {
    what: 'pixels of a pan that begins',
    from: '    this.props.touch.dragging = true;\n\n    if (this.body.dom.root) {',
    to: '    this.props.touch.dragging = true;\n    this.props.touch.pxScale = undefined;\n\n    if (this.body.dom.root) {',
    count: 1,
  },
  {
    what: 'pixels of a pointer',
    from: '  getPointer(touch, element) {',
    upTo: '  /**\n   * Zoom the range the given scale in or out.',
    to: [
      '  pxScale() {',
      '    const { center } = this.body.dom;',
      '    return center.offsetWidth / (center.getBoundingClientRect().width || 1) || 1;',
      '  }',
      '  getPointer(touch, element) {',
      '    const { left, right, top } = element.getBoundingClientRect();',
      '    const scale = this.pxScale();',
      '    return { x: (this.options.rtl ? right - touch.x : touch.x - left) * scale, y: (touch.y - top) * scale };',
      '  }',
      '',
    ].join('\n'),
    count: 1,
  },

  // Item
  {
    what: 'copy of the locales for each item',
    from: '    this.defaultOptions = {\n      locales,\n      locale: "en",\n    };\n    this.options = availableUtils.extend({}, this.defaultOptions, options);',
    upTo: '    this.selected = false;',
    to: '    this.options = options;\n',
    count: 1,
  },
  { what: 'edit status of items', from: '    this._updateEditStatus();', to: '', count: 2 },

  // Group
  {
    what: 'lanes within lanes, and rows of a lane',
    from: '    if (data && data.nestedGroups) {\n      this.nestedGroups = data.nestedGroups;',
    upTo: '    this.nestedInGroup = null;',
    to: '',
    count: 1,
  },

  // ItemSet
  {
    what: 'default options',
    from: '    this.defaultOptions = {\n      type: null,',
    upTo: '    this.options.rtl = options.rtl;',
    to: '    this.options = {};\n',
    count: 1,
  },
  {
    what: 'lanes within lanes that come later',
    from: '        me._onAddGroups(params.items);\n\n        if (me.groupsData && me.groupsData.length > 0) {',
    upTo: '      update(_event, params) {',
    to: '        me._onAddGroups(params.items);\n      },\n',
    count: 1,
  },
  {
    what: 'lane class',
    from: 'new Group(id, groupData, me)',
    to: 'new ItemSet.laneType(id, groupData, me)',
    count: 1,
  },
  {
    what: 'item types',
    from: '  background: BackgroundItem,\n  box: BoxItem,\n  range: RangeItem,\n  point: PointItem,\n',
    to: '',
    count: 1,
  },
  { what: 'ungrouped lane', from: 'this._updateUngrouped();', to: '', count: 1 },
  {
    what: 'background lane',
    from: '    // create background Group',
    upTo: '    // attach event listeners',
    to: '',
    count: 1,
  },
  {
    what: 'redraw of the background lane',
    from: '    this.groups[BACKGROUND].redraw(range, nonFirstMargin, forceRestack);',
    to: '',
    count: 1,
  },
  {
    what: 'gestures of editing',
    from: '    this.hammer = new modifiedHammer(this.body.dom.centerContainer);',
    upTo: '    // attach to the DOM',
    to: '',
    count: 1,
  },
  {
    what: 'long press on items',
    from: '    this.hammer.get("press").set({ time: this.options.longSelectPressTime });\n\n    this.initial',
    to: '    this.initial',
    count: 1,
  },
  {
    what: 'clusters on change',
    from: '        if (me.options.cluster) {',
    upTo: '        me.redraw();',
    to: '',
    count: 3,
  },
  // The adapter draws once after all changes of a batch.
  { what: 'redraw on every change', from: '        me.redraw();\n      },', to: '      },', count: 3 },
  {
    what: 'clusters on redraw',
    from: '    if (this.options.cluster) {\n      this._clusterItems();\n    }\n',
    to: '',
    count: 1,
  },
  {
    what: 'clusters on removal of lanes',
    from: '    if (this.options.cluster) {\n      this.clusterGenerator.updateData();\n      this._clusterItems();\n    }\n',
    to: '',
    count: 1,
  },
  {
    what: 'clusters on update',
    from: '    if (this.options.cluster) {',
    upTo: '    this.body.emitter.emit("_change"',
    to: '',
    count: 1,
  },
  {
    what: 'layout read on each frame',
    from: 'this.props.width = frame.offsetWidth;',
    to: 'this.props.width = this.body.domProps.center.width;',
    count: 1,
  },

  // Core
  // The adapter draws at once where it must; the frame that vis has asked for then has nothing left to do.
  // Sizes follow from the layout and the room, of which the adapter knows when they change.
  // Lanes say how high they are: to measure them would be a layout in the middle of the drawing.
  {
    what: 'height of the lanes',
    from: '  _setDOM() {\n',
    to: [
      '  setHeight(height) {',
      '    const { props, dom } = this;',
      '    if (height === props.center.height) return;',
      '    for (const side of ["left", "center", "right"]) {',
      '      props[side].height = props[`${side}Container`].height = height;',
      '    }',
      '    props.root.height = props.background.height = props.top.height + height;',
      '    dom.root.style.height = `${props.root.height}px`;',
      '    this._setDOM();',
      '  }',
      '  _setDOM() {',
      '',
    ].join('\n'),
    count: 1,
  },

  // Range
  {
    what: 'first window',
    from: '    const now = moment$2().hours(0)',
    upTo: '    this.millisecondsPerPixelCache = undefined;\n\n    if (options',
    to: '    const start = 0;\n    const end = 1;\n',
    count: 1,
  },
  {
    what: 'rolling mode button',
    from: '    // on click of rolling mode button',
    upTo: '    this.setOptions(options);',
    to: '',
    count: 1,
  },
  {
    what: 'start of rolling mode',
    from: '      if (options.rollingMode && options.rollingMode.follow) {',
    upTo: '      if ("start" in options',
    to: '',
    count: 1,
  },
  {
    what: 'hidden dates on animation',
    from: '          updateHiddenDates(\n            me.options.moment,\n            me.body,\n            me.options.hiddenDates,\n          );',
    to: '',
    count: 1,
  },
  {
    what: 'hidden dates on a change of window',
    from: '      updateHiddenDates(\n        this.options.moment,\n        this.body,\n        this.options.hiddenDates,\n      );',
    to: '',
    count: 1,
  },
  {
    what: 'timers left by a destroyed window',
    from: '  destroy() {\n    this.stopRolling();\n  }',
    to: '  destroy() {\n    this._cancelAnimation();\n    clearTimeout(this.timeoutID);\n  }',
    count: 1,
  },
  { what: 'rolling mode on gestures', from: '    this.stopRolling();\n', to: '', count: 2 },

  { what: 'option moment', from: '      moment: moment$2,\n', to: '', count: 1 },
];

/** After everything else: utilities by name, so that those without a user are left out of the bundle. */
export const utilities = { what: 'utilities', from: 'availableUtils.', to: 'util.' };

/** vis-util registers its own Activator and gesture library on import, for widgets that nobody calls. */
export const utilDroppedDeclarations = ['Activator$1', 'Hammer$1'];
export const utilReplacements = [
  { what: 'import of component-emitter', from: "import Emitter from 'component-emitter';", to: '', count: 1 },
  {
    what: 'easing functions',
    from: 'const easingFunctions = {',
    upTo: '};',
    to: 'const easingFunctions = {\n    easeInOutQuad: (t) => (t < 0.5 ? 2 * t * t : -1 + (4 - 2 * t) * t),\n',
    count: 1,
  },
  {
    what: 'export of Activator',
    from: 'const Activator = Activator$1;',
    to: 'const Activator = null;',
    count: 1,
  },
  { what: 'export of Hammer', from: 'const Hammer = Hammer$1;', to: 'const Hammer = null;', count: 1 },
];

/** Of the gestures only panning and pinching are heard, and every browser has pointer events. */
export const gestureReplacements = [
  {
    what: 'browsers without Object.assign',
    from: 'var assign;\n',
    upTo: "var VENDOR_PREFIXES = ['', 'webkit'",
    to: 'var assign$1 = Object.assign;\n',
    count: 1,
  },
  {
    what: 'browsers with pointers of their own',
    from: 'if (win.MSPointerEvent && !win.PointerEvent) {',
    upTo: '/**\n * @private\n * Pointer events input',
    to: '',
    count: 1,
  },
  {
    what: 'gestures as events of the page',
    from: '    if (this.options.domEvents) {',
    upTo: '    var handlers = this.handlers[event]',
    to: '',
    count: 1,
  },
  {
    what: 'gestures that wait for others to fail',
    from: '  _proto.dropRecognizeWith = function dropRecognizeWith(',
    upTo: '  _proto.hasRequireFailures = function',
    to: '',
    count: 1,
  },
  {
    what: 'end of a gesture by hand',
    from: '  _proto.stop = function stop(force) {',
    upTo: '  _proto.recognize = function recognize(inputData) {',
    to: '',
    count: 1,
  },
  {
    what: 'kinds of input',
    from: '  var Type; // let inputClass',
    upTo: '  return new Type(manager, inputHandler);',
    to: '  var Type = PointerEventInput;\n',
    count: 1,
  },
  {
    what: 'kinds of gestures',
    from: 'var preset = [[RotateRecognizer, {',
    upTo: 'var STOP = 1;',
    to: 'var preset = [[PinchRecognizer, { enable: false }], [PanRecognizer, { direction: DIRECTION_HORIZONTAL }]];\n',
    count: 1,
  },
  {
    what: 'what else is told of gestures',
    from: '  Hammer.VERSION = "2.0.17-rc";',
    upTo: '  return Hammer;\n}();',
    to: '  Hammer.DIRECTION_ALL = DIRECTION_ALL;\n  Hammer.DIRECTION_HORIZONTAL = DIRECTION_HORIZONTAL;\n',
    count: 1,
  },
];
