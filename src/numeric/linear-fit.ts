export interface LinearFit {
  readonly slope: number;
  readonly intercept: number;
  /** Standard error of the slope. */
  readonly slopeError: number;
}

/** Least squares of `y` on `x`; undefined with fewer than three points or without spread in `x`. */
export const linearFit = (x: readonly number[], y: readonly number[]): LinearFit | undefined => {
  const n = x.length;
  if (n < 3) return undefined;
  const meanX = x.reduce((sum, value) => sum + value, 0) / n;
  const meanY = y.reduce((sum, value) => sum + value, 0) / n;
  let [xx, xy] = [0, 0];
  for (let i = 0; i < n; i++) {
    xx += (x[i]! - meanX) ** 2;
    xy += (x[i]! - meanX) * (y[i]! - meanY);
  }
  if (xx === 0) return undefined;
  const slope = xy / xx;
  const intercept = meanY - slope * meanX;
  let residual = 0;
  for (let i = 0; i < n; i++) residual += (y[i]! - intercept - slope * x[i]!) ** 2;
  return { slope, intercept, slopeError: Math.sqrt(residual / (n - 2) / xx) };
};
