/** Puts everything below the pivot before it and everything above behind it; the range that equals it. */
const partition = (values: Float64Array, low: number, high: number): readonly [number, number] => {
  const pivot = values[(low + high) >> 1]!;
  let [below, at, above] = [low, low, high];
  while (at <= above) {
    const value = values[at]!;
    if (value < pivot) {
      values[at++] = values[below]!;
      values[below++] = value;
    } else if (value > pivot) {
      values[at] = values[above]!;
      values[above--] = value;
    } else at++;
  }
  return [below, above];
};

/**
 * The value that would stand at index `n` if the values were sorted; undefined when there is none. Changes their order.
 * The values must not be NaN. Linear, where sorting thousands of values for one of them is what a summary waits for.
 */
export const nthSmallest = (values: Float64Array, n: number): number | undefined => {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const [from, to] = partition(values, low, high);
    if (n < from) high = from - 1;
    else if (n > to) low = to + 1;
    else break;
  }
  return values[n];
};
