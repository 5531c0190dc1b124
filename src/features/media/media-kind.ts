// What an address of media leads to, and what a frame shows of it. Pure: nothing is asked of any server.
import type { Media } from '../../model/news-event.js';

/** What the element shows by itself. */
export type FileKind = 'image' | 'video' | 'audio';

/** What a frame of another page shows. */
export type FrameKind = 'film' | 'post' | 'chart' | 'map' | 'pdf';

export type MediaKind = FileKind | FrameKind | 'link';

export interface ShownMedia {
  readonly kind: MediaKind;
  /** What is fetched: the file or the page for the frame. Empty for a link. */
  readonly source: string;
  /** Where `source` is fetched from, as the reader is told. */
  readonly host: string;
  /** Width by height, where it is known or usual. */
  readonly ratio: number;
}

const extensions: readonly (readonly [FileKind | 'pdf', RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/i],
  ['video', /\.(?:mp4|m4v|webm|mov|ogv)$/i],
  ['audio', /\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac)$/i],
  ['pdf', /\.pdf$/i],
];

const usualRatio: Readonly<Record<MediaKind, number>> = {
  image: 3 / 2,
  video: 16 / 9,
  audio: 6,
  film: 16 / 9,
  post: 1,
  chart: 4 / 3,
  map: 3 / 2,
  pdf: 3 / 4,
  link: 1,
};

/** How media are shown: by what their address says, else by `type`. */
export function shownMedia({ url, type, width, height }: Media): ShownMedia {
  const address = new URL(url);
  const ratio = width !== null && height !== null ? width / height : null;
  const framed = frameOf(address);
  const named = extensions.find(([, names]) => names.test(address.pathname))?.[0] ?? typed(type);
  const [kind, source] = framed ?? [named, url];
  const host = source === '' ? address.host : new URL(source).host;
  return { kind, source: kind === 'link' ? '' : source, host, ratio: ratio ?? usualRatio[kind] };
}

export function isFile(kind: MediaKind): kind is FileKind {
  return kind === 'image' || kind === 'video' || kind === 'audio';
}

function typed(type: string | null): MediaKind {
  const [name] = (type ?? '').toLowerCase().split('/');
  if (name === 'image' || name === 'video' || name === 'audio') return name;
  return type === 'application/pdf' || name === 'pdf' ? 'pdf' : 'link';
}

type Framed = readonly [FrameKind, string];

function frameOf(address: URL): Framed | null {
  const host = address.hostname.replace(/^(?:www|m|mobile)\./, '');
  const own = Object.hasOwn(services, host) ? services[host]?.(address) : undefined;
  return own ?? mastodon(address);
}

const services: Readonly<Record<string, (address: URL) => Framed | null>> = {
  'youtube.com': youtube,
  'music.youtube.com': youtube,
  'youtube-nocookie.com': youtube,
  'youtu.be': (address) => youtubeFrame(address.pathname.slice(1), address),
  'vimeo.com': vimeo,
  'player.vimeo.com': vimeo,
  'bsky.app': bluesky,
  'datawrapper.dwcdn.net': datawrapper,
  'datawrapper.de': datawrapper,
  'openstreetmap.org': openStreetMap,
  'google.com': googleMap,
  'maps.google.com': googleMap,
};

function youtube(address: URL): Framed | null {
  const [, place = '', id = ''] = address.pathname.split('/');
  const named = ['embed', 'shorts', 'live', 'v'].includes(place) ? id : address.searchParams.get('v');
  return youtubeFrame(named ?? '', address);
}

function youtubeFrame(id: string, { searchParams }: URL): Framed | null {
  if (!/^[\w-]{6,20}$/.test(id)) return null;
  const start = seconds(searchParams.get('t') ?? searchParams.get('start') ?? '');
  return ['film', `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ''}`];
}

/** `90`, `90s`, `1m30s` or `1h2m3s`. */
function seconds(text: string): number {
  const [, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

function vimeo({ pathname, searchParams }: URL): Framed | null {
  const [, id, hash] = /\/(\d{4,12})(?:\/([\da-f]{6,16}))?\/?$/.exec(pathname) ?? [];
  if (id === undefined) return null;
  const key = hash ?? searchParams.get('h');
  return ['film', `https://player.vimeo.com/video/${id}?dnt=1${key ? `&h=${encodeURIComponent(key)}` : ''}`];
}

function bluesky({ pathname }: URL): Framed | null {
  const [, who, post] = /^\/profile\/([\w.:-]+)\/post\/(\w+)\/?$/.exec(pathname) ?? [];
  if (who === undefined || post === undefined) return null;
  return ['post', `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${post}`];
}

/** Any server may run Mastodon: the address of a post is told by its form. */
function mastodon({ origin, pathname }: URL): Framed | null {
  return /^\/@[\w.-]+(?:@[\w.-]+)?\/\d{6,20}\/?$/.test(pathname)
    ? ['post', `${origin}${pathname.replace(/\/$/, '')}/embed`]
    : null;
}

function datawrapper({ hostname, pathname }: URL): Framed | null {
  const [, id, version] = /^\/(?:_\/)?([A-Za-z\d]{5})(?:\/(\d+))?\/?/.exec(pathname) ?? [];
  if (id === undefined || (!hostname.endsWith('dwcdn.net') && !pathname.startsWith('/_/'))) return null;
  return ['chart', `https://datawrapper.dwcdn.net/${id}/${version ? `${version}/` : ''}`];
}

function openStreetMap({ searchParams, hash, pathname }: URL): Framed | null {
  if (pathname !== '/') return null;
  const [, zoom, hashLat, hashLon] = /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  const [markLat, markLon] = [searchParams.get('mlat'), searchParams.get('mlon')];
  const lat = Number(markLat ?? hashLat ?? Number.NaN);
  const lon = Number(markLon ?? hashLon ?? Number.NaN);
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) return null;
  // As much of the world as a map of that scale shows in a box of some 500 px.
  const half = 360 / 2 ** (Number(zoom ?? 12) || 12);
  const box = [lon - half, lat - half / 2, lon + half, lat + half / 2].map((degrees) => degrees.toFixed(5));
  const marker = markLat === null ? '' : `&marker=${lat},${lon}`;
  return [
    'map',
    `https://www.openstreetmap.org/export/embed.html?bbox=${box.join(',')}&layer=mapnik${marker}`,
  ];
}

function googleMap({ hostname, pathname, searchParams }: URL): Framed | null {
  if (!pathname.startsWith('/maps') && hostname !== 'maps.google.com') return null;
  const [, lat, lon] = /\/@(-?[\d.]+),(-?[\d.]+)/.exec(pathname) ?? [];
  const place = searchParams.get('q') ?? searchParams.get('query') ?? (lat && lon ? `${lat},${lon}` : null);
  return place === null
    ? null
    : ['map', `https://maps.google.com/maps?q=${encodeURIComponent(place)}&output=embed`];
}
