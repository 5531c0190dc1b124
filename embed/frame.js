/**
 * The page in the frame: shows the document that its address names, as in `frame.html?src=events.json&zone=moscow`, and tells
 * the surrounding page its height.
 */
const choices = new URLSearchParams(location.search);

/** Attributes of the element that the address may set. */
const attributes = [
  'zone',
  'zones',
  'view',
  'lanes',
  'start',
  'end',
  'selected',
  'newest-first',
  'time-direction',
];
/** In seconds. A link to this page must not make readers poll the server more often. */
const leastRefresh = 15;
const themes = ['newspaper', 'control-room', 'high-contrast'];

const { content } = document.querySelector('meta[name="timeline-servers"]');
const trusted = [location.origin, ...content.split(/\s+/).filter(Boolean)];

/**
 * A trusted server may send the browser on to another, as log-out pages and click counters do. A policy of the page holds for
 * each step of the way: a document from elsewhere is not fetched.
 */
function allowOnlyTrusted() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${trusted.map((server) => server.replace(/[;,]/g, '')).join(' ')}`;
  document.head.append(policy);
}

/** The address of the document; `null` if none is named, or if this page does not trust its server. */
function documentAddress() {
  const src = choices.get('src');
  if (!src) return null;
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
  words.textContent = choices.get('src')
    ? 'This page shows timelines of its own server only.'
    : 'The address of this page has to name a document: frame.html?src=events.json';
  document.body.append(words);
}

/** A link to this page may choose a clock, and not put words on the page: names of zones have neither spaces nor much length. */
function isPlain(name, choice) {
  return name !== 'zone' || /^[\w/+-]{1,40}$/.test(choice);
}

function show(src) {
  allowOnlyTrusted();
  const lang = choices.get('lang');
  if (lang) document.documentElement.lang = lang;
  if (/^(ar|fa)\b/.test(lang ?? '')) document.documentElement.dir = 'rtl';
  const scheme = choices.get('scheme');
  if (scheme) document.documentElement.dataset.scheme = scheme;
  const timeline = document.createElement('events-timeline');
  for (const name of attributes) {
    const choice = choices.get(name);
    if (choice !== null && isPlain(name, choice)) timeline.setAttribute(name, choice);
  }
  const refresh = Number(choices.get('refresh'));
  if (refresh > 0) timeline.setAttribute('refresh', String(Math.max(refresh, leastRefresh)));
  const theme = choices.get('theme');
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

/** Tells the surrounding page the height of this one, in a message for host.js and in one for AMP. */
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
