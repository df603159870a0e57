import { describe, expect, it } from 'vitest';
import { PointTable } from '../../src/readers/point-table.ts';

describe('a table of points', () => {
  it('hands over as columns what was added as rows, however many', () => {
    const table = new PointTable(2);
    for (let i = 0; i < 20_000; i++) {
      table.row[0] = i;
      table.row[1] = -i / 2;
      table.add();
    }
    const [first, second] = table.takeColumns();
    expect(first).toEqual(Float64Array.from({ length: 20_000 }, (_, i) => i));
    expect(second).toEqual(Float64Array.from({ length: 20_000 }, (_, i) => -i / 2));
  });

  it('is empty again behind that', () => {
    const table = new PointTable(1);
    table.add();
    expect(table.isEmpty).toBe(false);
    table.takeColumns();
    expect(table.isEmpty).toBe(true);
    expect(table.takeColumns()).toEqual([new Float64Array(0)]);
  });
});
