import type { ReportedSession } from '../core/report.ts';
import { rounded } from './rounded.ts';
import type { LoggedJson } from './schemas/logged-schema.ts';
import { secondsPerKm } from './seconds-per-km.ts';

/** What only a log's own columns tell of a session; null where they tell nothing. */
export const loggedJson = (session: ReportedSession): LoggedJson | null => {
  const { soreness, sleepS, heartRateCapBpm, statedHalves } = session;
  const told = [soreness, sleepS, heartRateCapBpm, statedHalves];
  if (told.every((one) => one === undefined)) return null;
  return {
    soreness: rounded(soreness),
    sleepS: rounded(sleepS),
    hrCapBpm: rounded(heartRateCapBpm),
    halves:
      statedHalves?.map(({ heartRateBpm, speedMps }) => ({
        hrBpm: rounded(heartRateBpm) ?? 0,
        paceSPerKm: secondsPerKm(speedMps),
      })) ?? null,
  };
};
