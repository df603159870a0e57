import { type DateText, readToldDate } from './plan-dates.ts';
import { type Cell, partOf } from './plan-table.ts';

const HEAD =
  /^((?:\p{L}{2,12}\.?,? )?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})|\d{1,2}(?:st|nd|rd|th|\.)?[ -]\p{L}{3,12}\.?(?:,? \d{4})?|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\p{L}{2,12}\.?,? \d{1,2}(?:st|nd|rd|th|\.)?[ -]\p{L}{3,12}\.?(?: \d{4})?)(\s*[:–—]\s*|[^\S\n]*\n\s*|\s+-\s+)/u;

export interface DatedCell {
  readonly date?: DateText;
  /** The date as it stands there. */
  readonly dateCell?: Cell;
  /** The cell without it. */
  readonly cell: Cell;
}

/** Takes a date off the head of a cell: `2026-11-17: 6 mi Easy`, `17 Nov` and a line break, `Tue 17 Nov – rest`. */
export const datedCell = (cell: Cell): DatedCell => {
  const match = cell.text.length > 5 ? HEAD.exec(cell.text.slice(0, 60)) : null;
  const date = match === null ? undefined : readToldDate(match[1]!);
  if (match === null || date === undefined) return { cell };
  return { date, dateCell: partOf(cell, 0, match[1]!.length), cell: partOf(cell, match[0].length) };
};
