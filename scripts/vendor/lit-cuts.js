/**
 * What cdn/ leaves out of lit: style sheets, which the element adopts by itself (base/adopted-styles.ts), what no template of
 * ours has (pieces of SVG or MathML, bindings in comments, in `<textarea>` and the like, on a whole element), properties that are written to attributes, and what only old browsers
 * and lit's own tools ask for. As they stand in lit-html 3.3.3, @lit/reactive-element 2.1.2 and lit-element 4.2.2. `cut.js` says how cuts
 * are counted. dist/ leaves lit whole, as the page's own.
 */
export const litCuts = {
  'css-tag.js': [
    {
      what: 'style sheets of lit',
      from: 'const t=globalThis,e=',
      upTo: 'export{',
      to:
        'const e=!0,n=class{},i=0,r=0,c=t=>t,' + 'S=(t,e)=>{t.adoptedStyleSheets=e.map(t=>t.styleSheet??t)};',
      count: 1,
    },
  ],
  'reactive-element.js': [
    {
      what: 'metadata of decorators',
      from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      to: '',
      count: 1,
    },
    {
      what: 'properties by decorators',
      from: 'const t=this[Symbol.metadata];if(null!==t){',
      upTo: 'this._$Eh=new Map',
      to: '',
      count: 1,
    },
    {
      what: 'properties → attributes',
      from: 'toAttribute(t,s){switch(s){',
      upTo: 'fromAttribute(t,s){let i=t;',
      to: '',
      count: 1,
    },
    {
      what: 'lists and objects in attributes',
      from: 'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
      to: '',
      count: 1,
    },
    { what: 'reflected properties', from: '_$ET(t,s){', upTo: '_$AK(t,s){const i=', to: '', count: 1 },
    { what: 'reflection', from: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', to: '', count: 1 },
    {
      what: 'default values that attributes bring back',
      from: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){',
      upTo: 'async _$EP(){',
      to: 'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
      count: 1,
    },
    {
      what: 'default values without an attribute',
      from: '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
      to: '',
      count: 1,
    },
    { what: 'default values of attributes', from: 'r??this._$Ej?.get(e)??r', to: 'r', count: 1 },
    { what: 'polyfill', from: ',p=a.reactiveElementPolyfillSupport', to: '', count: 1 },
    {
      what: 'polyfill and version',
      from: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
      to: '',
      count: 1,
    },
  ],
  'lit-element.js': [
    {
      what: 'hydration, polyfill and version',
      from: ',s.litElementHydrateSupport?.({LitElement:i})',
      upTo: ';const n={',
      to: '',
      count: 1,
    },
    {
      what: 'version',
      from: '(s.litElementVersions??=[]).push("4.2.2");',
      to: '',
      count: 1,
    },
  ],
  'lit-html.js': [
    { what: 'start of SVG or MathML', from: '2===i?"<svg>":3===i?"<math>":""', to: '""', count: 1 },
    { what: 'end of SVG or MathML', from: '+(2===i?"</svg>":3===i?"</math>":"")', to: '', count: 1 },
    {
      what: 'content of SVG or MathML',
      from: ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
      to: '){}for(',
      count: 1,
    },
    {
      what: 'start of raw text',
      from: '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)',
      to: '(c=p)',
      count: 1,
    },
    {
      what: 'bindings in raw text',
      from: 'if(y.test(r.tagName)){',
      upTo: '}else if(8===r.nodeType)',
      to: '',
      count: 1,
    },
    {
      what: 'bindings in comments',
      from: 'if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{',
      upTo: 'l++}}static createElement',
      to: 'if(8===r.nodeType&&r.data===n)d.push({type:2,index:l});',
      count: 1,
    },
    {
      what: 'bindings on elements',
      from: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
      to: '',
      count: 1,
    },
    {
      what: 'parts of elements',
      from: ':6===r.type&&(i=new Z(h,this,t))',
      to: ':0',
      count: 1,
    },
    { what: 'export of parts of elements', from: ',F:Z}', to: '}', count: 1 },
    {
      what: 'polyfill and version',
      from: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      to: ';',
      count: 1,
    },
  ],
};
