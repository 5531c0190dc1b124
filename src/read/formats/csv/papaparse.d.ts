// Types of what we use of build/vendor/papaparse.js, and of no more.

export interface ParserConfig {
  readonly delimiter: string;
  readonly newline: string;
}

export interface ParserResult {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string }[];
  /** How far the rows reach that were read whole. */
  readonly meta: { readonly cursor: number };
}

export class Parser {
  constructor(config: ParserConfig);
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParserResult;
}
