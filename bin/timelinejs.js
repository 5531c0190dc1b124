/** A document of ours as TimelineJS reads it: what that format has no place for is left out. */

const shape = /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2})(?::(\d{2})(?::(\d{2}))?)?)?)?)?/;

/** TimelineJS counts years before our era without a year 0: ISO's -0043 is its -44. */
function dateOf(point) {
  const found = shape.exec(point?.text ?? '');
  if (found === null) return undefined;
  const [, year, ...rest] = found;
  const names = ['month', 'day', 'hour', 'minute', 'second'];
  const parts = rest.flatMap((part, index) =>
    part === undefined ? [] : [[names[index], String(Number(part))]],
  );
  const number = Number(year);
  return { year: String(number <= 0 ? number - 1 : number), ...Object.fromEntries(parts) };
}

/** The whole document: title slide, events and eras. */
export function timelineJs({ document, raw }) {
  const lanes = new Map(document.lanes.map(({ id, label }) => [id, label]));
  const link = (id) => {
    const { name, url } = document.sources.get(id) ?? {};
    return url ? `<a href="${escaped(url)}">${escaped(name)}</a>` : escaped(name ?? id);
  };
  return {
    ...(document.title
      ? { title: { text: { headline: escaped(document.title), text: escaped(document.description ?? '') } } }
      : {}),
    events: document.newsEvents.map(({ id, title, summary, when, lane, media, sources }) => ({
      unique_id: id,
      start_date: dateOf(when.start ?? when.end),
      ...(when.kind !== 'at' && when.end && when.start ? { end_date: dateOf(when.end) } : {}),
      ...(when.stated ? { display_date: when.stated } : {}),
      text: {
        headline: escaped(title),
        text: [escaped(summary ?? ''), ...sources.map(link)].filter(Boolean).join('<br>'),
      },
      ...(lanes.get(lane) ? { group: lanes.get(lane) } : {}),
      ...(media[0] ? { media: { url: media[0].url, alt: media[0].alt, credit: media[0].credit ?? '' } } : {}),
    })),
    eras: (raw.eras ?? []).map(({ label, when }) => ({
      start_date: dateOf({ text: when.from }),
      end_date: dateOf({ text: when.to }),
      text: { headline: escaped(label) },
    })),
  };
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
