/** A number for a document: rounded to so many decimals; null when it is unknown (absent or not finite). */
export const rounded = (value: number | undefined, decimals = 1): number | null => {
  if (value === undefined || !Number.isFinite(value)) return null;
  // Adding 0 turns -0 into 0.
  return Number(value.toFixed(decimals)) + 0;
};
