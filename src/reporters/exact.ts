/** A number for data that is read back: as it is; null when it is unknown (absent or not finite). */
export const exact = (value: number | undefined): number | null =>
  // Adding 0 turns -0 into 0.
  value === undefined || !Number.isFinite(value) ? null : value + 0;
