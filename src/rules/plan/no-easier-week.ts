import { exceeds, reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { type AmountUnit, commonUnit, planAmount } from '../../judge/planned/plan-amount.ts';
import { type PlanWeek, planWeeks } from '../../judge/planned/plan-weeks.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';

const ID = 'plan/no-easier-week';
/** A rise that is smaller over all its weeks is none. Tool default. */
const LEAST_RISE = 0.1;

interface Rise {
  readonly first: PlanWeek;
  readonly last: PlanWeek;
  readonly rises: number;
  readonly from: number;
  readonly to: number;
}

/** Weeks in a row of which each holds more than the one before; a week of unknown length ends a row. */
const risesIn = (weeks: readonly PlanWeek[], unit: AmountUnit): Rise[] => {
  const found: Rise[] = [];
  let current: Rise | undefined;
  for (const week of weeks) {
    const amount = planAmount(week.workouts, unit);
    if (current !== undefined && amount !== undefined && exceeds(amount, current.to)) {
      current = { ...current, last: week, rises: current.rises + 1, to: amount };
      continue;
    }
    if (current !== undefined) found.push(current);
    current = amount === undefined ? undefined : { first: week, last: week, rises: 0, from: amount, to: amount };
  }
  return current === undefined ? found : [...found, current];
};

export const noEasierWeek = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Many weeks that rise without an easier one',
    severity: 'info',
    group: 'none',
    messages: {
      m: 'from {first} to {last} each week holds more than the one before ({from} to {to}), {rises} times in a row',
      s: 'from {first} to {last} each week holds more than the one before ({from} to {to}), {rises} times in a row',
    },
    advice: 'Put a week with a fifth or a quarter less running after three that rise.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Distance, else time, of the weeks of the plan: four rises in a row (five weeks, each with more than the one before), together by more than a tenth, are a note at the longest such row of the plan. A week with a run of unknown length ends a row.',
      needs: 'A distance for every run of those weeks, or a time for every run.',
      why: 'Most plans lower the load every third or fourth week, so that training can settle. That is custom; no study gives a number, so four is a tool default.',
      beware: 'Plans for beginners rise in very small steps for two months, with rest days enough.',
      fix: 'Lower one week, or switch the rule off.',
      see: ['plan/long-run-spike', 'plan/no-taper'],
    },
    options: {
      rises: { kind: 'number', byDefault: 4, least: 2, whole: true, says: 'Rises in a row that are noted' },
    },
  },
  *judge(plan, { options }) {
    const weeks = planWeeks(plan);
    const unit = commonUnit(weeks.map(({ workouts }) => workouts));
    const steep = risesIn(weeks, unit).filter(
      ({ rises, from, to }) => reaches(rises, options.rises) && exceeds(to, from * (1 + LEAST_RISE)),
    );
    if (steep.length === 0) return;
    const longest = steep.reduce((a, b) => (b.rises > a.rises ? b : a));
    yield {
      message: unit,
      severity: 'info',
      confidence: 'medium',
      evidence: {
        first: { value: longest.first.name, unit: 'text' },
        last: { value: longest.last.name, unit: 'text' },
        from: { value: longest.from, unit },
        to: { value: longest.to, unit },
        rises: { value: longest.rises, unit: 'count', limit: options.rises },
      },
      ...whereFirst(plan, ID, longest.last.workouts[0]!),
    };
  },
});
