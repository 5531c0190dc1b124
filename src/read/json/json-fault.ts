// Finds where a text stops being JSON, and says what is wrong there. Builds no value: JSON.parse does that.
// Engines tell the place of a syntax error in different words, and Safari not at all; this tells it alike in all.
import { skipSpace } from './json-space.js';
import { runSync, type ChunkedTask } from '../../base/chunked-task.js';

/** Where JSON ends to be JSON. */
export interface JsonFault {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  /** What is wrong there, in words. */
  readonly detail: string;
}

type Expecting = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const mayClose: Readonly<Record<Expecting, boolean>> = {
  value: false,
  'value-or-end': true,
  name: false,
  'name-or-end': true,
  colon: false,
  'comma-or-end': true,
  nothing: false,
};

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

/** The first fault of a text, or `null` where it is JSON. Nesting of any depth is read without recursion. */
export function firstJsonFault(text: string): JsonFault | null {
  return runSync(faultSteps(text));
}

/** As `firstJsonFault`, in steps. */
export function* faultSteps(text: string): ChunkedTask<JsonFault | null> {
  const closers: string[] = [];
  let expecting: Expecting = 'value';
  let at = skipSpace(text, 0);
  while (expecting !== 'nothing') {
    const char = text[at];
    if (char === undefined) return { offset: at, detail: endsTooEarly(closers) };
    const closer = closers.at(-1);
    let end: number | JsonFault = at + 1;
    if (char === closer && mayClose[expecting]) {
      closers.pop();
      expecting = closers.length > 0 ? 'comma-or-end' : 'nothing';
    } else if (expecting === 'comma-or-end') {
      if (char !== ',') return { offset: at, detail: 'a comma is missing before this' };
      expecting = closer === '}' ? 'name' : 'value';
    } else if (expecting === 'colon') {
      if (char !== ':') return { offset: at, detail: 'a colon is missing before this' };
      expecting = 'value';
    } else if (expecting === 'name' || expecting === 'name-or-end') {
      if (char !== '"') return { offset: at, detail: whyNoName(char) };
      end = skipString(text, at);
      expecting = 'colon';
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      expecting = char === '{' ? 'name-or-end' : 'value-or-end';
    } else {
      end = skipScalar(text, at);
      expecting = closers.length > 0 ? 'comma-or-end' : 'nothing';
    }
    if (typeof end !== 'number') return end;
    at = skipSpace(text, end);
    yield;
  }
  return at < text.length ? { offset: at, detail: 'there is more text after the end of the document' } : null;
}

/** Past a text, number, `true`, `false` or `null`; or the fault. */
function skipScalar(text: string, at: number): number | JsonFault {
  if (text[at] === '"') return skipString(text, at);
  number.lastIndex = at;
  if (number.test(text)) return number.lastIndex;
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  if (found === 'true' || found === 'false' || found === 'null') return word.lastIndex;
  return { offset: at, detail: found === undefined ? whyNoValue(text.slice(at, at + 2)) : unquoted(found) };
}

/** Past a text in quotation marks; or the fault. By hand, since a pattern would overflow on megabytes. */
function skipString(text: string, from: number): number | JsonFault {
  for (let at = from + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) {
      return {
        offset: at,
        detail: 'a line break or tab stands inside a text; write \\n or \\t, or close the text',
      };
    }
    if (unit !== 0x5c) continue;
    const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
    if (escape === null) return { offset: at, detail: 'a backslash inside a text must be written twice' };
    at += escape[0].length;
  }
  return { offset: from, detail: 'this text has no closing quotation mark' };
}

function endsTooEarly(closers: readonly string[]): string {
  const closer = closers.at(-1);
  return closer === undefined
    ? 'the text is empty'
    : `the text ends too early: a closing ${closer} is missing`;
}

function whyNoName(char: string): string {
  if (char === '}') return 'there is a comma too many before this';
  return quoteFault(char) ?? 'a name in double quotation marks is needed here';
}

function whyNoValue(start: string): string {
  const char = start.charAt(0);
  if (char === ']' || char === '}') return 'a value is missing before this, or there is a comma too many';
  if (char === ',') return 'there is a comma too many, or a value is missing before it';
  if (start === '//' || start === '/*') return 'JSON has no comments';
  return quoteFault(char) ?? 'a value is needed here';
}

function quoteFault(char: string): string | null {
  return /['`‘’“”„«»]/.test(char) ? 'straight double quotation marks (") are needed here' : null;
}

function unquoted(found: string): string {
  return `${found.slice(0, 40)} needs quotation marks, or is none of true, false and null`;
}
