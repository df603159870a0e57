import { expect, it } from 'vitest';
import type { Sheet } from '../../../../src/core/workbook.ts';
import { sheetLine } from '../../../../src/reporters/check/text/sheet-line.ts';

const SHEET: Sheet = {
  name: 'Plan',
  uncomputed: 0,
  rows: [
    {
      row: 7,
      cells: [
        { column: 2, text: 'Rest' },
        { column: 3, text: 'warm-up\n6x800' },
        { column: 5, text: 'easy' },
        { column: 90, text: 'far' },
      ],
    },
  ],
};

/** The line and the part of it that is underlined. */
const shown = (column: number, from: number, to: number, line = 7, sheet = 'Plan'): readonly string[] | undefined => {
  const found = sheetLine([SHEET], { file: 'a.xlsx', line, column, cell: { sheet, from, to } });
  return found === undefined ? undefined : [found.line, found.line.slice(found.from, found.to)];
};

it('shows the cells of a row side by side, lines as blanks, and the part of the one that is meant', () => {
  const line = 'Rest | warm-up 6x800 |  | easy |  |  | far';
  expect(shown(2, 0, 4)).toEqual([line, 'Rest']);
  expect(shown(3, 8, 13)).toEqual([line, '6x800']);
  expect(shown(90, 0, 3)).toEqual([line, 'far']);
});

it('shows nothing of a row or a sheet that is not there', () => {
  expect([shown(2, 0, 4, 8), shown(2, 0, 4, 7, 'Other')]).toEqual([undefined, undefined]);
});
