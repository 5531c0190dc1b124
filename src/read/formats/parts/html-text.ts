// Text with markup → plain text and the links in it. Reads signs, builds no page, and needs no DOM.

/** A link that stood in a text. */
export interface TextLink {
  readonly url: string;
  /** The words that were linked; empty where they were the address itself. */
  readonly title: string;
}

export interface PlainText {
  readonly text: string;
  readonly links: readonly TextLink[];
}

/** No text that is shown has more; what follows is not even looked at. */
const longestText = 100_000;

// No value of an attribute may hold a `<`, so that every try ends at the next one: else a text of tags left open takes hours.
const tag =
  /<(?:!--[\s\S]*?(?:-->|$)|(\/?)([a-z][a-z0-9-]*)((?![a-z0-9-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>|![a-z][^<>]*>)/gi;
const blockTag = /^(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|section|article|hr|td|th|dd|dt)$/;
const hiddenTag = /^(?:script|style|template|noscript)$/;
const mayBeMarkup = /<[/!a-z]|&(?:#\w+|\w+);/i;

/** Plain text and links. What holds neither tags nor character references is given back as it is. */
export function plainText(source: string): PlainText {
  if (!mayBeMarkup.test(source)) return { text: source.trim(), links: [] };
  const html = source.slice(0, longestText);
  const links: TextLink[] = [];
  let text = '';
  let open: { readonly url: string; readonly from: number } | null = null;
  let hidden: string | null = null;
  let readTo = 0;
  let hasTags = false;
  for (const match of html.matchAll(tag)) {
    const [whole, slash, name = '', attributes = ''] = match;
    const tagName = name.toLowerCase();
    if (hidden === null) text += html.slice(readTo, match.index);
    readTo = match.index + whole.length;
    hasTags = true;
    if (hidden !== null) {
      if (slash && tagName === hidden) hidden = null;
    } else if (hiddenTag.test(tagName)) {
      if (!slash) hidden = tagName;
    } else if (tagName === 'a') {
      if (open !== null) links.push(linkFrom(open.url, text.slice(open.from)));
      const url: string | null = slash ? null : addressIn(attributes, 'href');
      open = url === null ? null : { url, from: text.length };
    } else if (blockTag.test(tagName)) {
      text += ' ';
    } else if (tagName === 'iframe' && !slash) {
      const url = addressIn(attributes, 'src');
      if (url !== null) links.push({ url, title: '' });
    }
  }
  if (hidden === null) text += html.slice(readTo);
  if (open !== null) links.push(linkFrom(open.url, text.slice(open.from)));
  const plain = withCharacters(text);
  // Line breaks of markup are spaces; those of a plain text are the author's.
  return { text: (hasTags ? plain.replace(/\s+/g, ' ') : plain).trim(), links: distinct(links) };
}

/** Http and https addresses that stand in a plain text as they are. */
export function bareLinks(text: string): readonly TextLink[] {
  const found = text.slice(0, longestText).match(/\bhttps?:\/\/[^\s<>"']+/g) ?? [];
  return distinct(found.map((url) => ({ url: url.replace(/[.,;:!?)\]]{1,9}$/, ''), title: '' })));
}

/** Sources for a record, from the links of its text. */
export function sourcesFromLinks(links: readonly TextLink[]): readonly { url: string; title?: string }[] {
  return links.map(({ url, title }) => (title === '' ? { url } : { url, title }));
}

const attribute = {
  href: /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i,
  src: /(?:^|\s)src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i,
};

/** A web address in an attribute; `//example.org/` is on the site's own scheme, which is https. */
function addressIn(attributes: string, name: 'href' | 'src'): string | null {
  const found = attribute[name].exec(attributes);
  const url = withCharacters(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  if (url.startsWith('//')) return `https:${url}`;
  return /^https?:\/\//i.test(url) ? url : null;
}

function linkFrom(url: string, words: string): TextLink {
  const title = withCharacters(words).replace(/\s+/g, ' ').trim();
  return { url, title: title === url ? '' : title };
}

function distinct(links: readonly TextLink[]): readonly TextLink[] {
  const byUrl = new Map<string, TextLink>();
  for (const link of links) if (!byUrl.has(link.url)) byUrl.set(link.url, link);
  return [...byUrl.values()];
}

/** The names of U+00A0 to U+00FF in their order, then of others that texts use. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute ' +
  'THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const others: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    euro: '€',
  },
  ...{
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    trade: '™',
  },
  ...{
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '\u200c',
    zwj: '\u200d',
    minus: '−',
    rarr: '→',
    larr: '←',
    prime: '′',
  },
};
const named = new Map<string, string>([
  ...latin.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries(others),
]);

/** The text with `&amp;`, `&#x2013;` and the like as characters. */
export function withCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named.get(name)?.replace('\u00a0', ' ') ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}
