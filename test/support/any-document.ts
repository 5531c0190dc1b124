// Documents as people, programs and broken disks write them: right, half right and wrong, by fast-check.
import fc from 'fast-check';

const words = fc.constantFrom(
  'Shelling', 'Ceasefire', '', ' ', '<img src=x onerror=alert(1)>', '{{7*7}}', '${alert(1)}', '__proto__', 'constructor',
  'toString', '\u202Egnp.exe', 'a\u200Bb', 'Ереван', 'Երևան', 'القدس', '\uD800', '\0', 'a\nb', "o'clock", '"',
); // prettier-ignore

/** Mostly words that have broken something somewhere, sometimes any text at all. */
const text = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);

const zone = fc.constantFrom(
  'Asia/Yerevan',
  'Europe/Moscow',
  'UTC',
  'local',
  'viewer',
  'Mars/Olympus',
  'America/St_Johns',
  '',
);

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A written time of any precision, some of which no calendar has. */
const builtTime = fc
  .tuple(
    fc.constantFrom(1900, 2011, 2022, 2023, 9999),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.integer({ min: 0, max: 25 }),
    fc.integer({ min: 0, max: 61 }),
    fc.constantFrom('', 'Z', '+03:00', '+04:00', '-02:30', '+99:00', '[Europe/Moscow]', '[Mars]'),
    fc.constantFrom('', '~', '?', '%', '~~'),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([year, month, day, hour, minute, offset, mark, parts]) => {
    const pieces = [
      year,
      `-${twoDigits(month)}`,
      `-${twoDigits(day)}`,
      `T${twoDigits(hour)}`,
      `:${twoDigits(minute)}`,
      offset,
    ];
    return pieces.slice(0, parts).join('') + mark;
  });

const oddTime = fc.constantFrom(
  '2022-09-13/2022-09-14', '../2022', '2022/..', '2022-10-30T02:30[Europe/Berlin]', '2022-03-27T02:30[Europe/Berlin]',
  '-271821-04-20', '+275760-09-13', '24:00', 'yesterday', '13/09/2022', '2022-W37-2', '2022-256', '2022-09-13 09:00', '/',
); // prettier-ignore

const time = fc.oneof({ weight: 4, arbitrary: builtTime }, { weight: 1, arbitrary: oddTime });

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 2022, 1e21, '', [], {}, [[]], [null], {
    __proto__: null,
  }),
  fc.array(fc.oneof(text, fc.integer()), { maxLength: 3 }),
  fc.dictionary(words, fc.oneof(text, fc.double()), { maxKeys: 3 }),
);

/** Mostly as it ought to be. */
const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: junk });

const partly = <Shape>(shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) =>
  fc.record(shape, { requiredKeys: [] });

const when = fc.oneof(
  time,
  partly({ at: mostly(fc.oneof(time, fc.array(time, { maxLength: 2 }))), zone: mostly(zone), stated: text }),
  partly({ from: mostly(time), to: mostly(time), stated: mostly(text) }),
  partly({ within: mostly(fc.array(time, { maxLength: 3 })), zone }),
);

const address = fc.constantFrom(
  'https://a.example/1', 'near.html', 'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'www.a.example',
  '//b.example', 'http://[', 'vbscript:x', ' java\nscript:alert(1)', 'mailto:a@b.example', 'blob:x', 'file:///etc/passwd',
); // prettier-ignore

const sourceId = fc.constantFrom('s0', 's1', '__proto__', 'constructor', 'gone', '');
const source = partly({
  title: mostly(text),
  url: mostly(address),
  archiveUrl: address,
  published: mostly(time),
  lang: text,
});
const sources = mostly(fc.array(fc.oneof(sourceId, source), { maxLength: 2 }));

const number = mostly(fc.oneof(fc.integer(), fc.double(), fc.constantFrom('49', '1,000', 'many')));
const figure = partly({
  kind: mostly(text),
  low: number,
  best: number,
  high: number,
  unit: text,
  by: text,
  sources,
});
const claim = partly({
  by: mostly(text),
  says: mostly(text),
  when: mostly(when),
  status: text,
  figures: mostly(fc.array(figure, { maxLength: 1 })),
  sources,
});

export const record = fc.oneof(
  {
    weight: 8,
    arbitrary: partly({
      id: mostly(text), title: mostly(text), shortTitle: mostly(text), summary: mostly(text), when: mostly(when), zone: mostly(zone),
      lane: mostly(fc.constantFrom('a', 'b', '__proto__')), place: mostly(partly({ name: text, lat: number, lon: number })),
      actors: mostly(fc.array(text, { maxLength: 2 })), tags: mostly(text),
      status: mostly(fc.constantFrom('reported', 'Disputed', 'denied', 'retracted', 'true')),
      sources, claims: mostly(fc.array(claim, { maxLength: 2 })), figures: mostly(fc.array(figure, { maxLength: 1 })),
      media: mostly(fc.array(partly({ url: address, alt: text, credit: text }), { maxLength: 1 })),
      revisions: mostly(fc.array(partly({ at: time, note: text }), { maxLength: 1 })), key: mostly(fc.boolean()), sequence: number,
    }),
  },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: junk },
); // prettier-ignore

/** A document with up to four records. */
export const anyDocument = fc
  .tuple(
    partly({
      title: mostly(text), description: mostly(text), lang: mostly(fc.constantFrom('en', 'hy', 'in English')),
      zone: mostly(zone), zones: mostly(fc.array(zone, { maxLength: 3 })), window: mostly(fc.tuple(time, time)),
      lanes: mostly(fc.array(fc.oneof(fc.constantFrom('a', 'b'), partly({ id: text, label: text })), { maxLength: 2 })),
      sources: mostly(fc.dictionary(sourceId, source, { maxKeys: 2 })),
    }),
    fc.array(record, { maxLength: 4 }),
  )
  .map(([head, events]) => ({ ...head, events })); // prettier-ignore
