import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { planPhase } from '../../judge/planned/plan-phase.ts';
import { type PlanWeek, planWeeks } from '../../judge/planned/plan-weeks.ts';
import type { PlannedDay } from '../../judge/planned/planned-days.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';

const ID = 'plan/no-recovery-week-in-build';

const hardDays = ({ days }: PlanWeek): PlannedDay[] =>
  days.filter(({ load, isSure }) => isSure && (load === 'hard' || load === 'race'));

const hasRecovery = ({ workouts }: PlanWeek): boolean =>
  workouts.some(({ kind, alternatives }) => [kind, ...alternatives].includes('recovery'));

export const noRecoveryWeekInBuild = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Build week with hard days and no recovery run',
    severity: 'info',
    group: 'none',
    messages: { none: '{week} has {hard} hard days and no recovery run; build weeks like this: {weeks}' },
    advice: 'Name one easy run after a hard day a recovery run and keep it to twenty or thirty minutes.',
    sources: ['marathon', 'lever', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'A week of the build phase with two or more hard days and no workout called recovery, told once for the plan. The phase is counted back from the race of the plan, else taken from your settings; without either the rule is silent.',
      needs: 'A race in the plan, race.date or phase.',
      why: 'Recovery runs are worth most in the build phase (marathon); going without them is a common mistake (lever). From how many hard days on is a tool default.',
      beware: 'Most published plans put easy runs or rest after hard days, and do well.',
      fix: 'Switch the rule off if easy runs serve as recovery.',
      see: ['plan/no-recovery-after-hard', 'week/no-recovery'],
    },
    options: {
      hardDays: {
        kind: 'number',
        byDefault: 2,
        least: 1,
        whole: true,
        says: 'Hard days in a week from which a recovery run is missed',
      },
    },
  },
  *judge(plan, { options, circumstances }) {
    const phaseOf = planPhase(plan, circumstances);
    const found = planWeeks(plan).flatMap((week) => {
      const hard = hardDays(week);
      if (!reaches(hard.length, options.hardDays) || hasRecovery(week) || week.days.some(({ isKnown }) => !isKnown))
        return [];
      return phaseOf(hard[0]!.heaviest) === 'build' ? [{ week, hard }] : [];
    });
    if (found[0] === undefined) return;
    const { week, hard } = found[0];
    yield {
      message: 'none',
      severity: 'info',
      confidence: 'medium',
      evidence: {
        week: { value: week.name, unit: 'text' },
        hard: { value: hard.length, unit: 'count', limit: options.hardDays },
        weeks: { value: found.length, unit: 'count' },
      },
      ...whereFirst(plan, ID, hard[0]!.heaviest),
    };
  },
});
