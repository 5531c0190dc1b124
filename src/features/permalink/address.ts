// The page's address and history, for one element: what is read from it, and what makes a step for the back button.
import { hashWithState, isNamedInHash, stateFromHash, type LinkedState } from './hash-state.js';

export class Address {
  readonly name: string;

  /** `name` is what the element's part of the address begins with. */
  constructor(name: string) {
    this.name = name;
    keepAnchor();
  }

  /** The element's own part of the address. */
  read(): LinkedState {
    return stateFromHash(location.hash, this.name);
  }

  /**
   * Whether the reader has come here by a link, a bookmark or the address bar: nobody has been at this entry of the history
   * before. A step back and a reload find a mark there.
   */
  get isNew(): boolean {
    return !this.#isMarked;
  }

  /** Whether a press of the pointer or of a key follows a link to the present address. */
  isPressedAgain(domEvent: MouseEvent): boolean {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey } = domEvent;
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey) return false;
    if (!isNamedInHash(location.hash, this.name)) return false;
    const link = domEvent.composedPath().find((node) => node instanceof HTMLAnchorElement);
    return link?.href === location.href && (link.target === '' || link.target === '_self');
  }

  /** Makes the present entry of the history one to come back to: a link in the page may leave it without our help. */
  mark(): void {
    if (this.#isMarked) return;
    attempt(() => history.replaceState(this.#marked(), ''));
  }

  /**
   * Whether the address is for the element to follow: it says something of it, or it is a step that was written here. Else
   * a link to an anchor of the page has replaced it, and the element stays as it is.
   */
  get isToBeFollowed(): boolean {
    return isNamedInHash(location.hash, this.name) || this.#isMarked;
  }

  /** Brings the address up to date, with a step in the history or without; nothing happens where it says so already. */
  write(state: LinkedState, isStep: boolean): void {
    const hash = hashWithState(location.hash, this.name, state);
    if (hash === hashWithState(location.hash, this.name, this.read()) && isPlainlySame(hash)) return;
    // The whole address: a fragment alone would be resolved against the page's <base>.
    const page = location.href.split('#', 1)[0] ?? '';
    const url = hash === '' ? page : `${page}#${hash}`;
    // The entry that the reader leaves is one to come back to.
    if (isStep) this.mark();
    attempt(() => history[isStep ? 'pushState' : 'replaceState'](this.#marked(), '', url));
  }

  get #isMarked(): boolean {
    const marks: unknown = history.state;
    return isPlain(marks) && marks[this.#mark] === true;
  }

  get #mark(): string {
    return `events-timeline:${this.name}`;
  }

  /** The page's own state of an entry, with a mark; what is not an object is the page's alone. */
  #marked(): unknown {
    const state: unknown = history.state;
    return state === null || isPlain(state) ? { ...state, [this.#mark]: true } : state;
  }
}

/** Pages in some frames may not write their address, and browsers refuse too many calls: that costs the address, and nothing else. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // The state is as the reader has it.
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlainlySame(hash: string): boolean {
  return location.hash.replace(/^#/, '') === hash;
}

/**
 * With a timeline's state behind it, `#sources` names no element for the browser after a reload. Shows the anchor's element
 * in its place.
 */
function keepAnchor(): void {
  const [anchor = '', ...rest] = location.hash.replace(/^#/, '').split('&');
  if (rest.length === 0 || anchor.includes('=') || document.querySelector(':target') !== null) return;
  const target = document.getElementById(anchor) ?? document.getElementById(decoded(anchor));
  target?.scrollIntoView();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
