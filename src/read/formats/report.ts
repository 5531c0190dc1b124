// What was understood, guessed and refused while a file was read, for its author to check.

/** `understood`: the format or the file says so. `guessed`: likely, and worth a look. `refused`: left out, or left undated. */
export type ReportKind = 'understood' | 'guessed' | 'refused';

/** One thing about how a file was read, with how many records it touches. */
export interface ReportEntry {
  readonly kind: ReportKind;
  /** A sentence. */
  readonly text: string;
  readonly count: number;
}

/** What a column of the file became; `field` is `null` where it was kept as it is. */
export interface ColumnUse {
  readonly column: string;
  readonly field: string | null;
}

/** How a file was read. */
export interface ReadingReport {
  /** The format's short name: `timelinejs-csv`. */
  readonly format: string;
  /** The format's name in words: "a TimelineJS sheet". */
  readonly formatName: string;
  readonly entries: readonly ReportEntry[];
  readonly columns: readonly ColumnUse[];
}

/** A report in the making. */
export class ReportLog {
  readonly #counts = new Map<string, { kind: ReportKind; count: number }>();
  columns: readonly ColumnUse[] = [];

  understood(text: string, count = 1): void {
    this.#add('understood', text, count);
  }

  guessed(text: string, count = 1): void {
    this.#add('guessed', text, count);
  }

  refused(text: string, count = 1): void {
    this.#add('refused', text, count);
  }

  finish(format: string, formatName: string): ReadingReport {
    const entries = [...this.#counts].map(([text, { kind, count }]) => ({ kind, text, count }));
    return { format, formatName, entries, columns: this.columns };
  }

  #add(kind: ReportKind, text: string, count: number): void {
    const known = this.#counts.get(text);
    if (known === undefined) this.#counts.set(text, { kind, count });
    else known.count += count;
  }
}
