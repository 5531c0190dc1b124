// Where an event happened, as a link to a map of the page's choice.
import { html, type TemplateResult } from 'lit';
import type { Place } from '../../../model/news-event.js';

/** The name of a place, else where it is; a link where the page names a map and the place has coordinates. */
export function placeLine(place: Place, mapLink: string): TemplateResult {
  const { name, lat, lon } = place;
  const words = name || (lat === null || lon === null ? '' : `${lat}, ${lon}`);
  const address = mapAddress(place, mapLink);
  return address === null
    ? html`<p dir="auto">${words}</p>`
    : html`<p dir="auto"><a href=${address} rel="noopener external" part="place-link">${words}</a></p>`;
}

/**
 * A page's template with its `{lat}`, `{lon}` and `{name}` filled in; `null` where the place has no coordinates, or where that
 * makes no address to follow.
 *
 * @example
 * mapAddress({ name: 'Jermuk', lat: 39.84, lon: 45.67 }, 'https://map.example/?lat={lat}&lon={lon}');
 * // 'https://map.example/?lat=39.84&lon=45.67'
 */
export function mapAddress({ name, lat, lon }: Place, mapLink: string): string | null {
  if (mapLink === '' || lat === null || lon === null) return null;
  const values: Readonly<Record<string, string>> = { lat: String(lat), lon: String(lon), name };
  const text = mapLink.replace(/\{(lat|lon|name)\}/g, (_, key: string) =>
    encodeURIComponent(values[key] ?? ''),
  );
  try {
    const { protocol, href } = new URL(text, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' || protocol === 'geo:' ? href : null;
  } catch {
    return null;
  }
}
