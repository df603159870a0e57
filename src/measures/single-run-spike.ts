import { exceeds } from '../core/compare.ts';
import type { Session } from '../core/session.ts';
import type { Spike } from '../core/session-measures.ts';

/** Above so much more than the longest run of 30 days, a spike is small, moderate, large (Frandsen 2025). */
export const SPIKE_LIMITS = [
  ['large', 1],
  ['moderate', 0.3],
  ['small', 0.1],
] as const;

/** How much further a run went than the longest run of the 30 days before (`longestBefore`: metres, or why unknown). */
export const singleRunSpike = ({ distanceM }: Pick<Session, 'distanceM'>, longest: number | string): Spike => {
  if (distanceM === undefined || distanceM <= 0) return { assessable: false, reason: 'no distance' };
  if (typeof longest === 'string') return { assessable: false, reason: longest };
  const ratio = distanceM / longest;
  const size = SPIKE_LIMITS.find(([, limit]) => exceeds(ratio, 1 + limit))?.[0] ?? 'none';
  return { assessable: true, ratio, longestM: longest, size };
};
