import type { FindingPlace } from '../../../core/finding-place.ts';
import type { Sheet } from '../../../core/workbook.ts';

/** A row of a sheet as one line, and which part of it a finding is about. */
export interface SheetLine {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

const BETWEEN = ' | ';

/** So many empty cells in front of the first or between two others are shown as such. Tool default. */
const MOST_EMPTY = 3;

/** Each line break is one blank, so that no character moves. */
const oneLine = (text: string): string => text.replace(/\s/g, ' ');

/** The row of a workbook in which a finding stands, its cells side by side; undefined where the sheet has no such row. */
export const sheetLine = (sheets: readonly Sheet[], place: FindingPlace): SheetLine | undefined => {
  const { cell: part } = place;
  const row = sheets.find(({ name }) => name === part?.sheet)?.rows.find(({ row: at }) => at === place.line);
  if (part === undefined || row === undefined) return undefined;
  let line = '';
  let [from, to] = [0, 0];
  let last = row.cells[0]!.column - 1;
  for (const { column, text } of row.cells) {
    if (line !== '') line += BETWEEN.repeat(Math.min(column - last, MOST_EMPTY));
    last = column;
    if (column === place.column) [from, to] = [line.length + part.from, line.length + part.to];
    line += oneLine(text);
  }
  return { line, from, to };
};
