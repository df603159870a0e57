import { UsageError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Session } from '../core/session.ts';

const isNamed = (wanted: string, name: string | undefined): boolean => name?.toLowerCase() === wanted.toLowerCase();

/**
 * Names of the athletes in a log, in order of appearance; none where the log is one person's. Sessions that name nobody
 * are those of `self`, where settings say who that is and others are named.
 */
export const athleteNames = (sessions: readonly Session[], self?: string): string[] => {
  const names = [...new Set(sessions.flatMap(({ athlete }) => (athlete === undefined ? [] : [athlete])))];
  if (self === undefined || names.some((name) => isNamed(self, name))) return names;
  return sessions.some(({ athlete }) => athlete === undefined) ? [...names, self] : names;
};

/**
 * One athlete's sessions: the one asked for, or everybody's where the log knows a single person.
 * @throws UsageError when there are several and none was chosen, or the one chosen is not there
 */
export const sessionsOfAthlete = (
  sessions: readonly Session[],
  wanted: string | undefined,
  self?: string,
): readonly Session[] => {
  const names = athleteNames(sessions, self);
  const known = names.length === 0 ? 'the log names no athlete' : `the log holds: ${names.join(', ')}`;
  if (wanted === undefined) {
    if (names.length <= 1) return sessions;
    throw new UsageError('the log holds several athletes: choose one with --athlete NAME', known);
  }
  const chosen = sessions.filter(({ athlete = self }) => isNamed(wanted, athlete));
  if (chosen.length === 0)
    throw new UsageError(`no session of athlete "${wanted}"`, didYouMean(wanted, names) ?? known);
  return chosen;
};
