import type { Sheet, SheetCell, SheetRow } from '../../core/workbook.ts';
import type { Attributes, XmlVisitor } from '../xml/parse-xml.ts';
import type { FormatOf } from './cell-formats.ts';
import { cellReference } from './cell-reference.ts';
import { plainString } from './plain-string.ts';
import { showNumber } from './show-number.ts';
import { walkPart } from './walk-part.ts';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formatOf: FormatOf;
  readonly isFrom1904: boolean;
  /** The program that wrote the workbook left all reckoning to whoever opens it, and saved 0 as what formulas give. */
  readonly isUnreckoned: boolean;
}

/** What stands in for the unknown. */
const UNCOMPUTED = '=?';

/** Of a sheet at most: places in rows up to the last cell of each, and characters. A plan has a hundredth. Tool defaults. */
const [MOST_PLACES, MOST_CHARACTERS] = [1_000_000, 10 * 1024 * 1024];

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

const shownValue = ({ type, style, value = '', inline, hasFormula }: OpenCell, context: SheetContext): string => {
  if (type === 'inlinestr') return plainString(inline);
  if (type === 's') return context.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' || value.toLowerCase() === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd')
    return plainString(value)
      .replace(/T(?:00:00(?::00(?:\.0*)?)?)?Z?$/, '')
      .replace('T', ' ');
  if (type !== 'n' || !isNumber(value)) return plainString(value);
  if (hasFormula && context.isUnreckoned && Number(value) === 0) return UNCOMPUTED;
  return showNumber(Number(value), context.formatOf(style, Number(value)), context.isFrom1904);
};

const textOf = (cell: OpenCell, context: SheetContext): string => {
  const isEmpty = cell.value === undefined && cell.type !== 'inlinestr';
  if (isEmpty) return cell.hasFormula ? UNCOMPUTED : '';
  return shownValue(cell, context);
};

interface OpenRow {
  last: number;
  readonly cells: Map<number, string>;
}

/** Gathers the cells that hold something, wherever they claim to stand. */
class Gathered {
  readonly rows = new Map<number, OpenRow>();
  uncomputed = 0;
  #characters = 0;
  #places = 0;

  add({ row: at, column }: OpenCell, text: string): void {
    if (text === UNCOMPUTED) this.uncomputed++;
    const row = this.rows.get(at) ?? { last: 0, cells: new Map<number, string>() };
    this.rows.set(at, row);
    row.cells.set(column, text);
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
        const text = textOf(cell, context);
        if (text !== '') gathered.add(cell, text);
        cell = undefined;
      }
    },
  };
};

const rowsOf = ({ rows }: Gathered): readonly SheetRow[] =>
  inOrder(rows).map(([row, { cells }]) => ({
    row,
    cells: inOrder(cells).map(([column, text]): SheetCell => ({ column, text })),
  }));

/** A sheet from its part. What it claims to be as large as is not believed. @throws ReadError when it is damaged */
export const readSheet = (name: string, part: string, bytes: Uint8Array, context: SheetContext): Sheet => {
  const gathered = new Gathered();
  try {
    walkPart(part, bytes, visitorOf(context, gathered));
  } catch (error) {
    if (error instanceof TooLarge) return { name, rows: [], uncomputed: 0, unread: error.message };
    throw error;
  }
  return { name, rows: rowsOf(gathered), uncomputed: gathered.uncomputed };
};
