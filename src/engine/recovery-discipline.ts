import { withSessionCap } from '../athlete/session-cap.ts';
import { addDays, daysBetween } from '../core/dates.ts';
import type { Period } from '../core/period.ts';
import type { Discipline, ReportedSession } from '../core/report.ts';
import type { JudgedSession, RecoveryVerdict } from '../core/session.ts';
import { discipline } from '../judge/discipline.ts';
import { isRecoveryRun } from '../judge/is-recovery-run.ts';
import { recoveryVerdict } from '../judge/recovery-verdict.ts';
import type { JudgedLog } from './judge-sessions.ts';
import type { RuleRunner } from './run-rules.ts';

/** Habits show over a quarter of a year. Tool default. */
const WEEKS = 12;

/** A guess from the place in the week says nothing of what the runner set out to do. */
const isTold = (session: JudgedSession): boolean =>
  isRecoveryRun(session) && session.intent.from.some((from) => from !== 'position');

export interface DisciplineContext extends Omit<JudgedLog, 'judged'> {
  readonly runner: RuleRunner;
  readonly firstKnownDay: string;
}

/** The recovery runs of the twelve weeks up to the end of the period, those before it judged anew. */
export const recoveryDiscipline = (
  reported: readonly ReportedSession[],
  period: Period,
  { runner, athleteAt, firstKnownDay, recoveryRunsOf, withHistory }: DisciplineContext,
): Discipline => {
  const from = addDays(period.to, 1 - WEEKS * 7);
  const verdictOf = (session: JudgedSession): RecoveryVerdict => {
    const athlete = withSessionCap(athleteAt(session.day, period.from), session);
    return recoveryVerdict(session, runner.signsOf(session, athlete), athlete).verdict;
  };
  // What lay before a run can only excuse it, and takes longest to find: it is asked for where there is something to excuse.
  const verdictBefore = (session: JudgedSession): RecoveryVerdict => {
    const verdict = verdictOf(session);
    return verdict === 'kept' || verdict === 'unknown' ? verdict : verdictOf(withHistory(session));
  };
  const before =
    from < period.from
      ? recoveryRunsOf(from, period.from)
          .filter(isTold)
          .map((session) => ({ session: session.id, day: session.day, verdict: verdictBefore(session) }))
      : [];
  const inside = reported
    .filter((session) => session.day >= from && isTold(session))
    .flatMap(({ id, day, verdict }) => (verdict === undefined ? [] : [{ session: id, day, verdict }]));
  const weeks = Math.min(WEEKS, Math.ceil((daysBetween(firstKnownDay, period.to) + 1) / 7));
  return discipline([...before, ...inside], weeks, period.to);
};
