// Documents for the stories: the real case, whole or in part, and how to put a document into a page.
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import realCase from '../data/2022-09-13-armenia-azerbaijan.json' with { type: 'json' };

export { realCase };

/** What the small documents share: the language, the place's clock and the clocks offered. */
export const border = { lang: realCase.lang, zone: realCase.zone, zones: realCase.zones };

/** Some of the five reports, as the `sources` of a small document. */
export function reports(...ids: (keyof typeof realCase.sources)[]): object {
  return Object.fromEntries(ids.map((id) => [id, realCase.sources[id]]));
}

/** The real case with the events of some of its lanes only. */
export function lanesOf(title: string, ...ids: string[]): object {
  return {
    ...realCase,
    title,
    description: undefined,
    lanes: realCase.lanes.filter(({ id }) => ids.includes(id)),
    events: realCase.events.filter(({ lane }) => ids.includes(lane)),
  };
}

/** A document as a `<script>` child, which lit cannot fill by itself. */
export function script(document: object) {
  const json = JSON.stringify(document, null, 2).replaceAll('<', '\\u003c');
  return unsafeHTML(`<script type="application/json">\n${json}\n</script>`);
}
