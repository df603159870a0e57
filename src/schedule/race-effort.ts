import { reaches } from '../core/compare.ts';
import { present } from '../core/present.ts';
import type { JudgedSession } from '../core/session.ts';
import { sessionLoad } from '../judge/day-load.ts';
import type { RaceEffort } from './plan-day.ts';

/** "Very, very hard" of ten: as hard as a race. Tool default. */
const MAXIMAL_RPE = 9;

const isRace = (session: JudgedSession): boolean => sessionLoad(session) === 'race';

const isMaximal = (session: JudgedSession): boolean =>
  sessionLoad(session) === 'hard' && (session.observed.kind === 'race' || reaches(session.rpe ?? 0, MAXIMAL_RPE));

/** The longest race among the sessions of a day, else an effort as hard as one; undefined without either. */
export const raceEffort = (sessions: readonly JudgedSession[]): RaceEffort | undefined => {
  const races = sessions.filter(isRace);
  if (races.length === 0) return sessions.some(isMaximal) ? { movesNothing: true } : undefined;
  const distances = races.flatMap(({ distanceM }) => distanceM ?? []);
  return present<RaceEffort>({ distanceM: distances.length === 0 ? undefined : Math.max(...distances) });
};
