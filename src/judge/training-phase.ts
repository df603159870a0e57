import type { Circumstances, Phase } from '../core/circumstances.ts';
import { daysBetween } from '../core/dates.ts';
import { phaseBefore } from './phase-before.ts';

/**
 * The phase of the season on a day: as told, else counted back from the race; undefined where neither is told and after
 * the race.
 */
export const trainingPhase = (
  day: string,
  { phase, race }: Pick<Circumstances, 'phase' | 'race'>,
): Phase | undefined => {
  if (phase !== undefined) return phase;
  if (race === undefined) return undefined;
  const days = daysBetween(day, race.day);
  return days < 0 ? undefined : phaseBefore(days, race.distanceM);
};
