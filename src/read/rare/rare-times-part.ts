// What reads and words the times that few documents have. It loads once a document has one.
import { rarePointFromText } from '../../time/rare/edtf.js';
import { julianPointFromText } from '../../time/rare/julian-point.js';
import { writeRare } from '../../time/rare/rare-words.js';
import { historicOffsetMs } from '../../time/rare/zone-history.js';
import { readHistoryBy } from '../../time/zone.js';
import { timePointFromText, type ReadPoint, type ZoneContext } from '../../time/time-point.js';
import { writeRareTimesBy } from '../../time/words/rare-text.js';
import { readWrittenDate } from '../formats/dates/written-date.js';
import type { RareTimes } from '../read-time.js';

/** Reads them, has them written, and has clocks before 1970 read by their own zone's history. */
export function rareTimes(): RareTimes {
  writeRareTimesBy(writeRare);
  readHistoryBy(historicOffsetMs);
  return { read: readRare };
}

function readRare(text: string, zones: ZoneContext, isJulian: boolean): ReadPoint | null {
  if (isJulian) return julianPointFromText(text, zones);
  return rarePointFromText(text, zones) ?? readWords(text, zones);
}

/** A date as people write it, where it has one plain reading: `12 Dec 1937`, `c. 1915`. Where it has two, both are offered. */
function readWords(text: string, zones: ZoneContext): ReadPoint | null {
  const written = readWrittenDate(text, null);
  if (written.kind === 'when' && written.clock === null) {
    const { at, from, to } = written.when;
    if (typeof at === 'string') return timePointFromText(at, zones);
    return from === undefined ? null : offer(text, [`${from}/${to ?? '..'}`]);
  }
  if (written.kind !== 'order' || written.dates.length !== 1) return null;
  const [either] = written.dates;
  const readings = [either?.dmy, either?.mdy].filter((date) => typeof date === 'string');
  const [only] = readings;
  return readings.length === 1 && only ? timePointFromText(only, zones) : offer(text, readings);
}

/** A text with a reading that only its author can choose. */
function offer(text: string, spellings: readonly string[]): ReadPoint {
  return {
    point: null,
    problems: [
      { code: 'not-a-time', found: text, detail: spellings.map((each) => `"${each}"`).join(' or ') },
    ],
  };
}
