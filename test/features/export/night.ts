// A night of events, and the words and clocks to write them with.
import type { ExportContext } from '../../../src/features/export/formats/evidence-text.js';
import { wholeEnglish } from '../../support/whole-english.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { claim, media, newsEvent, source, when } from '../../support/news-events.js';

/** English, on the clock of Yerevan. */
export const inYerevan: ExportContext = {
  messages: wholeEnglish,
  lang: 'en',
  clock: { id: 'local', zone: 'Asia/Yerevan', name: 'Local (Yerevan)' },
  sources: new Map([
    [
      's0',
      source({
        id: 's0',
        name: 'Ceasefire, “at last”',
        author: 'A. Writer',
        publisher: 'Gazette',
        published: '2022-09-13',
        accessed: '2022-09-14',
        url: 'https://example.org/a?b=c,d;e',
        archiveUrl: 'https://archive.example/1',
      }),
    ],
    ['s1', source({ id: 's1', name: 'Second report' })],
  ]),
};

export const onGmt: ExportContext = { ...inYerevan, clock: { id: 'UTC', zone: 'UTC', name: 'GMT' } };

const ceasefire = newsEvent({ id: 'ceasefire', when: '2022-09-13T09:00+03:00', title: 'Ceasefire' });

/** A moment with everything that an event can have. */
export const full: NewsEvent = {
  ...ceasefire,
  when: {
    ...ceasefire.when,
    stated: '9:00 a.m. Moscow time',
    zone: 'Europe/Moscow',
    qualifier: 'approximate',
  },
  status: 'disputed',
  summary: 'Both sides; one says, “no”.',
  place: { name: 'Sotk, border', lat: 40.2, lon: -45.9 },
  actors: ['Armenia', 'Azerbaijan'],
  tags: ['truce', 'a,b'],
  sources: ['s0', 's1'],
  claims: [{ ...claim('Ministry', '2022-09-13T08:00+03:00'), says: 'An hour earlier', sources: ['s1'] }],
  figures: [
    {
      kind: 'killed',
      low: 49,
      best: null,
      high: 50,
      unit: 'people',
      by: 'Ministry',
      stated: 'about 50',
      sources: [],
    },
  ],
  revisions: [{ at: '2022-09-15', when: when('2022-09-15'), note: 'Hour corrected.' }],
  media: [media({ url: 'https://example.org/p.jpg', alt: 'A road' })],
};
