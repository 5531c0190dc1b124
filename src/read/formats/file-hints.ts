// What to do about an issue of a file that is no document: there is no top of a document to write a zone at.
import { withMessage } from '../../model/issue-messages/issue-messages.js';
import type { Issue, IssueCode, IssueDraft } from '../../model/issue.js';

const hints: Partial<Record<IssueCode, string>> = {
  'dates-without-zone':
    'Say it with source-zone (on the command line --zone), or in a column or field for the zone.',
  'zone-missing':
    'Say the zone with source-zone (on the command line --zone), or write the offset behind the time: 09:00+03:00.',
  'when-missing': 'Write the date as exactly as it is known, even if only "2022" or "2022-09".',
  'event-unsourced': 'Name who says so, or give a link.',
};

/** An issue of a file in another format, in words that fit a file. */
export function withFileHint(draft: IssueDraft): Issue {
  const issue = withMessage(draft);
  return { ...issue, hint: hints[draft.code] ?? issue.hint };
}
