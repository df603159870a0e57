import { exceeds, fallsShort } from '../../core/compare.ts';
import type { PlannedWorkout } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { isPlannedRun } from '../../judge/planned/is-planned-run.ts';
import { type AmountUnit, commonUnit, planAmount, workoutAmount } from '../../judge/planned/plan-amount.ts';
import { planRace } from '../../judge/planned/plan-race.ts';
import { type PlanWeek, planWeeks } from '../../judge/planned/plan-weeks.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';

const ID = 'plan/long-run-share';

interface Share {
  readonly week: PlanWeek;
  readonly run: PlannedWorkout;
  readonly share: number;
}

const runningDays = ({ days }: PlanWeek): number => days.filter(({ workouts }) => workouts.some(isPlannedRun)).length;

/** The longest run of a week, races left out, and its share of the week; none where a run has no length or one is a race. */
const shareOf = (week: PlanWeek, unit: AmountUnit, raceAt: number | undefined): Share[] => {
  const all = planAmount(week.workouts, unit);
  const runs = week.workouts.filter(isPlannedRun);
  if (all === undefined || all === 0 || runs.some(({ kind, at }) => kind === 'race' || at === raceAt)) return [];
  const run = runs.reduce((a, b) => (workoutAmount(b, unit)! > workoutAmount(a, unit)! ? b : a));
  return [{ week, run, share: workoutAmount(run, unit)! / all }];
};

export const longRunShare = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Long run that is a large part of its week',
    severity: 'info',
    group: 'none',
    messages: { share: 'the longest run is {share} of the running of {week}; weeks like this: {weeks}' },
    advice: 'Spread the week: a little more on the other days, a little less on the long one.',
    sources: ['daniels', 'tool'],
    standing: 'tool default',
    docs: {
      how: 'The longest run of a week over all its running, in weeks with four running days or more and no race. More than two fifths is a note, told once for the plan with the week in which it is largest.',
      needs: 'A distance for every run of the week, or a time for every run.',
      why: 'Daniels keeps the long run to a quarter or thirty per cent of the week. Published plans for a first marathon have a half; the two fifths stand between them and are a tool default.',
      beware: 'On few running days a large share cannot be avoided.',
      fix: 'Raise options.share, or switch the rule off for plans on few days.',
      see: ['plan/long-run-spike'],
    },
    options: {
      share: { kind: 'number', byDefault: 0.4, least: 0.1, most: 1, says: 'Share of the week that is enough' },
      runningDays: {
        kind: 'number',
        byDefault: 4,
        least: 1,
        most: 7,
        whole: true,
        says: 'Running days from which a week is looked at',
      },
    },
  },
  *judge(plan, { options }) {
    const weeks = planWeeks(plan).filter((week) => !fallsShort(runningDays(week), options.runningDays));
    const unit = commonUnit(weeks.map(({ workouts }) => workouts));
    const raceAt = planRace(plan)?.at;
    const large = weeks
      .flatMap((week) => shareOf(week, unit, raceAt))
      .filter(({ share }) => exceeds(share, options.share));
    if (large.length === 0) return;
    const largest = large.reduce((a, b) => (b.share > a.share ? b : a));
    yield {
      message: 'share',
      severity: 'info',
      confidence: 'medium',
      evidence: {
        share: { value: largest.share, unit: 'percent', limit: options.share },
        week: { value: largest.week.name, unit: 'text' },
        weeks: { value: large.length, unit: 'count' },
      },
      ...whereFirst(plan, ID, largest.run),
    };
  },
});
