import type { Session } from '../core/session.ts';

type Sessions<T extends Session = Session> = readonly T[];

/** A log in order of its days, worked out once: it is asked for hundreds of windows. */
const BY_DAY = new WeakMap<Sessions, Sessions>();

const isInOrder = (sessions: Sessions): boolean => {
  for (let i = 1; i < sessions.length; i++) if (sessions[i]!.day < sessions[i - 1]!.day) return false;
  return true;
};

/** Order of time is nearly that of local days: a flight west is the exception. */
const byDay = <T extends Session>(sessions: Sessions<T>): Sessions<T> => {
  const known = BY_DAY.get(sessions) as Sessions<T> | undefined;
  if (known !== undefined) return known;
  const sorted = isInOrder(sessions)
    ? sessions
    : [...sessions].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  BY_DAY.set(sessions, sorted);
  return sorted;
};

/** Index of the first session on `day` or later, or after it. */
const firstFrom = (sessions: Sessions, day: string, isAfter: boolean): number => {
  let [low, high] = [0, sessions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sessions[middle]!.day;
    if (at < day || (isAfter && at === day)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The sessions of the days `from` to `to`, both included, in order of their days. */
export const sessionsBetween = <T extends Session>(sessions: Sessions<T>, from: string, to: string): Sessions<T> => {
  const sorted = byDay(sessions);
  return sorted.slice(firstFrom(sorted, from, false), firstFrom(sorted, to, true));
};
