/**
 * Methods of vis-timeline 8.5.4 that are written anew, without the options that we never set: lanes within lanes, editing, another
 * orientation, data in other shapes than ours. `cut.js` says how they are counted.
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
    this.initialDrawDone = this.itemSet.initialDrawDone = true;
    this.dom.loadingScreen.remove();
    this.setOptions(options);
    this.itemSet.setGroups(groups);
    this.itemSet.setItems(items);
    this._redraw();
  }`,
  },
  Core: {
    setOptions: `setOptions(options) {
    Object.assign(this.options, options);
    this.dom.rollingModeBtn.style.visibility = "hidden";
    this.components.forEach((component) => component.setOptions(options));
    this._redraw();
  }`,
    destroy: `destroy() {
    this.off();
    this.dom.root.remove();
    this.hammer.destroy();
    this.components.forEach((component) => component.destroy());
    this.hammer = this.timelineListeners = this.dom = this.body = null;
  }`,
    isActive: 'isActive() { return true; }',
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
