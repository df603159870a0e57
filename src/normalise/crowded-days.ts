import type { Problem } from '../core/problem.ts';
import type { Session } from '../core/session.ts';

/** No one trains so often in a day, and no team that shares a log without names. Tool default. */
const MOST_A_DAY = 1000;

interface Split {
  readonly kept: readonly Session[];
  readonly problems: readonly Problem[];
}

const keyOf = ({ day, athlete }: Session): string => `${day}\0${athlete ?? ''}`;

const leftOut = (session: Session, rows: number): Problem => ({
  kind: 'unreadable',
  place: session.sources[0]!,
  rows,
  reason: `${session.day} holds more than ${MOST_A_DAY} sessions of one person, which is no log: those beyond are left out`,
});

/**
 * Splits off what stands beyond a thousand sessions a day of one person: damage or malice, and everything that compares
 * the sessions of a day would take hours over it.
 */
export const splitCrowdedDays = (sessions: readonly Session[]): Split => {
  const counts = new Map<string, number>();
  const kept: Session[] = [];
  const beyond = new Map<string, [first: Session, rows: number]>();
  for (const session of sessions) {
    const key = keyOf(session);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= MOST_A_DAY) kept.push(session);
    else beyond.set(key, [beyond.get(key)?.[0] ?? session, count - MOST_A_DAY]);
  }
  return { kept, problems: [...beyond.values()].map(([first, rows]) => leftOut(first, rows)) };
};
