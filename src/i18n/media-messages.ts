// What pictures, sound, film and frames of other pages say. In English it loads with the code that shows them.

export interface MediaMessages {
  /** What stands behind a facade: a word alone. */
  readonly mediaKinds: Readonly<Record<'image' | 'video' | 'audio' | 'post' | 'chart' | 'map', string>>;
  /** Button that fetches from another server, whose name it says. */
  loadFrom(host: string): string;
  /** Beside that button. */
  hostLearns(host: string): string;
  /** Button that takes it back. */
  stopLoadingFrom(host: string): string;
  /** On a cover; `what` says what is behind it, and may be empty. */
  sensitive(what: string): string;
  /** Button that takes the cover away. */
  uncover: string;
  /** Button that puts it back. */
  cover: string;
  /** Name of a picture that opens large; `alt` may be empty. */
  enlarge(alt: string): string;
  /** Name of the viewer of pictures. */
  readonly viewer: string;
  /** Link to where media come from. */
  openAt(host: string): string;
  /** Ten seconds have gone by. */
  noAnswer(host: string): string;
  /** A file that is broken, or refused by the page's policy. */
  readonly notShown: string;
  /** Button. */
  readonly loadAgain: string;
  /** Button of the viewer. */
  readonly previousPicture: string;
  /** Button of the viewer. */
  readonly nextPicture: string;
}

/** In English. */
export const mediaMessagesInEnglish: MediaMessages = {
  mediaKinds: { image: 'Picture', video: 'Video', audio: 'Audio', post: 'Post', chart: 'Chart', map: 'Map' },
  loadFrom: (host) => `Load from ${host}`,
  hostLearns: (host) => `Your browser then contacts ${host}, which sees your IP address.`,
  stopLoadingFrom: (host) => `Stop loading from ${host}`,
  sensitive: (what) => (what ? `Sensitive: ${what}` : 'Sensitive content'),
  uncover: 'Show it',
  cover: 'Hide it again',
  enlarge: (alt) => (alt ? `Enlarge: ${alt}` : 'Enlarge'),
  viewer: 'Pictures',
  openAt: (host) => `Open at ${host}`,
  noAnswer: (host) => `${host} has not answered for ten seconds.`,
  notShown: 'This could not be shown.',
  loadAgain: 'Try again',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
};
