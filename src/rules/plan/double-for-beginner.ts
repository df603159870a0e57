import type { Circumstances } from '../../core/circumstances.ts';
import type { PlannedWorkout, TrainingPlan } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { isSurelyPlannedRun } from '../../judge/planned/is-planned-run.ts';
import { type PlannedDay, plannedDays } from '../../judge/planned/planned-days.ts';
import { wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/double-for-beginner';

/** Titles of plans for beginners, in the languages that plans are read in. */
const BEGINNER =
  /\b(beginners?|novices?|first[- ]timers?|couch to|anfänger|einsteiger|débutante?s?|principiantes?|principianti|iniciantes?|nybörjare|begynder|nybegynner|początkując)/iu;

const isForBeginner = ({ document }: TrainingPlan, { experience }: Circumstances): boolean =>
  experience === undefined ? BEGINNER.test(document.title ?? '') : experience === 'beginner';

/** The second run of a day that the plan splits into morning and evening. */
const secondRun = ({ workouts }: PlannedDay): PlannedWorkout | undefined => {
  const runs = workouts.filter(isSurelyPlannedRun);
  return runs.some(({ part }) => part !== undefined) ? runs[1] : undefined;
};

export const doubleForBeginner = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Two runs on one day in a plan for a beginner',
    severity: 'warning',
    group: 'none',
    messages: { double: '"{run}" is the second run of its day, in a plan for a beginner' },
    advice: 'Make it one run, or rest.',
    sources: ['marathon'],
    standing: 'coaching advice',
    docs: {
      how: 'A morning and an evening run on one day where athlete.experience is beginner or, where nothing is told, the title of the plan says so. Cross-training and strength are no second run.',
      needs: 'The setting athlete.experience, or a title such as "Half marathon for beginners".',
      why: 'A second run later the same day is for intermediate and advanced runners, not for beginners (marathon).',
      beware: 'Warm-ups or commutes that are planned as runs of their own.',
      fix: 'Set athlete.experience if the title misleads.',
      see: ['plan/no-rest-day'],
    },
    options: {},
  },
  *judge(plan, { circumstances }) {
    if (!isForBeginner(plan, circumstances)) return;
    for (const day of plannedDays(plan)) {
      const run = secondRun(day);
      if (run === undefined) continue;
      yield {
        message: 'double',
        severity: 'warning',
        confidence: 'medium',
        evidence: { run: { value: workoutName(run), unit: 'text' } },
        ...wherePlanned(plan, ID, run),
      };
    }
  },
});
