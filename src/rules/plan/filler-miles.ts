import { exceeds, reaches } from '../../core/compare.ts';
import type { PlannedWorkout } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { type AmountUnit, planAmount } from '../../judge/planned/plan-amount.ts';
import { planPhase } from '../../judge/planned/plan-phase.ts';
import { planWeeks } from '../../judge/planned/plan-weeks.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';

const ID = 'plan/filler-miles';
/** One or two a week are what every article that gives a count suggests. */
const LEAST_RUNS = 3;
const UNITS: readonly AmountUnit[] = ['m', 's'];

/** Share of the recovery runs in all running; undefined where a run has no length in the unit that others have. */
const shareOf = (workouts: readonly PlannedWorkout[], recovery: readonly PlannedWorkout[]): number | undefined => {
  for (const unit of UNITS) {
    const all = planAmount(workouts, unit);
    if (all !== undefined && all > 0) return planAmount(recovery, unit)! / all;
  }
  return undefined;
};

export const fillerMiles = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Recovery runs fill a large part of a planned week',
    severity: 'warning (info where the sources differ or say nothing)',
    group: 'none',
    messages: { share: '{share} of the running of {week} is recovery runs; weeks like this: {weeks}' },
    advice: 'Rest does more than miles that train nothing and rest nothing.',
    sources: ['zone1', 'marathon', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'Distance, else time, of the recovery runs of a week over that of all its runs, in weeks with three recovery runs or more outside the taper. More than a quarter is a note, told once for the plan, with the preset zone1 a warning; the preset marathon says nothing.',
      needs: 'A distance for every run of the week, or a time for every run.',
      why: 'Recovery runs are no filler miles (zone1). The sources differ: the marathon article calls the extra volume a benefit. The quarter is a tool default.',
      beware: 'Easier weeks have little else in them.',
      fix: 'Name easy runs easy, or take one of them off.',
      see: ['plan/too-many-recovery', 'week/filler-miles'],
    },
    options: {
      share: { kind: 'number', byDefault: 0.25, least: 0.01, most: 1, says: 'Share of the running that is enough' },
    },
  },
  *judge(plan, { options, preset, circumstances }) {
    if (preset.filler === 'benefit') return;
    const phaseOf = planPhase(plan, circumstances);
    const found = planWeeks(plan).flatMap((week) => {
      const recovery = week.workouts.filter(({ kind }) => kind === 'recovery');
      if (!reaches(recovery.length, LEAST_RUNS) || phaseOf(recovery[0]!) === 'taper') return [];
      const share = shareOf(week.workouts, recovery);
      return share !== undefined && exceeds(share, options.share) ? [{ week, share, last: recovery.at(-1)! }] : [];
    });
    if (found[0] === undefined) return;
    const { week, share, last } = found[0];
    yield {
      message: 'share',
      severity: preset.filler === 'fault' ? 'warning' : 'info',
      confidence: 'medium',
      evidence: {
        share: { value: share, unit: 'percent', limit: options.share },
        week: { value: week.name, unit: 'text' },
        weeks: { value: found.length, unit: 'count' },
      },
      ...whereFirst(plan, ID, last),
    };
  },
});
