import { epochOfLocal } from '../core/dates.ts';

const HAS_OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;
const DAY_ONLY = /^\d{4}-\d\d-\d\d$/;

/** The moment of `--now` (checked before), or of the clock: milliseconds since 1970 UTC. Without an offset it is local. */
export const momentOf = (now: string | undefined, clock: () => Date, timeZone: string): number => {
  if (now === undefined) return clock().getTime();
  if (HAS_OFFSET.test(now)) return Date.parse(now);
  return epochOfLocal(DAY_ONLY.test(now) ? `${now}T00:00:00` : now, timeZone);
};
