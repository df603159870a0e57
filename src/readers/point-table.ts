/** An hour of seconds and a little more. Tool default. */
const FIRST_ROWS = 4096;

/** How much longer the table becomes when it is full. Tool default. */
const GROWTH = 1.5;

/**
 * Points row by row while their number is not known yet. Numbers outside the engine's own memory: an array of its own
 * would change its kind with the first value that is no small integer, and all that reads it be compiled again.
 */
export class PointTable {
  /** The row that `add` takes next. */
  readonly row: Float64Array;
  #rows: Float64Array;
  #length = 0;

  /** @param width - numbers in a row */
  constructor(width: number) {
    this.row = new Float64Array(width);
    this.#rows = new Float64Array(width * FIRST_ROWS);
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Adds a copy of `row`. */
  add(): void {
    const { row } = this;
    const at = this.#length;
    if (at === this.#rows.length) this.#grow();
    const rows = this.#rows;
    for (let k = 0; k < row.length; k++) rows[at + k] = row[k]!;
    this.#length = at + row.length;
  }

  /** Hands the rows over as columns and is empty again. */
  takeColumns(): readonly Float64Array[] {
    const width = this.row.length;
    const rows = this.#rows;
    const count = this.#length / width;
    this.#length = 0;
    const columns: Float64Array[] = [];
    for (let k = 0; k < width; k++) {
      const column = new Float64Array(count);
      for (let i = 0; i < count; i++) column[i] = rows[i * width + k]!;
      columns.push(column);
    }
    return columns;
  }

  #grow(): void {
    const width = this.row.length;
    const count = Math.ceil((this.#rows.length / width) * GROWTH);
    const longer = new Float64Array(count * width);
    longer.set(this.#rows);
    this.#rows = longer;
  }
}
