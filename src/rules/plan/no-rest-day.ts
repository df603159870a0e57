import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isSurelyPlannedRun } from '../../judge/planned/is-planned-run.ts';
import { type PlanWeek, planWeeks } from '../../judge/planned/plan-weeks.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';

const ID = 'plan/no-rest-day';
/** Days of a week. */
const ALL = 7;

const hasNoRest = ({ days }: PlanWeek): boolean =>
  reaches(days.filter(({ workouts, isKnown }) => isKnown && workouts.some(isSurelyPlannedRun)).length, ALL);

export const noRestDay = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Planned week with a run on every day',
    severity: 'info',
    group: 'none',
    messages: { none: '{week} has a run on every day; weeks without a rest day: {weeks}' },
    advice: 'Leave a day without running, or offer one: "Rest or easy 5 km".',
    sources: ['zone1', 'lever'],
    standing: 'coaching advice',
    docs: {
      how: 'Seven days of a week with a run on each that no cell lets you skip, told once for the plan. Cross-training counts as rest from running.',
      needs: 'The plan.',
      why: 'Recovery runs are no replacement for full rest days (zone1), and never take the place of all of them (lever).',
      beware: 'Plans for experienced runners have a run on every day for months.',
      fix: 'Switch the rule off if daily running is meant.',
      see: ['week/no-rest-day'],
    },
    options: {},
  },
  *judge(plan) {
    const weeks = planWeeks(plan).filter(hasNoRest);
    if (weeks[0] === undefined) return;
    yield {
      message: 'none',
      severity: 'info',
      confidence: 'high',
      evidence: { week: { value: weeks[0].name, unit: 'text' }, weeks: { value: weeks.length, unit: 'count' } },
      ...whereFirst(plan, ID, weeks[0].days.at(-1)!.heaviest),
    };
  },
});
