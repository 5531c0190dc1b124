// What a column may be, in the words of the page.
import type { Role } from '../read/formats/sheet/roles.js';

/** Each field by the name that the setting `columns` has for it, with its words and its role. */
export const fields: readonly { readonly name: string; readonly words: string; readonly role: Role }[] = [
  { name: 'when', words: 'Date or start', role: 'start' },
  { name: 'time', words: 'Clock time', role: 'startClock' },
  { name: 'to', words: 'End', role: 'end' },
  { name: 'end-time', words: 'Clock time of the end', role: 'endClock' },
  { name: 'year', words: 'Year', role: 'year' },
  { name: 'month', words: 'Month', role: 'month' },
  { name: 'day', words: 'Day', role: 'day' },
  { name: 'stated', words: 'Date in words', role: 'stated' },
  { name: 'zone', words: 'Time zone', role: 'zone' },
  { name: 'title', words: 'Title', role: 'title' },
  { name: 'summary', words: 'Description', role: 'summary' },
  { name: 'source', words: 'Source', role: 'source' },
  { name: 'url', words: 'Link', role: 'url' },
  { name: 'archive-url', words: 'Archived copy', role: 'archiveUrl' },
  { name: 'lane', words: 'Category', role: 'lane' },
  { name: 'tags', words: 'Tags', role: 'tags' },
  { name: 'actors', words: 'People and parties', role: 'actors' },
  { name: 'place', words: 'Place', role: 'place' },
  { name: 'lat', words: 'Latitude', role: 'lat' },
  { name: 'lon', words: 'Longitude', role: 'lon' },
  { name: 'status', words: 'Status', role: 'status' },
  { name: 'media', words: 'Picture', role: 'media' },
  { name: 'alt', words: 'Picture in words', role: 'alt' },
  { name: 'credit', words: 'Picture credit', role: 'credit' },
  { name: 'killed', words: 'Killed', role: 'killed' },
  { name: 'id', words: 'ID', role: 'id' },
];
