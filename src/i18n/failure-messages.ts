// What stands in place of a document that could not be loaded, and why. In English it loads with the code that says it.

/** Why a document could not be shown at all. */
export type FailureCode =
  | 'network'
  | 'http'
  | 'too-large'
  | 'timeout'
  | 'aborted'
  | 'html'
  | 'not-text'
  | 'not-json'
  | 'wrong-shape'
  | 'other-format'
  | 'timeline';

/** Facts that a failure's sentence needs; absent ones are empty. */
export interface FailureFacts {
  readonly url?: string;
  readonly status?: number;
  readonly line?: number;
  readonly column?: number;
  readonly found?: string;
  /** What is wrong, in words: "a comma is missing before this". */
  readonly detail?: string;
  readonly limitMb?: number;
  /** The address is on another server than the page. */
  readonly isElsewhere?: boolean;
  /** The browser says that it has no network. */
  readonly isOffline?: boolean;
}

export interface FailureMessages {
  /** Title of the message. */
  readonly failed: string;
  /** Button that loads the document again. */
  readonly retry: string;
  /** After a failed reload. */
  readonly keptLastGood: string;
  /** What went wrong, and what the reader can do, by cause. */
  readonly failures: Readonly<Record<FailureCode, (facts: FailureFacts) => string>>;
}

/** In English. */
export const failureMessagesInEnglish: FailureMessages = {
  failed: 'The timeline could not be shown',
  retry: 'Try again',
  keptLastGood: 'What was read before is still shown.',
  failures: {
    network: ({ url, isOffline, isElsewhere }) =>
      isOffline
        ? `${url ?? 'The document'} could not be fetched: there is no connection. It is tried again when there is one.`
        : `${url ?? 'The document'} could not be fetched. Check the address and your connection.${isElsewhere ? ' A document on another server needs that server’s leave for this page (CORS).' : ''}`,
    timeout: ({ url }) => `${url ?? 'The document'} could not be fetched: the server has stopped answering.`,
    http: ({ url, status }) =>
      status === 404
        ? `${url ?? 'The document'} was not found (404). Check the address in src.`
        : `${url ?? 'The document'} could not be fetched: the server answered ${status ?? 'with an error'}.`,
    'too-large': ({ url, limitMb }) =>
      `${url ?? 'The document'} is larger than ${limitMb ?? 64} MB. Split it, or leave out what readers do not need.`,
    aborted: ({ url }) => `Loading ${url ?? 'the document'} was stopped.`,
    html: ({ url }) =>
      `${url ?? 'The address in src'} is a web page, not a document. Give the address of the JSON file itself.`,
    'not-text': ({ url }) => `${url ?? 'The document'} is not text in UTF-8. Save it as UTF-8 JSON.`,
    'not-json': ({ line, column, found, detail }) =>
      `The document is not JSON: at line ${line ?? '?'}, column ${column ?? '?'} ${detail ?? 'it goes wrong'}${found ? `, near “${found}”` : ''}. Fix it there, or just before.`,
    'wrong-shape': ({ found }) =>
      `The document holds ${found ?? 'something else'} where a list of events is needed. Write {"events": [ … ]} or a list of records.`,
    'other-format': ({ found, detail }) =>
      `This looks like ${found ?? 'another kind of file'}. ${detail ?? ''}`,
    timeline: () =>
      'The script that draws the timeline could not be loaded. Where this one was copied to a server, copy all other files of cdn/ to the same place. The events are shown as a list.',
  },
};
