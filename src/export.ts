// Entry: news events as CSV, iCalendar and citation text, without the element. Needs no DOM.
export { calendarText, type CalendarContext } from './features/export/formats/calendar.js';
export { citationText, type CitedFrom } from './features/export/formats/citation.js';
export { csvText, type CsvContext } from './features/export/formats/csv.js';
export type { ExportContext } from './features/export/formats/evidence-text.js';
export {
  exportContext,
  type DocumentContext,
  type ExportOptions,
} from './features/export/formats/export-context.js';
