import type { Sex } from '../core/athlete.ts';

/** What turns a heart rate into strain: both in bpm. */
export interface HeartRateReserve {
  readonly hrMaxBpm: number;
  readonly hrRestBpm: number;
  readonly sex?: Sex;
}

/** Banister's weight A e^(bx), fitted to lactate in men and in women (Banister 1991; Morton 1990). */
const WEIGHTS = { male: [0.64, 1.92], female: [0.86, 1.67] } as const;

const weighted = (share: number, [a, b]: readonly [number, number]): number => share * a * Math.exp(b * share);

/**
 * Banister's training impulse (TRIMP) of one minute at a heart rate: the share of the heart-rate reserve, weighted the
 * more the higher it is. Sex unknown: halfway between the two published curves.
 */
export const impulsePerMinute = (heartRateBpm: number, { hrMaxBpm, hrRestBpm, sex }: HeartRateReserve): number => {
  const share = Math.min(1, Math.max(0, (heartRateBpm - hrRestBpm) / (hrMaxBpm - hrRestBpm)));
  if (sex !== undefined) return weighted(share, WEIGHTS[sex]);
  return (weighted(share, WEIGHTS.male) + weighted(share, WEIGHTS.female)) / 2;
};
