import type { PlannedWorkout } from '../core/plan.ts';
import type { PlanMatch } from '../core/plan-match.ts';
import type { GivenPlan } from '../core/planned-log.ts';
import type { Session } from '../core/session.ts';
import { matchPlan } from '../judge/match-plan.ts';
import { type JudgedLog, judgeSessions } from './judge-sessions.ts';
import type { Settings } from './settings.ts';
import { withPlannedIntents } from './with-planned-intents.ts';

/** The days on which workouts were done that changed places with those of the day beside. */
const exchanged = (matches: readonly PlanMatch[]): Map<PlannedWorkout, string> => {
  const doneOn = (of: PlanMatch): boolean => matches.some(({ doneOn, day }) => doneOn === of.day && day === of.doneOn);
  return new Map(
    matches.flatMap((match) =>
      match.workout === undefined || match.doneOn === undefined || !doneOn(match)
        ? []
        : [[match.workout, match.doneOn]],
    ),
  );
};

/**
 * As `judgeSessions`, with the intents that plans give where the log declares none. Where two days changed places, each
 * run was meant to be what the plan has on the other day, and the log is judged once more with that: a hard run that was
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
