/** Percentages of a value. Whole percents of whole beats come out exact: 0.6 × 190 would not always. */
export const percentsOf = (percents: readonly number[], value: number): number[] =>
  percents.map((percent) => (percent * value) / 100);
