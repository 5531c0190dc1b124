// What the toolbar, the footer and a long load say. In English it loads with the controls.

export interface ControlsMessages {
  /** `totalBytes` is `null` where it is not known. */
  loadedSoFar(bytes: number, totalBytes: number | null): string;
  /** Ends a load. */
  readonly stop: string;
  /** Name of the choice of clocks, for screen readers. */
  readonly clocks: string;
  /** Name of the choice of views, for screen readers. */
  readonly view: string;
  readonly viewTimeline: string;
  readonly viewList: string;
  /** Name of field and button of the search, for screen readers. */
  readonly find: string;
  /** In the empty field. */
  readonly search: string;
  /** Button that opens the filters. */
  readonly filter: string;
  /** Button that opens what can be saved. */
  readonly save: string;
  /** Button in the details. */
  readonly cite: string;
  /** Button in the details: the address of the event. */
  readonly copyLink: string;
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** In English. */
export const controlsMessagesInEnglish: ControlsMessages = {
  loadedSoFar: (bytes, totalBytes) =>
    totalBytes === null
      ? `${megabytes(bytes)} MB so far`
      : `${megabytes(bytes)} of ${megabytes(totalBytes)} MB`,
  stop: 'Stop',
  clocks: 'Clock',
  view: 'View',
  viewTimeline: 'Timeline',
  viewList: 'List',
  find: 'Find',
  search: 'Search',
  filter: 'Filter',
  save: 'Save',
  cite: 'Copy as citation',
  copyLink: 'Copy link',
};
