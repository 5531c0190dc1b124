// Addresses of Google sheets, as people copy them → addresses of their CSV.

const sheetPath = /\/spreadsheets\/d\/(e\/)?([\w-]{10,})(?:\/|$)/;

/**
 * The addresses where the rows of a sheet may be had, the likelier first: as published to the web, then as shared by link.
 * Takes addresses that end in `/pub?output=csv`, `/pubhtml` or `/edit`, and a key alone; any other comes back as it is.
 */
export function sheetAddresses(src: string): readonly string[] {
  if (/^[\w-]{40,}$/.test(src.trim()))
    return sheetAddresses(`https://docs.google.com/spreadsheets/d/${src.trim()}/edit`);
  const found = sheetPath.exec(src);
  if (found === null || !URL.canParse(src, 'https://docs.google.com')) return [src];
  const url = new URL(src, 'https://docs.google.com');
  const isAbsolute = URL.canParse(src);
  const gid = /[#&?]gid=(\d+)/.exec(src)?.[1];
  const [, published = '', key = ''] = found;
  const start = src.slice(0, found.index);
  const folder = `${isAbsolute ? url.origin + url.pathname.slice(0, url.pathname.indexOf('/spreadsheets/')) : start}/spreadsheets/d/${published}${key}`;
  const sheet = gid === undefined ? '' : `&gid=${gid}`;
  const single = gid === undefined ? '' : '&single=true';
  const pub = `${folder}/pub?output=csv${sheet}${single}`;
  return published === '' ? [pub, `${folder}/export?format=csv${sheet}`] : [pub];
}
