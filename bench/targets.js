/** What must be reached: each a ratio of two figures of one run, and the most it may be. */

const own = 'events-timeline';
const raw = 'vis-timeline';
const events = (count) => `${count.toLocaleString('en')} events`;

function toPaint(count, against, atMost) {
  return {
    words: `${events(count)}: time to the painted timeline, against ${against === raw ? 'vis-timeline' : 'a bare canvas'}`,
    atMost,
    ratio: ({ row }) => ratioOf(row(own, count)?.fullMs, row(against, count)?.fullMs),
  };
}

function frames(step, count, [against, againstCount], words, atMost) {
  return {
    words: `${events(count)}: p95 frame of a ${step}, against ${words}`,
    atMost,
    ratio: ({ row }) => ratioOf(row(own, count)?.[step]?.p95Ms, row(against, againstCount)?.[step]?.p95Ms),
  };
}

/** `{words, atMost, ratio}`; `ratio` answers `null` where the run has not measured both figures. */
export const targets = [
  toPaint(100, raw, 1.1),
  toPaint(1_000, raw, 0.45),
  toPaint(10_000, raw, 0.07),
  toPaint(100_000, raw, 0.02),
  toPaint(100_000, 'canvas', 8),
  frames('pan', 100_000, [raw, 100], 'vis-timeline with 100', 1),
  frames('zoom', 100_000, [raw, 100], 'vis-timeline with 100', 1),
  frames('pan', 1_000_000, [own, 10_000], 'our own with 10,000', 1.5),
  frames('zoom', 1_000_000, [own, 10_000], 'our own with 10,000', 1.5),
  {
    words: `${events(1_000)}: change of the clock, against the median frame of a pan`,
    atMost: 2,
    ratio: ({ row }) => ratioOf(row(own, 1_000)?.clock?.medianMs, row(own, 1_000)?.pan?.medianMs),
  },
  {
    words: `${events(100_000)}: memory beyond the data, against vis-timeline`,
    atMost: 0.15,
    ratio: ({ row }) => ratioOf(row(own, 100_000)?.memoryBytes, row(raw, 100_000)?.memoryBytes),
  },
  {
    words:
      'bytes a page fetches for a timeline, one filter and one export, against vis-timeline’s standalone script',
    atMost: 0.75,
    ratio: ({ bytes }) => ratioOf(bytes?.fetched, bytes?.visScript),
  },
  {
    words: 'bytes before the list is readable, against 45 kB',
    atMost: 1,
    ratio: ({ bytes }) => ratioOf(bytes?.beforeList, 45_000),
  },
  {
    words: 'a sheet of 100,000 rows, read and checked, against papaparse alone',
    atMost: 4,
    ratio: ({ reading }) => ratioOf(reading?.readMs, reading?.papaMs),
  },
  {
    words: 'our own document of 10,000 events, read and checked, against JSON.parse',
    atMost: 2.5,
    ratio: ({ reading }) => ratioOf(reading?.documentMs, reading?.parseMs),
  },
  {
    words: '50 rounds of add, use, remove: memory kept, against one mounted element',
    atMost: 0.01,
    // The worst of bytes, nodes and listeners.
    ratio: ({ row }) => {
      const rounds = row(own, 1_000)?.rounds;
      if (!rounds) return null;
      const { before, after, mounted } = rounds;
      const shares = Object.keys(after).map(
        (key) => (after[key] - before[key]) / Math.max(1, mounted[key] - after[key]),
      );
      return Math.max(0, ...shares);
    },
  },
];

function ratioOf(figure, against) {
  return Number.isFinite(figure) && Number.isFinite(against) && against > 0 ? figure / against : null;
}
