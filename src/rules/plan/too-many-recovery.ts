import { exceeds } from '../../core/compare.ts';
import type { PlannedWorkout } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { planAmount } from '../../judge/planned/plan-amount.ts';
import { planPhase } from '../../judge/planned/plan-phase.ts';
import { type PlanWeek, planWeeks } from '../../judge/planned/plan-weeks.ts';
import { whereFirst, wherePlanned } from '../../judge/planned/where-planned.ts';

const ID = 'plan/too-many-recovery';
/** Runs a week where the preset gives no count: what the articles that give one agree on, and the most of any. */
const DEFAULT_COUNT = [0, 2, 3] as const;
const METRES = 1000;

/** A week with more recovery days than agreed. */
interface Many {
  readonly week: PlanWeek;
  readonly runs: number;
  readonly more: number;
  readonly last: PlannedWorkout;
}

/** A recovery day that is split in two counts once; one that may be rest does not count. */
const recoveryDays = ({ days }: PlanWeek): PlannedWorkout[] =>
  days.flatMap(({ workouts }) => {
    const run = workouts.find(({ kind, alternatives }) => kind === 'recovery' && alternatives.length === 0);
    return run === undefined ? [] : [run];
  });

export const tooManyRecovery = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'More recovery runs in a planned week than the guidelines suggest',
    severity: 'warning (info in the disputed band)',
    group: 'none',
    messages: {
      beyond: '{week} has {runs} recovery days; no source that gives a count goes beyond {runs.limit} at this mileage',
      beyondPreset: '{week} has {runs} recovery days; the preset stops at {runs.limit} at this mileage',
      disputed: '{week} has {runs} recovery days; the sources agree on {runs.limit}; weeks like this: {weeks}',
    },
    advice: 'Two that follow hard days do more than many; make the others easy runs, or rest.',
    sources: ['lever', 'zone1', 'newshealth', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'Counts the days with a recovery run in each week of the plan against the preset: consensus notes a third, once for the plan, and warns beyond it, lever warns beyond two, zone1 and newshealth beyond three. One more is allowed in weeks above 80 km, but by lever, which speaks of ambition and of a return from injury instead. A recovery run split into morning and evening counts once, one that the cell lets you skip not at all. Weeks of the taper are left out. Presets that give no count take the one of consensus.',
      needs: 'The plan; distances for all runs of the week for the extra one at high mileage.',
      why: 'One or two a week (lever), one to three by mileage (zone1, newshealth). The 80 km are a tool default: the articles say "more at high mileage".',
      beware: 'Plans that call every easy run recovery; runners who return from injury (lever).',
      fix: 'Call easy runs easy: only runs named recovery are counted.',
      see: ['plan/filler-miles', 'week/too-many-recovery'],
    },
    options: {
      highMileageKm: {
        kind: 'number',
        byDefault: 80,
        least: 1,
        says: 'Kilometres a week above which one more recovery run is allowed',
      },
    },
  },
  *judge(plan, { options, preset, circumstances }) {
    const phaseOf = planPhase(plan, circumstances);
    const [, agreed, disputed] = preset.perWeek ?? DEFAULT_COUNT;
    const mayBeMore = preset.perWeek === undefined || preset.moreAtHighMileage === true;
    const many = planWeeks(plan).flatMap((week): Many[] => {
      const runs = recoveryDays(week);
      const isFar = exceeds(planAmount(week.workouts, 'm') ?? 0, options.highMileageKm * METRES);
      const more = mayBeMore && isFar ? 1 : 0;
      const last = runs.at(-1);
      // In a taper there is little else.
      if (last === undefined || phaseOf(last) === 'taper') return [];
      return exceeds(runs.length, agreed + more) ? [{ week, runs: runs.length, more, last }] : [];
    });
    const evidence = ({ week, runs, more }: Many, limit: number) =>
      ({
        week: { value: week.name, unit: 'text' },
        runs: { value: runs, unit: 'count', limit: limit + more },
      }) as const;
    const isBeyond = ({ runs, more }: Many): boolean => exceeds(runs, disputed + more);
    for (const one of many.filter(isBeyond)) {
      yield {
        message: preset.sources.length > 1 ? 'beyond' : 'beyondPreset',
        severity: 'warning',
        confidence: 'medium',
        evidence: evidence(one, disputed),
        ...wherePlanned(plan, ID, one.last),
      };
    }
    const noted = many.filter((one) => !isBeyond(one));
    if (noted[0] === undefined) return;
    yield {
      message: 'disputed',
      severity: 'info',
      confidence: 'medium',
      evidence: { ...evidence(noted[0], agreed), weeks: { value: noted.length, unit: 'count' } },
      ...whereFirst(plan, ID, noted[0].last),
    };
  },
});
