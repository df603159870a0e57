import type { JudgedSession } from '../core/session.ts';
import { dayLoad } from './day-load.ts';

/** The days that were hard or raced, each once, in order of time. */
export const hardDays = (judged: readonly JudgedSession[]): string[] => {
  const days = new Map<string, JudgedSession[]>();
  for (const session of judged) {
    const ofDay = days.get(session.day);
    if (ofDay === undefined) days.set(session.day, [session]);
    else ofDay.push(session);
  }
  const isHard = (sessions: readonly JudgedSession[]): boolean => ['hard', 'race'].includes(dayLoad(sessions));
  return [...days]
    .filter(([, sessions]) => isHard(sessions))
    .map(([day]) => day)
    .sort();
};
