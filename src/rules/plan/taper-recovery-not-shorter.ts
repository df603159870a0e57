import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { type AmountUnit, workoutAmount } from '../../judge/planned/plan-amount.ts';
import { planPhase } from '../../judge/planned/plan-phase.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';
import { median } from '../../numeric/median.ts';

const ID = 'plan/taper-recovery-not-shorter';
/** Recovery runs in the taper, and before it, from which their lengths are compared. Tool default. */
const LEAST_RUNS = 2;
const UNITS: readonly AmountUnit[] = ['m', 's'];

export const taperRecoveryNotShorter = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Recovery runs that get no shorter in the taper',
    severity: 'info',
    group: 'none',
    messages: {
      m: 'recovery runs stay at {taper} in the taper ({before} in build and peak)',
      s: 'recovery runs stay at {taper:minutes} in the taper ({before:minutes} in build and peak)',
    },
    advice: 'Shorten the recovery runs of the taper and run them even easier.',
    sources: ['marathon', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'The median length of the recovery runs in the taper against that in the build and peak phases, where there are two or more of each with lengths in the same unit. As long or longer is a note. The phases are counted back from the race of the plan.',
      needs: 'A race in the plan or race.date, and lengths of the recovery runs.',
      why: 'In the taper recovery runs get shorter and even easier (marathon). The article gives no figure: any shortening will do.',
      beware: 'Runs that are as short as twenty minutes already need no cut.',
      fix: 'Take five or ten minutes off.',
      see: ['plan/no-taper', 'plan/recovery-too-long'],
    },
    options: {},
  },
  *judge(plan, { circumstances }) {
    const phaseOf = planPhase(plan, circumstances);
    const recovery = plan.workouts.filter(({ kind, reading }) => kind === 'recovery' && reading !== 'unparsed');
    const inTaper = recovery.filter((run) => phaseOf(run) === 'taper');
    const earlier = recovery.filter((run) => ['build', 'peak'].includes(phaseOf(run) ?? ''));
    for (const unit of UNITS) {
      const lengths = (runs: typeof recovery): number[] => runs.flatMap((run) => workoutAmount(run, unit) ?? []);
      const [late, early] = [lengths(inTaper), lengths(earlier)];
      if (!reaches(late.length, LEAST_RUNS) || !reaches(early.length, LEAST_RUNS)) continue;
      const [taper, before] = [median(late)!, median(early)!];
      if (!reaches(taper, before)) return;
      yield {
        message: unit,
        severity: 'info',
        confidence: 'medium',
        evidence: { taper: { value: taper, unit }, before: { value: before, unit } },
        ...whereFirst(plan, ID, inTaper[0]!),
      };
      return;
    }
  },
});
