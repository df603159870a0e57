/** Value at `x` of the polynomial with the given coefficients, constant term first (Horner). */
export const polynomial = (coefficients: readonly number[], x: number): number => {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + coefficients[i]!;
  return value;
};
