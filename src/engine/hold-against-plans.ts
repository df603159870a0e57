import type { Athlete } from '../core/athlete.ts';
import type { Finding } from '../core/finding.ts';
import type { Period } from '../core/period.ts';
import type { PlannedWorkout } from '../core/plan.ts';
import type { PlanMatch } from '../core/plan-match.ts';
import type { GivenPlan, PlacedMatch, PlannedFile, PlannedLog } from '../core/planned-log.ts';
import { present } from '../core/present.ts';
import type { ReportedSession } from '../core/report.ts';
import type { JudgedSession } from '../core/session.ts';
import { asksForRun, matchPlan } from '../judge/match-plan.ts';
import { placeInPlan } from '../judge/planned/place-in-plan.ts';
import { answersTo } from './answers-to.ts';
import type { RuleRunner } from './run-rules.ts';
import type { Settings } from './settings.ts';

export interface LogOfPlans {
  /** With those around the period: a workout may have been done on the day before or after. */
  readonly judged: readonly JudgedSession[];
  /** Those of the period, with their verdicts. */
  readonly reported: readonly ReportedSession[];
  readonly period: Period;
  readonly settings: Pick<Settings, 'today'>;
  readonly athlete: Athlete;
  readonly runner: RuleRunner;
}

const plannedFile = ({ plan: { file, workouts } }: GivenPlan): PlannedFile => {
  const days = workouts.flatMap(({ day }) => day ?? []).sort();
  return present<PlannedFile>({
    file,
    workouts: workouts.length,
    undated: workouts.length - days.length,
    from: days[0],
    to: days.at(-1),
  });
};

interface Compared {
  readonly matches: readonly PlanMatch[];
  readonly openDays: readonly string[];
}

/** A day of the period that the log does not reach says nothing, and one that is not over may still bring its run. */
const compare = (
  workouts: readonly PlannedWorkout[],
  log: LogOfPlans,
  sessions: readonly ReportedSession[],
): Compared => {
  const { period, settings } = log;
  const [first, last] = [sessions[0], sessions.at(-1)];
  const isInPeriod = ({ day }: { readonly day?: string | undefined }): boolean =>
    day !== undefined && day >= period.from && day <= period.to;
  const lastDay = last?.day ?? '';
  const matches = first === undefined ? [] : matchPlan(workouts, sessions, { from: first.day, to: lastDay });
  const isOpen = ({ standing, day }: PlanMatch): boolean =>
    standing === 'skipped' && day === lastDay && day >= settings.today;
  const ahead = workouts.filter((workout) => isInPeriod(workout) && asksForRun(workout) && workout.day! > lastDay);
  const ofPeriod = matches.filter(isInPeriod);
  return {
    matches: ofPeriod.filter((match) => !isOpen(match)),
    openDays: [...ofPeriod.filter(isOpen).map(({ day }) => day), ...ahead.map(({ day }) => day!)].sort(),
  };
};

/** What recovery/became-workout says of a run is not said twice. */
const isSaidBefore = ({ rule, session }: Finding, found: readonly Finding[]): boolean =>
  rule === 'plan/recovery-done-hard' &&
  found.some((other) => other.rule === 'recovery/became-workout' && other.session === session);

/**
 * Plans and log side by side on the days of the report, and what the rules on both say, without what the plan's own text lets
 * stand and what was `found` already. Nothing without plans.
 */
export const holdAgainstPlans = (
  plans: readonly GivenPlan[] | undefined,
  log: LogOfPlans,
  found: readonly Finding[],
): { readonly planned?: PlannedLog; readonly findings: readonly Finding[] } => {
  if (plans === undefined) return { findings: [] };
  const verdicts = new Map(log.reported.map((session) => [session.id, session]));
  const sessions = log.judged.map((session): ReportedSession => verdicts.get(session.id) ?? session);
  const planOf = new Map(plans.flatMap((given) => given.plan.workouts.map((workout) => [workout, given])));
  const { matches, openDays } = compare([...planOf.keys()], log, sessions);
  const placed = matches.map((match): PlacedMatch => {
    const given = match.workout === undefined ? undefined : planOf.get(match.workout);
    return given === undefined ? match : { ...match, place: placeInPlan(given.plan, match.workout!.span) };
  });
  const findings = plans.flatMap((given) => {
    const own = matches.filter(({ workout }) => workout !== undefined && planOf.get(workout) === given);
    return log.runner
      .planLogFindings({ plan: given.plan, matches: own, sessions }, log.athlete)
      .filter(
        (finding) => !given.letsStand.some((entry) => answersTo(entry, finding)) && !isSaidBefore(finding, found),
      );
  });
  return { planned: { files: plans.map(plannedFile), matches: placed, openDays }, findings };
};
