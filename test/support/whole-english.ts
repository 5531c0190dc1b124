// Every English word, with those of the code that loads later.
import { detailsMessagesInEnglish } from '../../src/i18n/details-messages.js';
import { english } from '../../src/i18n/en.js';
import { exportMessagesInEnglish } from '../../src/i18n/export-messages.js';
import { failureMessagesInEnglish } from '../../src/i18n/failure-messages.js';
import { filterMessagesInEnglish } from '../../src/i18n/filter-messages.js';
import { helpMessagesInEnglish } from '../../src/i18n/help-messages.js';
import { mediaMessagesInEnglish } from '../../src/i18n/media-messages.js';
import { permalinkMessagesInEnglish } from '../../src/i18n/permalink-messages.js';
import { timelineMessagesInEnglish } from '../../src/i18n/timeline/timeline-messages.js';
import { controlsMessagesInEnglish } from '../../src/i18n/late/controls-messages.js';
import { evidenceMessagesInEnglish } from '../../src/i18n/late/evidence-messages.js';
import type { Translation } from '../../src/i18n/translation.js';
import { rareTimeWordsInEnglish } from '../../src/time/words/rare-time-words.js';
import { unreadMessagesInEnglish } from '../../src/i18n/unread-messages.js';

export const wholeEnglish: Translation = {
  ...english,
  ...controlsMessagesInEnglish,
  time: { ...english.time, rare: rareTimeWordsInEnglish },
  ...detailsMessagesInEnglish,
  ...evidenceMessagesInEnglish,
  ...exportMessagesInEnglish,
  ...failureMessagesInEnglish,
  ...filterMessagesInEnglish,
  ...helpMessagesInEnglish,
  ...mediaMessagesInEnglish,
  ...permalinkMessagesInEnglish,
  ...timelineMessagesInEnglish,
  ...unreadMessagesInEnglish,
};
