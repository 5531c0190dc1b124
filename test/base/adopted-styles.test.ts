import { expect } from '@open-wc/testing';
import { adoptStyles, adoptStylesAgain } from '../../src/base/adopted-styles.js';

const rootIn = (owner: Document): ShadowRoot => {
  const host = owner.createElement('div');
  owner.body.append(host);
  return host.attachShadow({ mode: 'open' });
};
const framed = (): Document => {
  const holder = document.createElement('iframe');
  document.body.append(holder);
  return holder.contentDocument as Document;
};
const textsIn = ({ adoptedStyleSheets }: ShadowRoot) =>
  adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText);

describe('adoptStyles(root, cssText)', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((holder) => holder.remove()));

  it('adds a sheet once, and shares it among the roots of a document', () => {
    const [one, other] = [rootIn(document), rootIn(document)];
    for (const root of [one, one, other]) adoptStyles(root, 'i { top: 0px; }');
    expect(textsIn(one)).to.deep.equal(['i { top: 0px; }']);
    expect(one.adoptedStyleSheets[0] === other.adoptedStyleSheets[0]).to.equal(true);
  });

  it('makes another sheet in another document', () => {
    const [one, other] = [rootIn(document), rootIn(framed())];
    for (const root of [one, other]) adoptStyles(root, 'i { top: 0px; }');
    expect(textsIn(other)).to.deep.equal(textsIn(one));
    expect(one.adoptedStyleSheets[0] === other.adoptedStyleSheets[0]).to.equal(false);
  });

  it('leaves alone what is no shadow root, and what nobody sees', () => {
    adoptStyles(null, 'i { top: 0px; }');
    adoptStyles(document, 'i { top: 0px; }');
    const inert = rootIn(document.implementation.createHTMLDocument());
    adoptStyles(inert, 'i { top: 0px; }');
    expect(inert.adoptedStyleSheets).to.have.length(0);
  });
});

describe('adoptStylesAgain(root)', () => {
  it('brings back, in their order, what a move to another document took away', () => {
    const root = rootIn(document);
    const texts = ['i { top: 0px; }', 'b { top: 0px; }'];
    for (const text of texts) adoptStyles(root, text);
    framed().body.append(root.host);
    adoptStylesAgain(root);
    expect(textsIn(root)).to.deep.equal(texts);
    document.body.append(root.host);
    adoptStylesAgain(root);
    expect(textsIn(root)).to.deep.equal(texts);
    root.host.remove();
  });
});
