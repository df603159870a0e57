/** The highest known value; minus infinity where none is known. */
export const highest = (values: Float64Array): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (values[i]! > top) top = values[i]!;
  return top;
};
