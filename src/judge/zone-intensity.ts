/** How hard a zone is: below the first threshold, between the two, above the second. */
export type Intensity = 'easy' | 'moderate' | 'hard';

/** Models of three zones have one for each; those of five and more part the easy running in two. */
const FIRST_MODERATE = { three: 2, more: 3 } as const;

/** Lowest hard zone of a model with so many zones. */
export const firstHardZone = (zones: number): number => (zones <= 3 ? FIRST_MODERATE.three : FIRST_MODERATE.more) + 1;

/** What a zone, counted from 1, means in a model with so many. */
export const zoneIntensity = (zone: number, zones: number): Intensity => {
  const hard = firstHardZone(zones);
  if (zone >= hard) return 'hard';
  return zone === hard - 1 ? 'moderate' : 'easy';
};
