// Texts that have run, fetched, covered or hung something somewhere. Whatever runs of them calls `hostileRan`.

export const hostileTexts: readonly string[] = [
  // Script, event handlers, and what a browser makes of them on the way
  '<script>hostileRan()</script>',
  '</script><script>hostileRan()</script>',
  '<img src=x onerror=hostileRan()>',
  '<svg onload=hostileRan()><animate onbegin=hostileRan() attributeName=x>',
  '<svg><script href="data:text/javascript,hostileRan()"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=hostileRan()>',
  '<math href="javascript:hostileRan()">x</math>',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=hostileRan() src=x>">',
  '<noscript><p title="</noscript><img src=x onerror=hostileRan()>">',
  '<iframe srcdoc="<script>parent.hostileRan()</script>"></iframe>',
  '<a href="javascript:hostileRan()">x</a>',
  '<base href="//hostile.example/">',
  '<link rel=stylesheet href="//hostile.example/x.css">',
  '<style>*{display:none!important}</style>',
  '</style></template></body><img src=x onerror=hostileRan()>',
  '" autofocus onfocus="hostileRan()" x="',
  "' onmouseover='hostileRan()",
  // Templates, of lit too
  '${hostileRan()}',
  '{{constructor.constructor("hostileRan()")()}}',
  '<!--?lit$1$--><?lit$1$>',
  '<!--><img src=x onerror=hostileRan()>-->',
  // Addresses
  'javascript:hostileRan()',
  'data:text/html,<script>hostileRan()</script>',
  'https://hostile.example/track.gif?x=1',
  // Letters that turn, hide or pile up
  '\u202E\u2066gnp.exe\u2069\u202C',
  '\u200B\u200D\uFEFF\u2060',
  `Z${'\u0310\u0311\u0313'.repeat(200)}algo`,
  'مرحبا <b>بالعالم</b> مرحبا',
  '\uD800 half a pair',
  '\0\u0007\u001B[31m control',
  'W'.repeat(5_000),
  'a\n\n\n\n\n\n\n\n\n\n\n\n\n\nb',
  // Names that are something in JavaScript
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];

/** One record with a text in every field that takes one. */
export function hostileRecord(text: string, index: number): Record<string, unknown> {
  const hour = String(index % 24).padStart(2, '0');
  const when = { at: `2022-09-13T${hour}:00+04:00`, stated: text };
  const source = { title: text, publisher: text, author: text, url: text, archiveUrl: text, published: text };
  return {
    id: `${text}${index}`,
    title: text,
    summary: text,
    when,
    lane: text,
    place: { name: text, lat: 40, lon: 45 },
    actors: [text],
    tags: [text],
    status: text,
    sources: [source],
    claims: [
      { by: text, says: text, when, status: text, sources: [source], figures: [{ kind: text, best: 1 }] },
    ],
    figures: [{ kind: text, low: 1, high: 2, unit: text, by: text, stated: text, sources: [source] }],
    media: [{ url: text, alt: text, credit: text }],
    revisions: [{ at: text, note: text }],
    [text]: text,
  };
}

/** A document of them, hostile in its own fields too. */
export function hostileDocument(): Record<string, unknown> {
  // Not the longest of them: they would push the drawing out of sight, where it waits.
  const text = hostileTexts.filter(({ length }) => length < 200).join(' ');
  return {
    title: text,
    description: text,
    lang: '"><img src=x onerror=hostileRan()>',
    zone: 'Asia/Yerevan',
    zones: ['Europe/Moscow', { zone: 'UTC', label: text.slice(0, 300) }, text.slice(0, 300)],
    lanes: hostileTexts.map((one) => ({ id: one, label: one })),
    sources: Object.fromEntries(hostileTexts.map((one) => [one, { title: one, url: one }])),
    events: hostileTexts.map(hostileRecord),
  };
}
