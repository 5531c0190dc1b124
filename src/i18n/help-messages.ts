// The lines of the dialog of keys and gestures. In English they come with the dialog (view/help-dialog.ts).

/** In one language. */
export interface HelpMessages {
  /** What to press or do, and what it does. */
  readonly helpLines: readonly (readonly [keys: readonly string[], words: string])[];
}

/** In English. */
export const helpMessagesInEnglish: HelpMessages = {
  helpLines: [
    [['←', '→'], 'previous and next event'],
    [['↑', '↓'], 'the lane above and below; in the list, the event'],
    [['Home', 'End'], 'first and last event'],
    [['Enter'], 'open or close an event, or a chip with a count'],
    [['Esc'], 'close what was opened last'],
    [['+', '−'], 'zoom in and out'],
    [['0'], 'back to the first view'],
    [['?'], 'these lines'],
    [['1 finger'], 'sideways: earlier and later; up and down: the page'],
    [['2 fingers'], 'zoom in and out'],
    [['Ctrl', 'wheel'], 'zoom in and out; the wheel alone moves the page'],
  ],
};
