import type { ReportedSession, Week } from '../../core/report.ts';
import { shortDay } from '../../format/short-day.ts';
import type { SessionRow } from './session-columns.ts';

const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;

/** The days of a week in order, at most seven. */
const daysOf = ({ from, to }: Week): string[] => {
  const first = Date.parse(`${from}T00:00:00Z`);
  const last = Math.min(Date.parse(`${to}T00:00:00Z`), first + (DAYS_OF_WEEK - 1) * DAY_MS);
  const days: string[] = [];
  for (let at = first; at <= last; at += DAY_MS) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};

/** A row per session and one for every day without; the second session of a day does not repeat the day. */
export const dayRows = (week: Week, sessions: readonly ReportedSession[]): SessionRow[] =>
  daysOf(week).flatMap((day): SessionRow[] => {
    const here = sessions.filter((session) => session.day === day);
    if (here.length > 0) return here.map((session, index) => ({ day: index === 0 ? shortDay(day) : '', session }));
    return [{ day: shortDay(day), ...(week.restDays.includes(day) ? { note: 'rest' } : {}) }];
  });
