import type { ReportedSession } from '../core/report.ts';
import { type PrintNumber, SPEED_DECIMALS } from './print-number.ts';
import type { LoggedJson } from './schemas/logged-schema.ts';
import { secondsPerKm } from './seconds-per-km.ts';

/** What only a log's own columns tell of a session; null where they tell nothing. */
export const loggedJson = (session: ReportedSession, print: PrintNumber): LoggedJson | null => {
  const { soreness, sleepS, heartRateCapBpm, statedHalves } = session;
  const told = [soreness, sleepS, heartRateCapBpm, statedHalves];
  if (told.every((one) => one === undefined)) return null;
  return {
    soreness: print(soreness),
    sleepS: print(sleepS),
    hrCapBpm: print(heartRateCapBpm),
    halves:
      statedHalves?.map(({ heartRateBpm, speedMps }) => ({
        hrBpm: print(heartRateBpm) ?? 0,
        paceSPerKm: secondsPerKm(speedMps),
        speedMps: print(speedMps, SPEED_DECIMALS),
      })) ?? null,
  };
};
