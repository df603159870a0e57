import type { Athlete } from '../core/athlete.ts';
import { fallsShort, reaches } from '../core/compare.ts';
import type { HeartRateTrust, Repetitions } from '../core/session.ts';
import { zoneOf } from '../measures/zone-of.ts';
import { firstHardZone, zoneIntensity } from './zone-intensity.ts';

/** Heart rate needs about so long to show the work; before that it need only have left the easy zones. Tool default. */
const SHOWS_AFTER_S = 60;
/** Of the repetitions. Tool default. */
const LEAST_SHARE = 0.5;

const byHeartRate = ({ each, workS }: Repetitions, edges: readonly number[]): boolean | undefined => {
  const peaks = each.flatMap(({ maxHeartRateBpm }) => (maxHeartRateBpm === undefined ? [] : [maxHeartRateBpm]));
  if (peaks.length < LEAST_SHARE * each.length) return undefined;
  const hardFrom = firstHardZone(edges.length + 1) - 2;
  const limitBpm = edges[fallsShort(workS, SHOWS_AFTER_S) ? hardFrom - 1 : hardFrom]!;
  return peaks.filter((bpm) => reaches(bpm, limitBpm)).length >= LEAST_SHARE * peaks.length;
};

/**
 * Was the work of the repetitions hard? By the heart rates they came to, else by their pace; undefined where neither can be
 * placed. Fast feet in an easy run are no hard session.
 */
export const hardRepetitions = (
  found: Repetitions,
  { verdict }: HeartRateTrust,
  { heartRateZones, paceZones }: Athlete,
): boolean | undefined => {
  const byHeart =
    heartRateZones === undefined || verdict !== 'good' ? undefined : byHeartRate(found, heartRateZones.edges);
  if (byHeart !== undefined || paceZones === undefined) return byHeart;
  const zones = paceZones.edges.length + 1;
  return zoneIntensity(zoneOf(found.workSpeedMps, paceZones.edges), zones) === 'hard';
};
