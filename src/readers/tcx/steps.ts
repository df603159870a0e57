/** Seconds from each point to the one before it, 0 at the first. */
export const stepsOf = (timeS: readonly number[]): readonly number[] =>
  timeS.map((time, i) => (i === 0 ? 0 : time - timeS[i - 1]!));

/** The median step; 1 when there is none. */
export const usualStep = (stepS: readonly number[]): number => {
  const sorted = Float64Array.from(stepS.slice(1)).sort();
  return sorted[sorted.length >> 1] ?? 1;
};
