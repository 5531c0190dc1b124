/**
 * The page in the frame: shows the document that its address names, as `frame.html?src=events.json&zone=moscow`, and tells
 * the page around it how high it is.
 */
const wishes = new URLSearchParams(location.search);

/** What the address may set of the element. */
const attributes = ['zone', 'zones', 'view', 'lanes', 'start', 'end', 'selected'];
/** A link to this page must not make readers ask the server more often than every so many seconds. */
const leastRefresh = 15;
const themes = ['newspaper', 'control-room', 'high-contrast'];

/** The address of the document, or `null` where none is named, or one on a server that this page does not trust. */
function documentAddress() {
  const src = wishes.get('src');
  if (!src) return null;
  const { content } = document.querySelector('meta[name="timeline-servers"]');
  const trusted = [location.origin, ...content.split(/\s+/)];
  try {
    const address = new URL(src, location.href);
    return trusted.includes(address.origin) ? address.href : null;
  } catch {
    return null;
  }
}

function refuse() {
  const words = document.createElement('p');
  words.className = 'refusal';
  words.setAttribute('role', 'alert');
  words.textContent = wishes.get('src')
    ? 'This page shows timelines of its own server only.'
    : 'The address of this page has to name a document: frame.html?src=events.json';
  document.body.append(words);
}

function show(src) {
  const lang = wishes.get('lang');
  if (lang) document.documentElement.lang = lang;
  if (/^(ar|fa)\b/.test(lang ?? '')) document.documentElement.dir = 'rtl';
  const scheme = wishes.get('scheme');
  if (scheme) document.documentElement.dataset.scheme = scheme;
  const timeline = document.createElement('events-timeline');
  for (const name of attributes) {
    const wish = wishes.get(name);
    if (wish !== null) timeline.setAttribute(name, wish);
  }
  const refresh = Number(wishes.get('refresh'));
  if (refresh > 0) timeline.setAttribute('refresh', String(Math.max(refresh, leastRefresh)));
  const theme = wishes.get('theme');
  if (themes.includes(theme)) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `../themes/${theme}.css`;
    document.head.append(sheet);
    timeline.className = `timeline-${theme}`;
  }
  timeline.setAttribute('src', src);
  timeline.addEventListener('timeline-load', () => {
    document.title = timeline.shadowRoot?.querySelector('[part~="title"]')?.textContent ?? document.title;
  });
  document.body.append(timeline);
}

/** Tells the page around how high this one is: in our own words, which host.js hears, and in those of AMP. */
function tellHeight() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'events-timeline-height', height }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

const src = documentAddress();
if (src === null) refuse();
else show(src);
new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ data }) => {
  if (data?.type === 'events-timeline-ask') tellHeight();
});
