import type { Repetition, Repetitions } from '../core/session.ts';
import { SPEED_DECIMALS } from './print-number.ts';
import { rounded } from './rounded.ts';
import type { RepetitionsJson } from './schemas/repetitions-schema.ts';

const repetitionJson = (one: Repetition): RepetitionsJson['each'][number] => ({
  startS: rounded(one.startS) ?? 0,
  durationS: rounded(one.durationS) ?? 0,
  distanceM: rounded(one.distanceM),
  speedMps: rounded(one.speedMps, SPEED_DECIMALS),
  avgHrBpm: rounded(one.averageHeartRateBpm),
  maxHrBpm: rounded(one.maxHeartRateBpm),
  restS: rounded(one.restS),
});

/** Repetitions as reports carry them; null where none were found. */
export const repetitionsJson = (found: Repetitions | undefined): RepetitionsJson | null =>
  found === undefined
    ? null
    : {
        count: found.count,
        workS: rounded(found.workS) ?? 0,
        workM: rounded(found.workM),
        workGapSpeedMps: rounded(found.workSpeedMps, SPEED_DECIMALS) ?? 0,
        restS: rounded(found.restS) ?? 0,
        restGapSpeedMps: rounded(found.restSpeedMps, SPEED_DECIMALS) ?? 0,
        alike: found.alike,
        each: found.each.map(repetitionJson),
      };
