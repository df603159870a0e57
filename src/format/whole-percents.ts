/**
 * The parts of a whole in whole percents that add up to 100: each is cut, and the ones that lost most by it get what is
 * missing, of equal ones the first. Zeros where the parts add up to nothing. No part is negative.
 */
export const wholePercents = (parts: readonly number[]): number[] => {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / total) * 100);
  const percents = exact.map(Math.floor);
  const missing = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const lost = (at: number): number => exact[at]! - percents[at]!;
  const byLoss = [...parts.keys()].sort((a, b) => lost(b) - lost(a) || a - b);
  for (const at of byLoss.slice(0, missing)) percents[at]! += 1;
  return percents;
};
