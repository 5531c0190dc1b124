// The context of views with the words of the details.
import { detailsMessagesInEnglish, type DetailsMessages } from '../../../i18n/details-messages.js';
import { withEnglish } from '../../../i18n/load-messages.js';
import type { ViewContext } from '../../../state/view-context.js';

export type DetailsContext = ViewContext & { readonly messages: DetailsMessages };

export function inDetail(context: ViewContext): DetailsContext {
  return { ...context, messages: withEnglish(context.messages, detailsMessagesInEnglish) };
}
