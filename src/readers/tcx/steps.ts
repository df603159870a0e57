/** Seconds from each point to the one before it, 0 at the first. */
export const stepsOf = (timeS: Float64Array): Float64Array => {
  const stepS = new Float64Array(timeS.length);
  for (let i = 1; i < stepS.length; i++) stepS[i] = timeS[i]! - timeS[i - 1]!;
  return stepS;
};

/** The median step; 1 when there is none. */
export const usualStep = (stepS: Float64Array): number => {
  const sorted = stepS.slice(1).sort();
  return sorted[sorted.length >> 1] ?? 1;
};
