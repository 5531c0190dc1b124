// Raw document → checked document and issues, at once and in words: for Node, and for tests.
import type { Issue } from '../model/issue.js';
import { withMessage } from '../model/issue-messages/issue-messages.js';
import type { CheckedDocument } from '../model/news-event.js';
import { rareTimes } from './rare/rare-times-part.js';
import { normaliseSteps, type NormaliseBase } from './normalise.js';
import { runSync } from '../base/chunked-task.js';

/** What was understood, and what was wrong. */
export interface Normalised {
  readonly document: CheckedDocument;
  readonly issues: readonly Issue[];
}

/**
 * Checks a document, or a bare list of records. Each record becomes a news event or an issue, and usually both where
 * half of it is right.
 */
export function normalise(raw: unknown, base: NormaliseBase): Normalised {
  const { document, drafts } = runSync(normaliseSteps(raw, { rareTimes: rareTimes(), ...base }));
  return { document, issues: drafts.map(withMessage) };
}
