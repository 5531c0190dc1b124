// TimelineJS JSON, of version 3 and of version 1 → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import type { DateParts } from '../parts/date-parts.js';
import { cellText, isRecord } from '../parts/table.js';
import type { RawDocument, RawRecord, Reading, ReadingInput } from '../reading.js';
import { SlideDocument, type Slide } from './slides.js';
import { partsFromText } from './v1-date.js';

export function* read({ data }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  reading.fieldNames = {
    when: 'start_date',
    'when.to': 'end_date',
    title: 'text.headline',
    summary: 'text.text',
    lane: 'group',
  };
  const slides = new SlideDocument(reading);
  const whole = fieldsOf(data);
  const version1 = whole['timeline'];
  const all = isRecord(version1) ? version1Slides(version1, reading) : version3Slides(whole, reading);
  for (const slide of all) {
    slides.add(slide);
    yield;
  }
  const document = slides.finish();
  if (!isRecord(version1)) return { ...rest(whole, ['title', 'events', 'eras']), ...document };
  return { ...rest(version1, ['headline', 'text', 'date', 'era', 'asset', 'type']), ...document };
}

function* version3Slides(whole: Fields, reading: Reading): Generator<Slide> {
  if (isRecord(whole['title'])) yield version3Slide(whole['title'], 'title', 'title', reading);
  for (const [index, era] of listOf(whole['eras']).entries())
    yield version3Slide(fieldsOf(era), 'era', `eras[${index}]`, reading);
  for (const [index, event] of listOf(whole['events']).entries()) {
    const slide = fieldsOf(event);
    const type = cellText(slide['type']);
    yield version3Slide(
      slide,
      type === 'era' || type === 'title' ? type : 'event',
      `events[${index}]`,
      reading,
    );
  }
}

function version3Slide(slide: Fields, kind: Slide['kind'], origin: string, reading: Reading): Slide {
  const text = fieldsOf(slide['text']);
  const media = fieldsOf(slide['media']);
  const start = slide['start_date'];
  const displayDate = cellText(slide['display_date']) || cellText(fieldsOf(start)['display_date']);
  return {
    kind,
    start: version3Parts(start, reading),
    end: version3Parts(slide['end_date'], reading),
    displayDate,
    headline: cellText(text['headline']) || cellText(slide['headline']),
    text: cellText(text['text']),
    group: cellText(slide['group']),
    id: cellText(slide['unique_id']),
    media: {
      url: cellText(media['url']),
      caption: cellText(media['caption']),
      credit: cellText(media['credit']),
      alt: cellText(media['alt']),
    },
    origin,
    rest: rest(slide, [
      'text',
      'media',
      'start_date',
      'end_date',
      'display_date',
      'group',
      'unique_id',
      'headline',
    ]),
  };
}

/** Parts; a text in their place is read as TimelineJS 1 does. */
function version3Parts(raw: unknown, reading: Reading): DateParts {
  if (!isRecord(raw)) return partsFromText(cellText(raw), reading);
  const part = (name: string) => cellText(raw[name]);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    millisecond: part('millisecond'),
    time: part('time'),
  };
}

function* version1Slides(timeline: Fields, reading: Reading): Generator<Slide> {
  reading.fieldNames = {
    when: 'startDate',
    'when.to': 'endDate',
    title: 'headline',
    summary: 'text',
    lane: 'tag',
    media: 'asset',
  };
  yield version1Slide({ ...timeline, startDate: '', endDate: '' }, 'title', 'timeline', reading);
  for (const [index, era] of listOf(timeline['era']).entries())
    yield version1Slide(fieldsOf(era), 'era', `timeline.era[${index}]`, reading);
  for (const [index, date] of listOf(timeline['date']).entries())
    yield version1Slide(fieldsOf(date), 'event', `timeline.date[${index}]`, reading);
}

function version1Slide(slide: Fields, kind: Slide['kind'], origin: string, reading: Reading): Slide {
  const asset = fieldsOf(slide['asset']);
  const tags = listOf(slide['tags']);
  return {
    kind,
    start: partsFromText(cellText(slide['startDate']), reading),
    end: partsFromText(cellText(slide['endDate']), reading),
    displayDate: '',
    headline: cellText(slide['headline']),
    text: cellText(slide['text']),
    group: cellText(slide['tag']) || cellText(tags[0]),
    id: '',
    media: {
      url: cellText(asset['media']),
      caption: cellText(asset['caption']),
      credit: cellText(asset['credit']),
      alt: '',
    },
    origin,
    rest: {
      ...rest(slide, ['startDate', 'endDate', 'headline', 'text', 'tag', 'tags', 'asset']),
      ...(tags.length > 1 ? { tags: tags.map(cellText) } : {}),
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

const nothing: Fields = {};

function fieldsOf(raw: unknown): Fields {
  return isRecord(raw) ? raw : nothing;
}

/** A list; one object stands for a list of one. */
function listOf(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  return isRecord(raw) ? [raw] : [];
}

function rest(fields: Fields, known: readonly string[]): RawRecord {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !known.includes(name)));
}
