/**
 * What is cut from vis-timeline 8.5.4. We keep its window, gestures, panels, lanes and culling; we draw items, lane
 * labels and the axis ourselves, edit nothing and hand it no HTML. `cut.js` says how cuts are counted.
 */

/** Whole declarations: graph2d, the configurator, the validator, the axis, vis's own items, the moment and locale code. */
export const droppedDeclarations = [
  ...['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Bargraph', 'Points', 'Line', 'DataAxis', 'DataScale'],
  ...['Configurator', 'ColorPicker', 'Validator', 'Activator', 'Popup', 'CustomTime', 'CurrentTime'],
  ...['TimeAxis', 'TimeStep', 'DateUtil', 'stack$1', 'ClusterGenerator', 'BackgroundGroup'],
  ...['RangeItem', 'BackgroundItem', 'BoxItem', 'ClusterItem', 'PointItem'],
  ...['moment$2', 'defaultLanguage', 'timeline', 'locales', 'allOptions', 'configureOptions'],
  ...['setupXSSCleaner', 'configuredXSSProtection', 'setupXSSProtection', 'availableUtils'],
  ...['isDataViewLike', 'typeCoerceDataSet'],
  ...['modifiedHammer', 'hammerMock', 'onTouch', 'onRelease', 'disablePreventDefaultVertically'],
  ...['convertHiddenOptions', 'updateHiddenDates', 'stepOverHiddenDates', 'correctTimeForHidden'],
];

/** Methods that only serve editing, tooltips, clustering, vertical scrolling, custom times, or layout that we do. */
export const droppedMethods = {
  Item: [
    ...['_repaintDragCenter', '_repaintDeleteButton', '_repaintOnItemUpdateTimeTooltip', '_getItemData'],
    ...['_updateContents', '_updateDataAttributes', '_updateStyle', '_contentToString', '_updateEditStatus'],
    ...['getWidthLeft', 'getWidthRight', 'getTitle', 'unselect'],
  ],
  Group: [
    ...['_create', 'setData', 'redraw', 'show', 'hide', 'add', 'remove', 'order', 'changeSubgroup'],
    ...[
      'getLabelWidth',
      '_didMarkerHeightChange',
      '_calculateGroupSizeAndPosition',
      '_shouldBailItemsRedraw',
    ],
    ...['_redrawItems', '_didResize', '_applyGroupHeight', '_updateItemsVerticalPosition', '_isGroupVisible'],
    ...[
      '_calculateHeight',
      '_updateSubGroupHeights',
      '_addToSubgroup',
      '_updateSubgroupsSizes',
      'orderSubgroups',
    ],
    ...[
      '_resetSubgroups',
      '_removeFromSubgroup',
      'removeFromDataSet',
      '_updateItemsInRange',
      '_traceVisible',
    ],
    ...['_sortVisibleItems', '_checkIfVisible', '_checkIfVisibleWithReference', '_updateClustersInRange'],
  ],
  ItemSet: [
    ...['setPopupTimer', 'setSelection', 'getSelection', 'getVisibleItems', 'getItemsAtCurrentTime'],
    ...[
      'getVisibleGroups',
      'getItemById',
      '_deselect',
      '_updateUngrouped',
      'removeItem',
      '_constructByEndArray',
    ],
    ...['_onTouch', '_getGroupIndex', '_onDragStart', '_onDragStartAddItem', '_onDrag', '_onDragEnd'],
    ...[
      '_onGroupClick',
      'toggleGroupShowNested',
      'toggleGroupDragClassName',
      '_onGroupDragStart',
      '_onGroupDrag',
    ],
    ...['_onGroupDragEnd', '_onSelectItem', '_onMouseOver', '_onMouseOut', '_onMouseMove', '_onMouseWheel'],
    ...['_onUpdateItem', '_onDropObjectOnItem', '_onAddItem', '_onMultiSelectItem', '_getItemRange'],
    ...['itemFromElement', 'itemFromTarget', 'itemFromRelatedTarget', 'groupFromTarget', 'itemSetFromTarget'],
    ...['_cloneItemData', '_clusterItems', '_detachAllClusters', '_updateClusters'],
    ...['getLabelSet', 'getItems', 'getGroups', '_orderNestedGroups'],
  ],
  Core: [
    ...['setCustomTime', 'getCustomTime', 'setCustomTimeMarker', 'setCustomTimeTitle', 'addCustomTime'],
    ...[
      'removeCustomTime',
      'getEventProperties',
      'getVisibleItems',
      'getItemsAtCurrentTime',
      'getVisibleGroups',
    ],
    ...['fit', 'getDataRange', 'moveTo', 'zoomIn', 'zoomOut', 'setCurrentTime', 'getCurrentTime'],
    ...['_initAutoResize', '_startAutoResize', '_stopAutoResize', '_onPinch', '_createConfigurator'],
    ...['isActive', 'getWindow', '_toGlobalTime', '_toGlobalScreen', '_onTouch', '_onDrag', '_setScrollTop'],
    ...['_updateScrollTop', '_getScrollTop'],
  ],
  Range: ['startRolling', 'stopRolling', 'getMillisecondsPerPixel', 'move', 'moveTo'],
  Timeline: [
    ...['_createConfigurator', 'setData', 'setSelection', 'getSelection', 'focus', 'fit', 'getItemRange'],
    ...['getDataRange', 'getEventProperties', 'toggleRollingMode', '_onFit'],
    ...['setItems', 'setGroups', 'setOptions', 'redraw', '_redraw'],
  ],
};

/** No time is ever hidden, and times come and go as numbers. */
export const replacedFunctions = {
  toScreen: `function toScreen(core, time, width) {
  const { offset, scale } = core.range.conversion(width);
  return (time.valueOf() - offset) * scale;
}`,
  toTime: `function toTime(core, x, width) {
  const { offset, scale } = core.range.conversion(width);
  return new Date(x / scale + offset);
}`,
  getHiddenDurationBetween: 'function getHiddenDurationBetween() { return 0; }',
  getHiddenDurationBefore: 'function getHiddenDurationBefore() { return 0; }',
  snapAwayFromHidden: 'function snapAwayFromHidden(_hiddenDates, time) { return time; }',
  convert: 'function convert(time) { return time == null ? time : new Date(time); }',
};
