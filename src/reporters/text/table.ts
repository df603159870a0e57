/** A column of a table: its heading, and its cell in every row. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cells: readonly string[];
  /** Turn in which the column leaves when the room is short, 1 first; absent = it stays. */
  readonly leaves?: number;
  /** Takes the room that the others leave; its cells are cut short. */
  readonly flexible?: boolean;
  /** What its cells are, where the heading alone does not tell. */
  readonly legend?: string;
}

export interface FittedColumn extends Column {
  readonly width: number;
}

export interface FittedTable {
  readonly columns: readonly FittedColumn[];
  /** Blanks between two columns. */
  readonly gap: number;
}
