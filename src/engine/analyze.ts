import { withSessionCap } from '../athlete/session-cap.ts';
import type { Athlete } from '../core/athlete.ts';
import { compareText } from '../core/compare-text.ts';
import { addDays } from '../core/dates.ts';
import { ReadError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { GivenPlan } from '../core/planned-log.ts';
import type { Problem, ReportedProblem } from '../core/problem.ts';
import type { AnalyzeReport, InputSummary, ReportedSession, SlotPlan } from '../core/report.ts';
import type { AnyRule } from '../core/rule.ts';
import type { JudgedSession, Session } from '../core/session.ts';
import type { Suppression } from '../core/suppression.ts';
import type { WellnessRecord } from '../core/wellness.ts';
import { demandingNeighbours } from '../judge/demanding-neighbours.ts';
import { hardDays } from '../judge/hard-days.ts';
import { isRecoveryRun } from '../judge/is-recovery-run.ts';
import { recoveryVerdict } from '../judge/recovery-verdict.ts';
import { restDayWeeks } from '../judge/rest-day-weeks.ts';
import { plannedAhead } from '../schedule/planned-ahead.ts';
import { proposeSlots } from '../schedule/propose-slots.ts';
import { choosePeriod } from './choose-period.ts';
import { countBySeverity } from './count-by-severity.ts';
import { dailyTraining } from './daily-training.ts';
import { holdAgainstPlans } from './hold-against-plans.ts';

import type { AthleteAt } from './judge-sessions.ts';
import { judgeWeeks } from './judge-weeks.ts';
import { judgeWithPlans } from './judge-with-plans.ts';
import { bodyOf, readinessAhead, readinessDays } from './readiness-days.ts';
import { recoveryDiscipline } from './recovery-discipline.ts';
import { type RuleRunner, ruleRunner } from './run-rules.ts';
import { sessionsOfAthlete } from './sessions-of-athlete.ts';
import type { Settings } from './settings.ts';
import { splitStrayFuture } from './stray-future.ts';
import { suppress } from './suppress.ts';
import { withToldOf } from './with-told-of.ts';

export interface AnalyzeInput {
  /** In order of time, each run once. */
  readonly sessions: readonly Session[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly InputSummary[];
  /** Of the body, in the order of the files. */
  readonly wellness?: readonly WellnessRecord[];
  /** Plans to hold the log against; where it declares no intent of its own, they tell it. */
  readonly plans?: readonly GivenPlan[];
}

/** Days are texts: Math.max is not for them. */
const laterDay = (a: string, b: string): string => (a < b ? b : a);

/** What may still be felt is looked for this far back. Tool default, days. */
const SHORTLY_DAYS = 4;

const shortlyBefore = (judged: readonly JudgedSession[], at: number): JudgedSession[] => {
  const from = addDays(judged[at]!.day, -SHORTLY_DAYS);
  let first = at;
  while (first > 0 && judged[first - 1]!.day >= from) first--;
  return judged.slice(first, at);
};

const withVerdict = (
  judged: readonly JudgedSession[],
  at: number,
  { runner, athlete, firstKnownDay }: { runner: RuleRunner; athlete: Athlete; firstKnownDay: string },
): { session: ReportedSession; findings: Finding[] } => {
  const session = judged[at]!;
  const signs = runner.signsOf(session, athlete);
  const placed = { session, before: shortlyBefore(judged, at), firstKnownDay };
  const findings = [...runner.sessionFindings(session, signs), ...runner.placedFindings(placed, athlete)];
  if (!isRecoveryRun(session)) return { session, findings };
  const judgement = recoveryVerdict(session, signs, athlete);
  const neighbours = demandingNeighbours(session, judged);
  const rolledUp = runner.rollUpFindings({ session, signs, judgement, neighbours }, athlete);
  const { verdict, severity } = judgement;
  return { session: { ...session, verdict, isSure: severity === 'error' }, findings: [...rolledUp, ...findings] };
};

/** Every session of the period with its verdict and what the rules say of it. */
const judgePeriod = (
  judged: readonly JudgedSession[],
  { from, to }: Period,
  context: { runner: RuleRunner; athleteAt: AthleteAt; firstKnownDay: string },
): { session: ReportedSession; findings: Finding[] }[] =>
  judged.flatMap((session, at) => {
    if (session.day < from || session.day > to) return [];
    const athlete = withSessionCap(context.athleteAt(session.day), session);
    return [withVerdict(judged, at, { ...context, athlete })];
  });

/** Days of doubted rows are off by one at most. */
const reportedProblems = (problems: readonly Problem[], { from, to }: Period): ReportedProblem[] => {
  const [first, last] = [addDays(from, -1), addDays(to, 1)];
  return problems.map((problem) => ({
    ...problem,
    isElsewhere: problem.day !== undefined && (problem.day < first || problem.day > last),
  }));
};

/** Oldest first; findings without a day (rows, files) last; within a day as the rules list them. */
const inOrder = (findings: readonly Finding[], rules: readonly AnyRule[]): Finding[] => {
  const rank = new Map(rules.map((rule, at) => [rule.meta.id, at]));
  return [...findings].sort(
    (a, b) =>
      compareText(a.day ?? '9999', b.day ?? '9999') ||
      compareText(a.session ?? '', b.session ?? '') ||
      rank.get(a.rule)! - rank.get(b.rule)!,
  );
};

/** What is found in the end: without what the runner has let stand, with the entries that nothing answers to. */
const afterSuppression = (
  found: readonly Finding[],
  circumstances: Parameters<typeof suppress>[1],
  staleFindings: (stale: readonly Suppression[]) => readonly Finding[],
): Pick<AnalyzeReport, 'findings' | 'counts' | 'suppressing'> => {
  const sorted = suppress(found, circumstances);
  if (sorted === undefined) return { findings: found, counts: countBySeverity(found) };
  const findings = [...sorted.kept, ...staleFindings(sorted.stale)];
  return { findings, counts: countBySeverity(findings), suppressing: sorted.told };
};

interface SlotCircumstances {
  readonly athlete: Athlete;
  readonly settings: Settings;
  readonly period: Period;
  readonly lastKnownDay: string;
  readonly readiness: Parameters<typeof readinessAhead>[0];
}

/** Where next week's recovery runs belong, as known at the end of the period. */
const slotsAhead = (
  { plans }: AnalyzeInput,
  judged: readonly JudgedSession[],
  { athlete, settings, period, lastKnownDay, readiness }: SlotCircumstances,
): SlotPlan =>
  proposeSlots(
    judged.filter((session) => session.day <= period.to),
    period.to,
    {
      athlete,
      preset: settings.preset,
      circumstances: settings.circumstances,
      weekStart: settings.weekStart,
      lastKnownDay,
      ...readinessAhead(readiness, period.to),
      ...(plans !== undefined && { planned: plannedAhead(plans.map(({ plan }) => plan.workouts)) }),
      ...(settings.athlete !== undefined && { name: settings.athlete }),
    },
  );

/**
 * The whole way from sessions to the report.
 * @throws UsageError when the period asked for is empty, or several athletes are in the log and none was chosen
 * @throws ReadError when there is no session at all
 */
export const analyze = (input: AnalyzeInput, given: Settings, rules: readonly AnyRule[]): AnalyzeReport => {
  const ofOne = sessionsOfAthlete(input.sessions, given.athlete, given.self);
  const settings = withToldOf(given, ofOne);
  if (ofOne.length === 0) throw new ReadError('no session could be read');
  const { kept: sessions, stray } = splitStrayFuture(ofOne, settings.today);
  const { weekStart, preset } = settings;
  const days = sessions.map(({ day }) => day);
  const period = choosePeriod(days, settings.period, weekStart);
  const asJudged = judgeWithPlans(sessions, input.plans, settings, period.from);
  const { judged, athleteAt, recoveryRunsOf, withHistory } = asJudged;
  const runner = ruleRunner(rules, settings);
  const firstKnownDay = sessions[0]!.day;
  const results = judgePeriod(judged, period, { runner, athleteAt, firstKnownDay });
  const reported = results.map((result) => result.session);
  const lastKnownDay = laterDay(settings.today, sessions[sessions.length - 1]!.day);
  const training = dailyTraining(sessions, reported, {
    from: period.from,
    athleteOn: (day) => athleteAt(day, period.from),
  });
  const context = { runner, athleteAt, settings, firstKnownDay, lastKnownDay, training, hardDays: hardDays(judged) };
  const weeks = judgeWeeks({ sessions, reported, judged }, period, context);
  const athlete = athleteAt(period.to);
  const ofRows = runner.problemFindings(reportedProblems([...input.problems, ...stray], period), athlete);
  const body = bodyOf(input.wellness ?? [], input.sessions, sessions, settings);
  const readiness = readinessDays(body, { judged, period, runner, athleteAt, today: settings.today });
  const { timeZone, isZoneAssumed = false } = settings;
  const ofLog = runner.logFindings({ sessions, reported, timeZone, isZoneAssumed }, athlete);
  const ofTraining = [...results, ...weeks, readiness].flatMap(({ findings }) => findings);
  const log = { judged, reported, period, settings, athlete, runner };
  const { planned, findings: against } = holdAgainstPlans(input.plans, log, ofTraining);
  const found = inOrder([...ofTraining, ...against, ...ofLog, ...ofRows], rules);
  return {
    athlete,
    preset,
    timeZone,
    weekStart,
    period,
    weeks: weeks.map(({ week }) => week),
    discipline: recoveryDiscipline(reported, period, { runner, athleteAt, firstKnownDay, recoveryRunsOf, withHistory }),
    restDayWeeksInARow: restDayWeeks({ trained: new Set(days), first: firstKnownDay, last: lastKnownDay }, period.to),
    sessions: reported,
    ...afterSuppression(
      found,
      { sessions: input.sessions, lastDay: sessions[sessions.length - 1]!.day, settings, period, isOn: runner.isOn },
      (stale) => runner.staleFindings(stale, athlete),
    ),
    ...(body.length > 0 && { readiness: readiness.days }),
    slotPlan: slotsAhead(input, judged, { athlete, settings, period, lastKnownDay, readiness: readiness.days }),
    ...(planned !== undefined && { planned }),
    inputs: input.inputs,
  };
};
