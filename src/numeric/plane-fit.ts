/** Least squares of a quantity on two others. */
export interface PlaneFit {
  readonly slopes: readonly [number, number];
  /** What is left of each value. */
  readonly residuals: readonly number[];
  /** Sum of squares of the second variable that the first does not explain: the second slope's leverage. */
  readonly secondSpread: number;
  /** Correlation of the two variables; 0 where one of them does not change. */
  readonly correlation: number;
}

const centred = (values: readonly number[]): number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
};

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/**
 * Least squares of `y` on `first` and `second`, all of one length. A first variable without spread takes no part;
 * undefined where the second has none beyond the first's.
 */
export const planeFit = (
  first: readonly number[],
  second: readonly number[],
  y: readonly number[],
): PlaneFit | undefined => {
  const [a, b, c] = [first, second, y].map(centred) as [number[], number[], number[]];
  const [aa, bb, ab] = [product(a, a), product(b, b), product(a, b)];
  const perFirst = aa > 0 ? ab / aa : 0;
  const own = b.map((value, i) => value - perFirst * a[i]!);
  const secondSpread = product(own, own);
  if (!(secondSpread > 0)) return undefined;
  const slope = product(own, c) / secondSpread;
  const rest = c.map((value, i) => value - slope * b[i]!);
  const firstSlope = aa > 0 ? product(a, rest) / aa : 0;
  return {
    slopes: [firstSlope, slope],
    residuals: rest.map((value, i) => value - firstSlope * a[i]!),
    secondSpread,
    correlation: aa > 0 ? ab / Math.sqrt(aa * bb) : 0,
  };
};
