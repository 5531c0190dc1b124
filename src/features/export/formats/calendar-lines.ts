// The text form of iCalendar (RFC 5545, section 3): names, escaped values, lines of at most 75 octets.

/** A property with a value of type TEXT. */
export function textLine(name: string, value: string): string {
  return line(name, escaped(value));
}

/** A property with several values of type TEXT. */
export function textsLine(name: string, values: readonly string[]): string {
  return line(name, values.map(escaped).join(','));
}

/** A property whose value needs no escape: a date, a number, an address. */
export function line(name: string, value: string): string {
  return folded(`${name}:${value}`);
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const mostOctets = 75;
const encoder = new TextEncoder();

/** Folds between characters, never within one; a continued line begins with a space, which counts. */
function folded(text: string): string {
  let octets = 0;
  let out = '';
  for (const sign of text) {
    const length = encoder.encode(sign).length;
    if (octets + length > mostOctets) {
      out += '\r\n ';
      octets = 1;
    }
    out += sign;
    octets += length;
  }
  return `${out}\r\n`;
}
