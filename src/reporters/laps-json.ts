import type { Lap } from '../core/activity.ts';
import { type PrintNumber, SPEED_DECIMALS } from './print-number.ts';
import type { SessionJson } from './schemas/session-schema.ts';

/** Laps of a session that has no stream; null where it tells none. */
export const lapsJson = (laps: readonly Lap[] | undefined, print: PrintNumber): SessionJson['laps'] =>
  laps === undefined
    ? null
    : laps.map((lap) => ({
        durationS: print(lap.durationS) ?? 0,
        movingS: print(lap.movingS),
        distanceM: print(lap.distanceM),
        avgHrBpm: print(lap.averageHeartRateBpm),
        maxHrBpm: print(lap.maxHeartRateBpm),
        gapSpeedMps: print(lap.gradeAdjustedSpeedMps, SPEED_DECIMALS),
      }));
