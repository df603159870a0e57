import type { Place } from '../../core/activity.ts';
import { ReadError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import type { Session } from '../../core/session.ts';

/** After so many the rest is only counted. Tool default. */
const MOST_PROBLEMS = 1000;

/** One record of a list: where it stands, and what makes a session of it. */
export interface Listed {
  readonly place: Place;
  /** @throws ReadError when it is none */
  readonly read: () => Session;
}

export interface Gathered {
  readonly sessions: readonly Session[];
  readonly problems: readonly Problem[];
}

/** The session, or why there is none. Anything but a ReadError is a bug of ours and goes up. */
const attemptOf = ({ read }: Listed): Session | ReadError => {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
};

/** Reads what can be read; each record that cannot is a problem with its place. */
export const gatherSessions = (list: Iterable<Listed>): Gathered => {
  const sessions: Session[] = [];
  const problems: Problem[] = [];
  let last: Place | undefined;
  let uncounted = 0;
  for (const listed of list) {
    const session = attemptOf(listed);
    if (!(session instanceof ReadError)) sessions.push(session);
    else if (problems.length < MOST_PROBLEMS) {
      problems.push({ kind: 'unreadable', place: listed.place, rows: 1, reason: session.message });
    } else {
      uncounted++;
      last = listed.place;
    }
  }
  if (last !== undefined) problems.push({ kind: 'unreadable', place: last, rows: uncounted, reason: 'no sessions' });
  return { sessions, problems };
};
