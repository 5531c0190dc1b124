// The context of views with the words of the details.
import { detailsMessagesInEnglish, type DetailsMessages } from '../../../i18n/details-messages.js';
import { evidenceMessagesInEnglish, type EvidenceMessages } from '../../../i18n/late/evidence-messages.js';
import { withEnglish } from '../../../i18n/load-messages.js';
import type { ViewContext } from '../../../state/view-context.js';

export type DetailsContext = ViewContext & { readonly messages: DetailsMessages & EvidenceMessages };

const allInEnglish = { ...evidenceMessagesInEnglish, ...detailsMessagesInEnglish };

export function inDetail(context: ViewContext): DetailsContext {
  return { ...context, messages: withEnglish(context.messages, allInEnglish) };
}
