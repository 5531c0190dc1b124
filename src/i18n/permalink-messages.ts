// What is said of a link to a news event. In English it loads with the code that says it.

export interface PermalinkMessages {
  /** Above the timeline, and to screen readers: a link has been followed to an event that is not in the document. */
  readonly linkGone: string;
}

/** In English. */
export const permalinkMessagesInEnglish: PermalinkMessages = {
  linkGone: 'The event that the link leads to is not in this timeline. It may have been removed or renamed.',
};
