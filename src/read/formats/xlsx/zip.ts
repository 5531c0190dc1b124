// What a zip archive says of its own contents. Unpacks nothing.

export interface ZipContents {
  /** The sum of all files once they are unpacked, as the archive says it. */
  readonly bytes: number;
  readonly isWorkbook: boolean;
}

/** No archive of a spreadsheet holds more files. */
const mostFiles = 10_000;

/** Reads the directory at the end of the archive; `null` where there is none. */
export function unpackedSize(bytes: Uint8Array): ZipContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 22;
  let end = last;
  while (end >= 0 && end > last - 65_536 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const files = Math.min(view.getUint16(end + 10, true), mostFiles);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  let isWorkbook = false;
  for (let file = 0; file < files && at + 46 <= bytes.length; file += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return null;
    size += view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    isWorkbook ||= /^xl\/workbook\.xml$/i.test(name);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes: size, isWorkbook };
}
