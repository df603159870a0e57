import { reaches } from '../../core/compare.ts';
import { addDays } from '../../core/dates.ts';
import { defineRule } from '../../core/rule.ts';
import { isRun } from '../../core/sport.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

const FEELINGS = ['soreness', 'fatigue'] as const;

export const worseAfter = defineRule({
  meta: {
    id: 'recovery/worse-after',
    scope: 'afterwards',
    summary: 'More sore or tired on the day after a recovery run',
    severity: 'info',
    group: 'none',
    messages: {
      worse: '{feeling} {after} on the day after, {before} on the day itself: rest may have served you better',
    },
    advice: 'Next time take the day off, or run shorter and slower.',
    sources: ['zone1', 'marathon', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'Soreness or fatigue of the day after a recovery run against that of its day: more by half a step of five or beyond. Days with another run than for recovery are left out.',
      needs: 'Soreness or fatigue on both days, with the scale: a column of the log, or a file of wellness.',
      why: 'Who feels worse on the next day should have rested (zone1); soreness that increases says the same (marathon). The half step is a tool default.',
      beware: 'Soreness from hard training peaks on the second day, whatever was run in between.',
      fix: 'Set another step, or switch the rule off.',
      see: ['readiness/soreness', 'recovery/became-workout'],
    },
    options: {
      steps: { kind: 'number', byDefault: 0.5, least: 0.1, most: 4, says: 'How much worse, in steps of five' },
    },
  },
  *judge({ wellness, before, dayBefore }, { options }) {
    const runs = dayBefore.filter(({ sport }) => isRun(sport));
    const run = runs.find(isRecoveryRun);
    const eve = before.find(({ day }) => day === addDays(wellness.day, -1));
    if (run === undefined || eve === undefined || !runs.every(isRecoveryRun)) return;
    for (const feeling of FEELINGS) {
      const [was, is] = [eve[feeling], wellness[feeling]];
      if (was === undefined || is === undefined || !reaches(is.badness - was.badness, options.steps)) continue;
      yield {
        message: 'worse',
        severity: 'info',
        confidence: 'low',
        evidence: {
          feeling: { value: feeling, unit: 'text' },
          after: { value: is.told, unit: 'text' },
          before: { value: was.told, unit: 'text' },
        },
        couldBe: ['hard training two days before'],
        session: run.id,
        day: run.day,
        ...(run.sources[0] !== undefined && { place: run.sources[0] }),
      };
      return;
    }
  },
});
