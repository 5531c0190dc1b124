// JSON text → value, in steps: what JSON.parse gives, without its half second in one go for a text of many megabytes.
import type { ChunkedTask } from '../../base/chunked-task.js';
import { endOfString, skipSpace } from './json-space.js';

/** As much text as is parsed in one step: a few milliseconds. */
const stepUnits = 256 * 1024;

/** The value of a JSON text. Throws a SyntaxError where it is none, as JSON.parse does, at the latest at its end. */
export function* jsonSteps(text: string, unitsInOne = stepUnits): ChunkedTask<unknown> {
  const start = skipSpace(text, 0);
  const isList = text[start] === '[';
  if (text.length <= unitsInOne || (!isList && text[start] !== '{')) return JSON.parse(text) as unknown;
  const whole = isList
    ? yield* listSteps(text, start, unitsInOne)
    : yield* objectSteps(text, start, unitsInOne);
  if (skipSpace(text, whole.end) < text.length) throw new SyntaxError();
  return whole.value;
}

/** A value, and the place behind it. */
interface Read {
  readonly value: unknown;
  readonly end: number;
}

/** Its entries are parsed many at a time. */
function* listSteps(text: string, start: number, unitsInOne: number): ChunkedTask<Read> {
  const value: unknown[] = [];
  let from = start + 1;
  let at = from;
  for (;;) {
    at = endOfValue(text, at);
    const isLast = text[at] !== ',';
    if (isLast || at - from >= unitsInOne) {
      const entries = JSON.parse(`[${text.slice(from, at)}]`) as unknown[];
      if (entries.length === 0 && value.length > 0) throw new SyntaxError();
      for (const entry of entries) value.push(entry);
      if (isLast) return { value, end: afterCloser(text, at, ']') };
      from = at + 1;
      yield;
    }
    at += 1;
  }
}

/** Its lists are parsed in steps, all other values in one. */
function* objectSteps(text: string, start: number, unitsInOne: number): ChunkedTask<Read> {
  const value: Record<string, unknown> = {};
  let at = skipSpace(text, start + 1);
  if (text[at] === '}') return { value, end: at + 1 };
  for (;;) {
    if (text[at] !== '"') throw new SyntaxError();
    const nameEnd = endOfString(text, at);
    const name = JSON.parse(text.slice(at, nameEnd)) as string;
    at = skipSpace(text, nameEnd);
    if (text[at] !== ':') throw new SyntaxError();
    at = skipSpace(text, at + 1);
    let member: unknown;
    if (text[at] === '[') {
      const list = yield* listSteps(text, at, unitsInOne);
      member = list.value;
      at = skipSpace(text, list.end);
    } else {
      const end = endOfValue(text, at);
      member = JSON.parse(text.slice(at, end));
      at = end;
    }
    // As JSON.parse does: `__proto__` becomes a property like any other.
    Object.defineProperty(value, name, {
      value: member,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    yield;
    if (text[at] !== ',') return { value, end: afterCloser(text, at, '}') };
    at = skipSpace(text, at + 1);
  }
}

function afterCloser(text: string, at: number, closer: string): number {
  if (text[at] !== closer) throw new SyntaxError();
  return at + 1;
}

/** The comma or closing bracket that ends the value at `from`, or the end of the text. What the value is, is not looked at. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at) - 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (depth === 0) return at;
        depth -= 1;
        break;
      case 0x2c: // ,
        if (depth === 0) return at;
        break;
    }
  }
  return text.length;
}
