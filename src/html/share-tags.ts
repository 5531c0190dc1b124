// How a page with a timeline looks where it is shared: tags of Open Graph for its head, and the answer of an oEmbed service.
// Needs no DOM. Everything from the document is escaped.
import { readDocument } from '../document.js';
import type { CheckedDocument, Media } from '../model/news-event.js';
import { firstSentence } from '../view/first-sentence.js';
import { escaped } from './escaped.js';

export interface ShareOptions {
  /** The address of the page itself. */
  readonly url?: string;
  /** A picture for the preview. Default: the first of a key event, else the first, that is not `sensitive`. */
  readonly image?: string;
  /** The address of what `oEmbed` makes, for sites that ask for it. */
  readonly oEmbedUrl?: string;
  /** The document's own address, which relative addresses start from. */
  readonly baseUrl?: string | null;
}

export interface OEmbedOptions {
  /** The address of `embed/frame.html` with the document in it. */
  readonly frameUrl: string;
  /** In pixels. Default: 600 each. */
  readonly width?: number;
  readonly height?: number;
  readonly providerName?: string;
  readonly providerUrl?: string;
}

/** What an oEmbed service answers, as JSON (oembed.com, version 1.0). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title?: string;
  readonly provider_name?: string;
  readonly provider_url?: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/**
 * The tags for the head of a page: title, description, picture and address, as Open Graph and its kin read them.
 *
 * @throws {Error} Where the input is no document at all.
 */
export function shareTags(input: string | object, options: ShareOptions = {}): string {
  const document = documentFrom(input, options.baseUrl ?? null);
  const picture = options.image === undefined ? pictureOf(document) : null;
  const image = options.image ?? picture?.url ?? null;
  const tags = [
    ['og:type', 'article'],
    ['og:title', document.title],
    ['og:description', descriptionOf(document)],
    ['og:url', options.url ?? null],
    ['og:image', image],
    ['og:image:alt', picture?.alt || null],
  ] as const;
  const card = image === null ? 'summary' : 'summary_large_image';
  return [
    ...tags
      .filter((tag) => tag[1])
      .map(([property, content]) => `<meta property="${property}" content="${escaped(content ?? '')}">`),
    `<meta name="twitter:card" content="${card}">`,
    ...(options.oEmbedUrl === undefined
      ? []
      : [`<link rel="alternate" type="application/json+oembed" href="${escaped(options.oEmbedUrl)}">`]),
  ].join('\n');
}

/**
 * The answer of an oEmbed service for a document: a frame, with which other sites show the timeline.
 *
 * @throws {Error} Where the input is no document at all.
 */
export function oEmbed(input: string | object, options: OEmbedOptions): OEmbed {
  const { title } = documentFrom(input, null);
  const { frameUrl, width = 600, height = 600, providerName, providerUrl } = options;
  const named = escaped(title ?? 'Timeline');
  return {
    version: '1.0',
    type: 'rich',
    ...(title === null ? {} : { title }),
    ...(providerName === undefined ? {} : { provider_name: providerName }),
    ...(providerUrl === undefined ? {} : { provider_url: providerUrl }),
    width,
    height,
    html: `<iframe src="${escaped(frameUrl)}" title="${named}" width="${width}" height="${height}" style="border: 0" loading="lazy" data-events-timeline></iframe>`,
  };
}

function documentFrom(input: string | object, baseUrl: string | null): CheckedDocument {
  const read = readDocument(input, { baseUrl });
  if (read.kind === 'failed') throw new Error(`Not a document (${read.error.code}).`);
  return read.document;
}

/** Its own, else the first sentence of its first key event, else of its first event. */
function descriptionOf({ description, newsEvents }: CheckedDocument): string | null {
  const leading = newsEvents.find(({ isKey }) => isKey) ?? newsEvents[0];
  return description ?? (leading ? firstSentence(leading.summary ?? '') || leading.title : null);
}

function pictureOf({ newsEvents }: CheckedDocument): Media | null {
  const isPicture = ({ url, sensitive }: Media) =>
    sensitive === null && /\.(?:jpe?g|png|gif|webp)$/i.test(new URL(url).pathname);
  const byWeight = [...newsEvents].sort((a, b) => Number(b.isKey) - Number(a.isKey));
  return byWeight.flatMap(({ media }) => media).find(isPicture) ?? null;
}
