/**
 * For the surrounding page: gives every `<iframe data-events-timeline>` the height of its content. Where the attribute has a
 * name, as in `data-events-timeline="war"`, it also keeps clock, window, view, filters and event of that timeline in the address
 * of this page, as `#war.zone=UTC&war.event=ceasefire`, and the timeline follows the address. A message counts only if it comes
 * from that frame, and from the server of its `src`. A classic script, since a module from another server would need that
 * server's permission (CORS). docs/embedding.md describes the messages.
 */
{
  const highestPx = 20_000;
  const longestState = 4_000;
  const mark = 'events-timeline-host';
  const frames = () => document.querySelectorAll('iframe[data-events-timeline]');
  const originOf = (frame) => new URL(frame.src, document.baseURI).origin;
  const nameOf = (frame) => frame.dataset.eventsTimeline;
  const partsOf = (hash) => hash.replace(/^#/, '').split('&').filter(Boolean);
  const isPlain = (state) => typeof state === 'object' && state !== null && !Array.isArray(state);
  const isMarked = () => isPlain(history.state) && history.state[mark] === true;
  /** What the frame was last told, or has told. */
  const known = new WeakMap();
  /** Whether the reader has come to this page by a link: a reload finds a mark, and so does a step back. */
  const isNewHere = !isMarked();
  const greeted = new WeakSet();
  /** Frames that a link leads into, until the reader goes elsewhere. */
  const landing = new Set();

  /** Of the address, what is under a name, without it: `zone=UTC&event=ceasefire`. */
  function stateOf(name) {
    const start = `${encodeURIComponent(name)}.`;
    return partsOf(location.hash)
      .filter((part) => part.startsWith(start))
      .map((part) => part.slice(start.length))
      .join('&');
  }

  /** Pages in some frames may not write their address: that costs the address, and nothing else. */
  function writeAddress(hash) {
    const [page] = location.href.split('#', 1);
    const state =
      history.state === null || isPlain(history.state) ? { ...history.state, [mark]: true } : history.state;
    try {
      history.replaceState(state, '', hash === '' ? page : `${page}#${hash}`);
    } catch {
      // The timeline is as the reader has it.
    }
  }

  /** Takes a frame's state into the address. The steps for the back button are the frame's own. */
  function keepState(frame, state) {
    const name = nameOf(frame);
    const isState =
      typeof state === 'string' &&
      state.length <= longestState &&
      /^(?:[a-z]+=[^&#\s]*(?:&|$))*$/.test(state);
    if (!name || !isState) return;
    known.set(frame, state);
    const start = `${encodeURIComponent(name)}.`;
    const others = partsOf(location.hash).filter((part) => !part.startsWith(start));
    writeAddress([...others, ...partsOf(state).map((part) => start + part)].join('&'));
  }

  /** Tells a frame what the address says. */
  function tellState(frame, isLink) {
    const name = nameOf(frame);
    if (!name) return;
    const state = stateOf(name);
    known.set(frame, state);
    const leadsThere = isLink && /(?:^|&)event=./.test(state);
    if (leadsThere) {
      landing.add(frame);
      // Browsers draw nothing in a frame of another server that is out of sight.
      const { top, bottom } = frame.getBoundingClientRect();
      if (top > innerHeight || bottom < 0) frame.scrollIntoView({ behavior: 'instant' });
      frame.focus({ preventScroll: true });
    }
    frame.contentWindow?.postMessage(
      { type: 'events-timeline-follow', state, isLink: leadsThere },
      originOf(frame),
    );
  }

  /** A frame says that it is there, each time it loads. */
  function greet(frame) {
    tellState(frame, isNewHere && !greeted.has(frame));
    greeted.add(frame);
    if (nameOf(frame)) writeAddress(location.hash.replace(/^#/, ''));
  }

  function followAddress() {
    const isLink = !isMarked();
    for (const frame of frames())
      if (nameOf(frame) && stateOf(nameOf(frame)) !== known.get(frame)) tellState(frame, isLink);
    if (isLink) writeAddress(location.hash.replace(/^#/, ''));
  }

  /** `top` is from the upper edge of the frame's own page. */
  function scrollInto(frame, top) {
    if (!landing.has(frame) || !(top >= 0) || top > highestPx) return;
    const at = frame.getBoundingClientRect().top + top;
    if (at < 0 || at > innerHeight - 100) scrollBy({ top: at - innerHeight / 4, behavior: 'instant' });
  }

  addEventListener('message', ({ data, source, origin }) => {
    const frame = [...frames()].find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined) return;
    const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
    if (data?.type === 'events-timeline-height' && isNumber(data.height) && data.height > 0)
      frame.style.height = `${Math.min(data.height, highestPx)}px`;
    if (origin !== originOf(frame)) return;
    if (data?.type === 'events-timeline-ready') greet(frame);
    if (data?.type === 'events-timeline-state') keepState(frame, data.state);
    if (data?.type === 'events-timeline-landed' && isNumber(data.top)) scrollInto(frame, data.top);
  });
  addEventListener('hashchange', followAddress);
  addEventListener('popstate', followAddress);
  for (const move of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(move, () => landing.clear(), { capture: true, passive: true });

  // Messages sent before this script had loaded are sent again.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'events-timeline-ask' }, '*');
}
