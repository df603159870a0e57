import type { FindingPlace } from '../core/finding-place.ts';

const LETTERS = 26;

/** `C` of 3, `AA` of 27. */
const columnName = (column: number): string => {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
};

/** What formulas need no quotes around; what looks like a cell or begins with a digit does. */
const PLAIN = /^(?![A-Za-z]{1,3}\d+$)[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A cell of a workbook as its formulas name it: `Plan!C5`, `'Week 3'!C5`; undefined for what stands in a text. */
export const cellName = ({
  line,
  column,
  cell,
}: Pick<FindingPlace, 'line' | 'column' | 'cell'>): string | undefined => {
  if (cell === undefined || line === undefined || column === undefined) return undefined;
  const sheet = PLAIN.test(cell.sheet) ? cell.sheet : `'${cell.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${columnName(column)}${line}`;
};
