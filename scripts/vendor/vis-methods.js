/**
 * Methods of vis-timeline 8.5.4 that are written anew, without the options that we never set: lanes within lanes, editing, another
 * orientation, scrolling down, panels that stay empty, data in other shapes than ours. `cut.js` says how they are counted.
 */
export const replacedMethods = {
  Timeline: {
    constructor: `constructor(container, items, groups, options) {
    super();
    this.options = { orientation: { axis: "bottom", item: "bottom" }, rtl: options.rtl };
    this._create(container);
    this.body = {
      dom: this.dom,
      domProps: this.props,
      emitter: { on: this.on.bind(this), off: this.off.bind(this), emit: this.emit.bind(this) },
      hiddenDates: [],
      util: { toScreen: this._toScreen.bind(this), toTime: this._toTime.bind(this) },
    };
    this.range = this.body.range = new Range(this.body, this.options);
    this.itemSet = new ItemSet(this.body, this.options);
    this.components = [this.range, this.itemSet];
    this.itemSet.initialDrawDone = true;
    this.setOptions(options);
    this.itemSet.setGroups(groups);
    this.itemSet.setItems(items);
    this._redraw();
  }`,
  },
  Core: {
    _create: `_create(container) {
    const dom = (this.dom = { container });
    container.style.position = "relative";
    const classNames = {
      root: "timeline", background: "panel vis-background", backgroundVertical: "panel vis-background vis-vertical",
      backgroundHorizontal: "panel vis-background vis-horizontal", centerContainer: "panel vis-center",
      leftContainer: "panel vis-left", rightContainer: "panel vis-right", top: "panel vis-top", bottom: "panel vis-bottom",
      left: "content", center: "content", right: "content",
    };
    for (const name in classNames) {
      dom[name] = document.createElement("div");
      dom[name].className = "vis-" + classNames[name];
      if (classNames[name] != "content" && name != "root") dom.root.append(dom[name]);
    }
    for (const side of ["left", "center", "right"]) dom[side + "Container"].append(dom[side]);
    this.props = { border: { left: 0, right: 0, top: 0, bottom: 0 } };
    for (const name in dom) this.props[name] = {};
    this.on("rangechange", () => {
      this.isDue = true;
      this._redraw();
    });
    this._origRedraw = this._redraw.bind(this);
    // The adapter draws at once where it must; the frame that vis has asked for then has nothing left to do.
    this._redraw = util.throttle(() => {
      if (this.isDue) this._origRedraw();
    });
    this.on("_change", (properties) => {
      if (this.itemSet && this.itemSet.initialItemSetDrawn && properties && properties.queue == true) this._redraw();
      else this._origRedraw();
    });
    this.hammer = new Hammer(dom.root);
    this.hammer.get("pinch").set({ enable: true }).getTouchAction = () => ["pan-y"];
    this.hammer.get("pan").set({ threshold: 5, direction: Hammer.DIRECTION_ALL });
    for (const type of ["pinch", "panstart", "panmove", "panend"]) {
      this.hammer.on(type, (event) => this.emit(type, event));
    }
    this.hammer.on("hammer.input", (event) => {
      if (event.pointerType === "mouse") event.preventDefault();
      if (event.isFirst) this.emit("touch", event);
    });
    for (const panel of [dom.centerContainer, dom.top]) {
      panel.addEventListener("wheel", (event) => this.emit("mousewheel", event));
    }
    this.redrawCount = 0;
    container.append(dom.root);
  }`,
    setOptions: `setOptions(options) {
    Object.assign(this.options, options);
    this.components.forEach((component) => component.setOptions(options));
    this._redraw();
  }`,
    destroy: `destroy() {
    this.off();
    this.dom.root.remove();
    this.hammer.destroy();
    this.components.forEach((component) => component.destroy());
    this.hammer = this.dom = this.body = null;
  }`,
    // Sizes follow from the layout and the room, of which the adapter knows when they change.
    _redraw: `_redraw() {
    this.redrawCount++;
    const { dom, props } = this;
    if (!dom) return;
    // Who listens may have another arrangement for the window and draw that at once: then all is drawn.
    this.isDue = true;
    this.emit("drawing");
    if (!this.isDue || !this.dom) return;
    this.isDue = false;
    if (this.isMeasured) {
      this.redrawCount = 0;
      for (const component of this.components) component.redraw();
      this.setHeight(this.itemSet.props.height);
      this.emit("changed");
      return;
    }
    const { root } = dom;
    props.root.width = props.background.width = root.offsetWidth;
    if (props.root.width == 0) return;
    for (const side of ["left", "center", "right"]) props[side].height = dom[side].offsetHeight;
    props.top.height = dom.top.clientHeight;
    props.bottom.height = Math.round(dom.bottom.getBoundingClientRect().height) || dom.bottom.clientHeight;
    const height = Math.max(props.left.height, props.center.height, props.right.height);
    root.style.height = \`\${props.top.height + height + props.bottom.height}px\`;
    props.root.height = props.background.height = root.offsetHeight;
    for (const side of ["left", "center", "right"]) {
      props[side + "Container"].height = props.root.height - props.top.height - props.bottom.height;
    }
    props.left.width = dom.leftContainer.clientWidth;
    props.right.width = dom.rightContainer.clientWidth;
    this._setDOM();
    dom.center.style.transform = "translateY(0px)";
    dom.left.style.top = dom.right.style.top = "0px";
    const overflows = props.center.height > props.centerContainer.height;
    this.hammer.get("pan").set({ direction: overflows ? Hammer.DIRECTION_ALL : Hammer.DIRECTION_HORIZONTAL });
    let isResized = false;
    for (const component of this.components) isResized = component.redraw() || isResized;
    if (isResized && this.redrawCount < 5) {
      this.emit("_change");
      return;
    }
    if (!isResized) {
      this.redrawCount = 0;
      this.isMeasured = true;
    }
    this.emit("changed");
  }`,
  },
  ItemSet: {
    setOptions: `setOptions(options) {
    util.selectiveExtend(["type", "stack", "groupOrder", "orientation", "margin"], this.options, options);
    this.markDirty();
  }`,
    setItems: `setItems(items) {
    const before = this.itemsData;
    this.itemsData = items;
    if (before) {
      util.forEach(this.itemListeners, (callback, event) => before.off(event, callback));
      this._onRemove(before.getIds());
    }
    if (items) {
      util.forEach(this.itemListeners, (callback, event) => items.on(event, callback));
      this._onAdd(items.getIds());
    }
    this.body.emitter.emit("_change", { queue: true });
  }`,
    setGroups: `setGroups(groups) {
    const before = this.groupsData;
    this.groupsData = groups;
    if (before) {
      util.forEach(this.groupListeners, (callback, event) => before.off(event, callback));
      this._onRemoveGroups(before.getIds());
    }
    if (groups) {
      util.forEach(this.groupListeners, (callback, event) => groups.on(event, callback));
      this._onAddGroups(groups.getIds());
    }
    this._order();
    this.body.emitter.emit("_change", { queue: true });
  }`,
    getGroupId: 'getGroupId(itemData) { return itemData.group; }',
    _orderGroups: `_orderGroups() {
    const { groupsData: data, groups } = this;
    if (!data) return false;
    const groupIds = data.getIds().sort((a, b) => data.get(a).order - data.get(b).order);
    if (util.equalArray(groupIds, this.groupIds)) return false;
    for (const id of groupIds) groups[id].hide();
    for (const id of groupIds) groups[id].show();
    this.groupIds = groupIds;
    return true;
  }`,
  },
};
