/** One record of a table. `line` is the 1-based physical line on which it starts. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A fault in the file's quoting. `lost` = the row could not be kept. */
export interface Damage {
  readonly line: number;
  readonly reason: string;
  readonly lost: boolean;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly damage: readonly Damage[];
}

/** No honest log has a longer cell; a longer one means that quotes went astray or worse. Tool default. */
export const MAX_CELL_CHARACTERS = 1_000_000;
