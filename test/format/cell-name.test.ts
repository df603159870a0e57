import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../src/format/cell-name.ts';
import { cellReference } from '../../src/readers/xlsx/cell-reference.ts';

const named = (sheet: string, line = 5, column = 3): string | undefined =>
  cellName({ line, column, cell: { sheet, from: 0, to: 1 } });

describe('the name of a cell', () => {
  it('is that of formulas: quotes where the sheet needs them', () => {
    expect(named('Plan')).toBe('Plan!C5');
    expect(named('Woche_1')).toBe('Woche_1!C5');
    expect(named('My plan')).toBe("'My plan'!C5");
    expect(named("Anna's")).toBe("'Anna''s'!C5");
    expect([named('W1'), named('2026'), named('')]).toEqual(["'W1'!C5", "'2026'!C5", "''!C5"]);
    expect(named('計画')).toBe('計画!C5');
  });

  it('goes on behind Z, up to the last column of sheets', () => {
    expect([26, 27, 52, 702, 703, 16_384].map((column) => named('P', 1, column))).toEqual(
      ['Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD'].map((letters) => `P!${letters}1`),
    );
  });

  it('is none without a cell, a line or a column', () => {
    expect(cellName({ line: 1, column: 1 })).toBeUndefined();
    expect(cellName({ cell: { sheet: 'P', from: 0, to: 1 } })).toBeUndefined();
  });

  it('is what a reference in a sheet is read from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => {
        expect(cellReference(named('P', row, column)!.slice(2))).toEqual({ row, column });
      }),
    );
    expect(['', 'A', '5', 'A0', 'ABCD1', 'A1:B2', '$A$1'].map(cellReference)).toEqual([
      ...[undefined, undefined, undefined, undefined, undefined, undefined],
      { row: 1, column: 1 },
    ]);
  });
});
