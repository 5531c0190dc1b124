// Types of what we use of build/vendor/xlsx.js, and of no more.

export interface WorkbookSheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/** Rejects where the bytes are no spreadsheet. */
export function readWorkbook(bytes: ArrayBuffer): Promise<readonly WorkbookSheet[]>;
