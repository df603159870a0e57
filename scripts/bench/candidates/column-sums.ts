import type { Sums } from './work.ts';

/** The columns that every reader of recordings is asked for. */
export const COLUMNS = ['timeS', 'latDeg', 'lonDeg', 'altitudeM', 'heartRateBpm', 'cadenceSpm', 'distanceM'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Count and sum of what each column knows. */
export const columnSums = (columns: Readonly<Partial<Record<ColumnName, Float64Array>>>): Sums => {
  const sums: Record<string, number> = {};
  for (const name of COLUMNS) {
    let [known, sum] = [0, 0];
    const column = columns[name] ?? new Float64Array(0);
    for (let i = 0; i < column.length; i++) {
      const value = column[i]!;
      if (Number.isNaN(value)) continue;
      known++;
      sum += value;
    }
    sums[`${name} known`] = known;
    sums[name] = sum;
  }
  return sums;
};
