/** A cell that holds something. */
export interface SheetCell {
  /** From 1. */
  readonly column: number;
  /** As the sheet shows it, trimmed, lines parted by LF; a date as `2026-11-17`, however it is shown. Never empty. */
  readonly text: string;
}

/** A row that holds something, its cells from left to right. */
export interface SheetRow {
  /** From 1, as the sheet counts. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** One sheet of a workbook: what it shows and where. */
export interface Sheet {
  readonly name: string;
  /** From top to bottom. */
  readonly rows: readonly SheetRow[];
  /** Why it could not be read, where it could not; it has no rows then. */
  readonly unread?: string;
  /** Cells whose formula has no saved value: what they show is not known, and their text is `=?`. */
  readonly uncomputed: number;
}

/** A workbook as far as it is read: its sheets in their order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Sheets that are hidden, or behind the last that is read; they are not looked at. */
  readonly passedOver: readonly { readonly reason: string; readonly count: number }[];
}
