/** The middle one of the values in order, the upper of two; undefined when there is none. */
export const middle = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[values.length >> 1];
