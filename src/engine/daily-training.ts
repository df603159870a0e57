import type { Athlete } from '../core/athlete.ts';
import { addDays } from '../core/dates.ts';
import type { JudgedSession, Session } from '../core/session.ts';
import { trainingLoad } from '../measures/training-load.ts';

/** Six of the longer time constant: what lay before weighs a quarter of a percent. */
const DAYS_BACK = 6 * 42;

/** The training of one day: its impulse, and the seconds of which it is known and unknown. */
export interface DayOfTraining {
  readonly trimp: number;
  readonly knownS: number;
  readonly unknownS: number;
}

export interface DailyTraining {
  readonly firstKnownDay: string;
  readonly days: ReadonlyMap<string, DayOfTraining>;
}

const NOTHING: DayOfTraining = { trimp: 0, knownS: 0, unknownS: 0 };

const plus = (day: DayOfTraining, durationS: number, trimp: number | undefined): DayOfTraining =>
  trimp === undefined
    ? { ...day, unknownS: day.unknownS + durationS }
    : { ...day, trimp: day.trimp + trimp, knownS: day.knownS + durationS };

/**
 * Training impulse day by day, of all sports. Sessions of the report weigh what they were judged to; those before it are
 * weighed with what was told for their day and what the log shows at the report's beginning, since each old week's own
 * estimates would cost more than they change.
 */
export const dailyTraining = (
  sessions: readonly Session[],
  reported: readonly JudgedSession[],
  { from, athleteOn }: { readonly from: string; readonly athleteOn: (day: string) => Athlete },
): DailyTraining => {
  const days = new Map<string, DayOfTraining>();
  const add = ({ day, durationS = 0 }: Session, trimp: number | undefined): void => {
    days.set(day, plus(days.get(day) ?? NOTHING, durationS, trimp));
  };
  const first = addDays(from, -DAYS_BACK);
  for (const session of sessions) {
    if (session.day >= first && session.day < from) add(session, trainingLoad(session, athleteOn(session.day)).trimp);
  }
  for (const session of reported) add(session, session.load.trimp);
  return { firstKnownDay: sessions[0]?.day ?? from, days };
};

/** The days before and with `last`, at most `count`, none before the log begins. */
export const daysUntil = ({ firstKnownDay, days }: DailyTraining, last: string, count: number): DayOfTraining[] => {
  const found: DayOfTraining[] = [];
  for (let back = count - 1; back >= 0; back--) {
    const day = addDays(last, -back);
    if (day >= firstKnownDay) found.push(days.get(day) ?? NOTHING);
  }
  return found;
};
