import { polynomial } from '../numeric/polynomial.ts';

/** Steeper slopes are outside of what was measured and count as this. Source as below. */
const STEEPEST_PERCENT = 34;
/**
 * Factor over the grade in percent, constant term first: the curve that a large platform published in 2017 from equal
 * heart rate on slopes, as the fifth-order fit of two open-source analyzers. Downhill keeps its credit, least near -9 %.
 */
const COEFFICIENTS = [
  1, 0.029290920646623777, 0.0018083953212790634, 4.0662425671715924e-7, -3.686186584867523e-7, -2.6628107325930747e-9,
];

/** How much faster than here a runner would be on the flat at the same effort; 1 where the grade is unknown. */
export const gradeFactor = (gradeRatio: number): number => {
  if (Number.isNaN(gradeRatio)) return 1;
  const percent = Math.min(STEEPEST_PERCENT, Math.max(-STEEPEST_PERCENT, gradeRatio * 100));
  return polynomial(COEFFICIENTS, percent);
};
