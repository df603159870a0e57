import type { Sheet, SheetCell, SheetRow } from '../../core/workbook.ts';
import type { Attributes, XmlVisitor } from '../xml/parse-xml.ts';
import type { FormatOf } from './cell-formats.ts';
import { cellReference } from './cell-reference.ts';
import { plainString } from './plain-string.ts';
import { type ShownNumber, showNumber } from './show-number.ts';
import { walkPart } from './walk-part.ts';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formatOf: FormatOf;
  readonly isFrom1904: boolean;
  /** The program that wrote the workbook left all reckoning to whoever opens it, and saved 0 as what formulas give. */
  readonly isUnreckoned: boolean;
}

/** The end of a date as `2026-11-17T00:00:00Z` that is only a day. */
const MIDNIGHT = /T(?:00:00(?::00(?:\.0*)?)?)?Z?$/;

/** What stands in for the unknown. */
const UNCOMPUTED = '=?';

/** Of a sheet at most: places in rows up to the last cell of each, and characters. Ten years of
 * days have a third of that. Tool defaults. */
const [MOST_PLACES, MOST_CHARACTERS] = [200_000, 4 * 1024 * 1024];

const TOO_LARGE = 'it holds far more than a plan';

class TooLarge extends Error {}

/** A cell while it is read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value?: string | undefined;
  inline: string;
}

const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text));

const textValue = ({ type, value = '', inline }: OpenCell, { strings }: SheetContext): string => {
  if (type === 'inlinestr') return plainString(inline);
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' || value.toLowerCase() === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return plainString(value).replace(MIDNIGHT, '').replace('T', ' ');
  return plainString(value);
};

/** What the cell shows; an empty text where it is empty. */
const shownIn = (cell: OpenCell, context: SheetContext): ShownNumber => {
  const { type, style, value, hasFormula } = cell;
  if (value === undefined && type !== 'inlinestr') return { text: hasFormula ? UNCOMPUTED : '' };
  if (type !== 'n' || !isNumber(value ?? '')) return { text: textValue(cell, context) };
  const number = Number(value);
  if (hasFormula && context.isUnreckoned && number === 0) return { text: UNCOMPUTED };
  return showNumber(number, context.formatOf(style, number), context.isFrom1904);
};

interface OpenRow {
  last: number;
  readonly cells: Map<number, ShownNumber>;
}

/** Gathers the cells that hold something, wherever they claim to stand. */
class Gathered {
  readonly rows = new Map<number, OpenRow>();
  uncomputed = 0;
  #characters = 0;
  #places = 0;

  add({ row: at, column }: OpenCell, shown: ShownNumber): void {
    const { text } = shown;
    if (text === UNCOMPUTED) this.uncomputed++;
    const row = this.rows.get(at) ?? { last: 0, cells: new Map<number, ShownNumber>() };
    this.rows.set(at, row);
    row.cells.set(column, shown);
    // Counted as if each row were filled up to its last cell, and no more is ever kept.
    this.#places += Math.max(0, column - row.last);
    this.#characters += text.length;
    row.last = Math.max(row.last, column);
    if (this.#places > MOST_PLACES || this.#characters > MOST_CHARACTERS) throw new TooLarge(TOO_LARGE);
  }
}

const inOrder = <T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] =>
  [...map].toSorted(([a], [b]) => a - b);

const rowNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;

const visitorOf = (context: SheetContext, gathered: Gathered): XmlVisitor => {
  let [row, column] = [0, 0];
  let cell: OpenCell | undefined;
  const place = (attributes: Attributes): { readonly row: number; readonly column: number } =>
    cellReference(attributes.r ?? '') ?? { row, column: column + 1 };
  const openCell = (attributes: Attributes): OpenCell => ({
    ...place(attributes),
    type: (attributes.t ?? 'n').toLowerCase(),
    style: Number(attributes.s ?? 0),
    hasFormula: false,
    inline: '',
  });
  return {
    open: (name, attributes, parent) => {
      if (name === 'row' && parent === 'sheetdata') {
        row = rowNumber(attributes.r) ?? row + 1;
        column = 0;
      } else if (name === 'c' && parent === 'row') {
        cell = openCell(attributes);
        column = cell.column;
      } else if (name === 'f' && parent === 'c' && cell !== undefined) cell.hasFormula = true;
    },
    close: (name, _text, parent, whole) => {
      if (cell === undefined) return;
      if (name === 'v' && parent === 'c') cell.value = whole.trim() === '' && cell.type !== 'str' ? undefined : whole;
      else if (name === 't' && (parent === 'is' || parent === 'r')) cell.inline += whole;
      else if (name === 'c' && parent === 'row') {
        const shown = shownIn(cell, context);
        if (shown.text !== '') gathered.add(cell, shown);
        cell = undefined;
      }
    },
  };
};

/** Dates side by side head columns, and are known by their days of the week; one alone is nobody's word for the day. */
const FEWEST_HEADS = 2;

const rowOf = (row: number, { cells }: OpenRow): SheetRow => {
  const heads = [...cells.values()].filter(({ weekday }) => weekday !== undefined).length;
  return {
    row,
    cells: inOrder(cells).map(([column, { text, weekday }]): SheetCell => {
      const isHead = weekday !== undefined && heads >= FEWEST_HEADS;
      return { column, text: isHead ? `${weekday} ${text}` : text };
    }),
  };
};

/** A sheet from its part. What it claims to be as large as is not believed. @throws ReadError when it is damaged */
export const readSheet = (name: string, part: string, bytes: Uint8Array, context: SheetContext): Sheet => {
  const gathered = new Gathered();
  try {
    walkPart(part, bytes, visitorOf(context, gathered));
  } catch (error) {
    if (error instanceof TooLarge) return { name, rows: [], uncomputed: 0, unread: error.message };
    throw error;
  }
  return {
    name,
    rows: inOrder(gathered.rows).map(([row, found]) => rowOf(row, found)),
    uncomputed: gathered.uncomputed,
  };
};
