import type { PlannedWorkout } from '../core/plan.ts';
import type { PlanMatch } from '../core/plan-match.ts';
import type { GivenPlan } from '../core/planned-log.ts';
import type { Session } from '../core/session.ts';
import { matchPlan } from '../judge/match-plan.ts';
import { type JudgedLog, judgeSessions } from './judge-sessions.ts';
import type { Settings } from './settings.ts';
import { withPlannedIntents } from './with-planned-intents.ts';

/** Workouts that were done on the day of others, and those others: each with the day of the other one. */
const exchanged = (matches: readonly PlanMatch[]): Map<PlannedWorkout, string> => {
  const days = new Map<PlannedWorkout, string>();
  for (const { workout, day, doneOn } of matches) {
    if (workout === undefined || doneOn === undefined) continue;
    const given = matches.filter((other) => other.workout !== undefined && other.day === doneOn);
    if (given.length === 0) continue;
    days.set(workout, doneOn);
    for (const other of given) if (other.standing === 'skipped') days.set(other.workout!, day);
  }
  return days;
};

/**
 * As `judgeSessions`, with the intents that plans give where the log declares none. Where two days changed places, or
 * a workout took the place of another, each run was meant to be what it stands for, and the log is judged once more with that: a hard run that was
 * moved is no recovery run gone wrong.
 */
export const judgeWithPlans = (
  sessions: readonly Session[],
  plans: readonly GivenPlan[] | undefined,
  settings: Settings,
  firstDay: string,
): JudgedLog => {
  if (plans === undefined) return judgeSessions(sessions, settings, firstDay);
  const workouts = plans.flatMap(({ plan }) => plan.workouts);
  const log = judgeSessions(withPlannedIntents(sessions, workouts), settings, firstDay);
  const [first, last] = [log.judged[0], log.judged.at(-1)];
  if (first === undefined || last === undefined) return log;
  const days = exchanged(matchPlan(workouts, log.judged, { from: first.day, to: last.day }));
  if (days.size === 0) return log;
  const asDone = workouts.map((workout) => {
    const day = days.get(workout);
    return day === undefined ? workout : { ...workout, day };
  });
  return judgeSessions(withPlannedIntents(sessions, asDone), settings, firstDay);
};
