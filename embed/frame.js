/**
 * The page in the frame: shows the document that its address names, as in `frame.html?src=events.json&zone=moscow`, tells the
 * surrounding page its height, and lets it hold clock, window, view, filters and event in its own address.
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

const listed = (name) =>
  (document.querySelector(`meta[name="${name}"]`)?.content ?? '').split(/\s+/).filter(Boolean);
const trusted = [location.origin, ...listed('timeline-servers')];
/** Pages that may hold the state of the timeline; all, where none is listed. */
const hosts = listed('timeline-hosts');

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
  // Alone in a window, the page keeps the state in its own address.
  timeline.hash = parent === self;
  document.body.append(timeline);
  return timeline;
}

/** Tells the surrounding page the height of this one, in a message for host.js and in one for AMP. */
function tellHeight() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'events-timeline-height', height }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

const timelineEvents = [
  'select',
  'zone-change',
  'window-change',
  'view-change',
  'lanes-change',
  'filter-change',
];
const longestState = 4_000;
/** For so long after a link has been followed, a page that is still growing says where its event is. */
const landingMs = 4_000;

/**
 * The surrounding page and this one agree on the state of the timeline: what it is told it follows, and what the reader does it
 * tells. Both by the address of this page, which the element keeps. The first message decides which server is talked to.
 */
function followHost(timeline) {
  let hostOrigin = null;
  let told = null;
  const stateNow = () =>
    location.hash
      .replace(/^#/, '')
      .split('&')
      .filter((part) => part.startsWith('timeline.'))
      .map((part) => part.slice('timeline.'.length))
      .join('&');

  const tell = async () => {
    // A choice is announced before it is made: the page may refuse it.
    await new Promise((resolve) => setTimeout(resolve));
    await timeline.updateComplete;
    const state = stateNow();
    if (hostOrigin === null || state === told) return;
    told = state;
    parent.postMessage({ type: 'events-timeline-state', state }, hostOrigin);
  };

  /** Where the event is whose title gets the focus, as long as things move. */
  const tellLanding = () => {
    const until = performance.now() + landingMs;
    const tellTop = () => {
      const title = timeline.shadowRoot?.activeElement;
      if (title) {
        const top = Math.max(0, title.getBoundingClientRect().top + scrollY);
        parent.postMessage({ type: 'events-timeline-landed', top }, hostOrigin);
      }
      if (performance.now() < until) setTimeout(tellTop, 100);
    };
    timeline.addEventListener('focusin', tellTop, { once: true });
  };

  const follow = ({ state, isLink }) => {
    if (typeof state !== 'string' || state.length > longestState) return;
    // Both sides say that they are there: the first answer is enough.
    if (state === told && !isLink) return;
    told = state;
    const hash = state
      .split('&')
      .filter(Boolean)
      .map((part) => `timeline.${part}`)
      .join('&');
    // An entry of the history with the element's mark is one to return to; one without is a link that the reader has followed.
    history.replaceState(
      isLink ? null : { 'events-timeline:timeline': true },
      '',
      `${location.pathname}${location.search}#${hash}`,
    );
    if (isLink) tellLanding();
    if (timeline.hash) dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    timeline.hash = true;
  };

  addEventListener('message', ({ data, source, origin }) => {
    if (data?.type !== 'events-timeline-follow' || source !== parent) return;
    if (hosts.length > 0 && !hosts.includes(origin)) return;
    if (origin !== (hostOrigin ??= origin)) return;
    follow(data);
  });
  for (const name of timelineEvents) timeline.addEventListener(`timeline-${name}`, tell);
  addEventListener('popstate', tell);
}

const src = documentAddress();
if (src === null) refuse();
else followHost(show(src));
new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ data }) => {
  if (data?.type !== 'events-timeline-ask') return;
  tellHeight();
  tellReady();
});

/** Names no state: whoever surrounds this page may hear it. */
function tellReady() {
  if (src !== null) parent.postMessage({ type: 'events-timeline-ready' }, '*');
}
tellReady();
