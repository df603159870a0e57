/** Highest less lowest known value; minus infinity where none is known. */
export const span = (values: Float64Array): number => {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let between = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    // In the loop, as nothing is computed behind a long one: see docs/performance.md.
    between = highest - lowest;
  }
  return between;
};
