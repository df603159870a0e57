import { exceeds } from '../../core/compare.ts';
import type { PlannedWorkout, TrainingPlan } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { isPlannedRun } from '../../judge/planned/is-planned-run.ts';
import { commonUnit, planAmount } from '../../judge/planned/plan-amount.ts';
import { planRace } from '../../judge/planned/plan-race.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';

const ID = 'plan/no-taper';
const WEEK_DAYS = 7;
/** A plan must show so many whole weeks before the last one for its largest to be told. Tool default. */
const LEAST_WEEKS = 3;

/** The workouts of each seven days before the race, the last ones first; only whole weeks of the plan. */
const weeksBefore = ({ workouts, firstAt }: TrainingPlan, raceAt: number): PlannedWorkout[][] => {
  const count = Math.floor((raceAt - firstAt) / WEEK_DAYS);
  const weeks: PlannedWorkout[][] = Array.from({ length: Math.max(0, count) }, () => []);
  for (const workout of workouts) weeks[Math.ceil((raceAt - workout.at) / WEEK_DAYS) - 1]?.push(workout);
  return weeks;
};

export const noTaper = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Plan whose running hardly falls before the race',
    severity: 'info',
    group: 'none',
    messages: {
      m: 'the seven days before the race hold {last}, {share} of the largest week of the plan ({largest})',
      s: 'the seven days before the race hold {last}, {share} of the largest week of the plan ({largest})',
    },
    advice: 'Run less in the last week or two, as often and as fast as before.',
    sources: ['bosquet2007', 'wang2023', 'tool'],
    standing: 'study',
    docs: {
      how: 'Distance, else time, of the seven days before the race against the largest of the other weeks, counted back from the race. More than four fifths is a note. The plan must show three weeks or more before the last one.',
      needs:
        'A race in the plan, and a length for each run of the last week; of the others those that have lengths count.',
      why: 'In 27 studies performance rose most when volume fell by 41 to 60 % over two weeks, with intensity and frequency kept (Bosquet 2007); a later review of endurance athletes found the same cut (Wang 2023). From what share on the rule speaks is a tool default, on the safe side of that.',
      beware: 'Short plans that build up to a first 5 km, and races that are run as training.',
      fix: 'Cut the length of the runs of the last two weeks, not their number.',
      see: ['plan/taper-recovery-not-shorter', 'plan/no-easier-week'],
    },
    options: {
      share: {
        kind: 'number',
        byDefault: 0.8,
        least: 0.1,
        most: 1,
        says: 'Share of the largest week that the last one may have',
      },
    },
  },
  *judge(plan, { options }) {
    const race = planRace(plan);
    if (race === undefined) return;
    const weeks = weeksBefore(plan, race.at);
    const unit = commonUnit(weeks);
    const [last, ...earlier] = weeks.map((week) => planAmount(week, unit));
    const known = earlier.filter((amount) => amount !== undefined);
    const first = weeks[0]?.find(isPlannedRun);
    if (last === undefined || first === undefined || known.length < LEAST_WEEKS) return;
    const largest = Math.max(...known);
    if (largest === 0 || !exceeds(last / largest, options.share)) return;
    yield {
      message: unit,
      severity: 'info',
      confidence: 'medium',
      evidence: {
        last: { value: last, unit },
        largest: { value: largest, unit },
        share: { value: last / largest, unit: 'percent', limit: options.share },
      },
      ...whereFirst(plan, ID, first),
    };
  },
});
