// The words that files are written with.
import { exportMessagesInEnglish } from '../../../i18n/export-messages.js';
import { evidenceMessagesInEnglish } from '../../../i18n/late/evidence-messages.js';
import { withEnglish } from '../../../i18n/load-messages.js';
import type { Messages } from '../../../i18n/messages.js';
import type { ExportContext } from './evidence-text.js';

const inEnglish = { ...evidenceMessagesInEnglish, ...exportMessagesInEnglish };

/** With those that a table of messages may leave out. */
export function exportMessages(messages: Messages): ExportContext['messages'] {
  return withEnglish(messages, inEnglish);
}
