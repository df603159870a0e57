/** Relative slack for limits: a value computed as 0.05000000000000004 is at 5 %, not above it. Tool default. */
const TOLERANCE = 1e-9;

const slack = (value: number, limit: number): number => TOLERANCE * Math.max(1, Math.abs(value), Math.abs(limit));

/** True when `value` is above `limit` by more than rounding. NaN never exceeds. */
export const exceeds = (value: number, limit: number): boolean => value - limit > slack(value, limit);

/** True when `value` is at or above `limit`, rounding forgiven. NaN never reaches. */
export const reaches = (value: number, limit: number): boolean => limit - value <= slack(value, limit);

/** True when `value` is below `limit` by more than rounding. NaN never falls short. */
export const fallsShort = (value: number, limit: number): boolean => limit - value > slack(value, limit);
