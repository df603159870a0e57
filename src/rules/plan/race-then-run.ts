import type { PlannedWorkout } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { isSurelyPlannedRun } from '../../judge/planned/is-planned-run.ts';
import { type PlannedDay, plannedDays } from '../../judge/planned/planned-days.ts';
import { wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/race-then-run';

/** A second race on the next day is a choice of its own. */
const runOf = ({ workouts, load }: PlannedDay): PlannedWorkout | undefined =>
  load === 'race' ? undefined : workouts.find((one) => isSurelyPlannedRun(one) && one.reading !== 'unparsed');

const mayBeRecovery = ({ kind, alternatives }: PlannedWorkout): boolean => [kind, ...alternatives].includes('recovery');

export const raceThenRun = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Running planned for the day after a race',
    severity: 'warning (info for a recovery run, which the sources dispute)',
    group: 'none',
    messages: {
      run: '"{run}" on the day after "{race}": rest comes first after a race',
      recovery: '"{run}" on the day after "{race}": rest first, one article says; others allow a recovery run',
    },
    advice: 'Rest or walk on the day after a race; jog on the day after that.',
    sources: ['marathon', 'lever', 'newshealth'],
    standing: 'coaching advice',
    docs: {
      how: 'A run on the day after a race, unless its cell leaves rest or another sport open. A recovery run there is only a note. Races that a cell merely offers as a choice do not count, and a second race on the next day is left alone.',
      needs: 'The plan.',
      why: 'After racing additional rest is needed before jogging (marathon); others would jog after 24 to 48 hours (lever).',
      beware: 'A short tune-up race before a long run is part of several published marathon plans.',
      fix: 'Move the run by a day, or offer rest instead: "Rest or easy 5 km".',
      see: ['plan/hard-back-to-back', 'recovery/too-soon-after-max'],
    },
    options: {},
  },
  *judge(plan) {
    const days = plannedDays(plan);
    for (const [i, next] of days.entries()) {
      const race = days[i - 1];
      if (race === undefined || race.at + 1 !== next.at || race.load !== 'race' || !race.isSure) continue;
      const run = runOf(next);
      if (run === undefined) continue;
      const isRecovery = mayBeRecovery(run);
      yield {
        message: isRecovery ? 'recovery' : 'run',
        severity: isRecovery ? 'info' : 'warning',
        confidence: 'medium',
        evidence: {
          race: { value: workoutName(race.heaviest), unit: 'text' },
          run: { value: workoutName(run), unit: 'text' },
        },
        ...wherePlanned(plan, ID, run),
      };
    }
  },
});
