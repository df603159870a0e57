import { present } from '../core/present.ts';
import type { IntendedSession, JudgedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { comparableRuns } from '../measures/comparable-runs.ts';
import { highForPace } from '../measures/high-for-pace.ts';
import { longestBefore } from '../measures/longest-before.ts';
import { singleRunSpike } from '../measures/single-run-spike.ts';
import { usualHeartRate } from '../measures/usual-heart-rate.ts';
import type { TrimmedFit } from '../numeric/trimmed-fit.ts';

/** The weeks before a day, as all of its runs are held against them. */
interface DayHistory {
  readonly day: string;
  readonly before: readonly IntendedSession[];
  readonly longest: number | string;
  readonly usual: Map<boolean, TrimmedFit | string>;
}

/** What is usual on the ground of a run; worked out when the first run of the day asks. */
const usualFor = (session: JudgedSession, { before, usual }: DayHistory): TrimmedFit | string => {
  const isBelt = session.sport === 'treadmill-running';
  const known = usual.get(isBelt) ?? usualHeartRate(comparableRuns(session, before));
  usual.set(isBelt, known);
  return known;
};

/**
 * Adds to a run how it stands to the weeks before its day. `recentOf` gives the runs of at least 30 days up to and with a
 * day. Sessions come in order of time, so that each day is worked out once.
 */
export const withHistoryOf = (
  recentOf: (day: string) => readonly IntendedSession[],
  firstKnownDay: string,
): ((session: JudgedSession) => JudgedSession) => {
  let history: DayHistory | undefined;
  return (session) => {
    const { day, sport, intent, observed } = session;
    if (!isRun(sport)) return session;
    if (history?.day !== day) {
      const before = recentOf(day).filter((run) => run.day < day);
      history = { day, before, longest: longestBefore(day, before, firstKnownDay), usual: new Map() };
    }
    const isSteady = observed.kind !== 'intervals' && intent.kind !== 'intervals';
    return present<JudgedSession>({
      ...session,
      highForPace: isSteady ? highForPace(session, usualFor(session, history)) : undefined,
      spike: singleRunSpike(session, history.longest),
    });
  };
};
