import type { Athlete } from '../core/athlete.ts';
import { present } from '../core/present.ts';

/** The runner with the zones that sessions are judged by in the place of those that they look at. */
export const judgedAthlete = (athlete: Athlete): Athlete =>
  athlete.judgedBy === undefined
    ? athlete
    : present<Athlete>({
        ...athlete,
        heartRateZones: athlete.judgedBy.heartRateZones,
        paceZones: athlete.judgedBy.paceZones,
      });
