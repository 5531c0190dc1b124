// Bytes → text, in the encodings that spreadsheets and editors write.

export interface DecodedText {
  readonly text: string;
  /** The encoding, where it was guessed; `null` where the bytes say it themselves. */
  readonly guessed: string | null;
}

/** UTF-8 and UTF-16 by their marks or their form; anything else as Windows-1252, which older spreadsheets write. `null`: no text. */
export function textFromBytes(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, 'utf-16le'), guessed: null };
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, 'utf-16be'), guessed: null };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : { text, guessed: null };
  } catch {
    if (bytes.includes(0)) return null;
    return { text: decoded(bytes, 'windows-1252'), guessed: 'Windows-1252' };
  }
}

/** Whether they begin as a zip archive does: a spreadsheet, or another office document. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
