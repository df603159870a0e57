import { defineRule } from '../../core/rule.ts';
import { recoveryExcesses } from '../../judge/planned/recovery-excesses.ts';
import { wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/recovery-too-intense';

export const recoveryTooIntense = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Recovery run planned harder than the guidelines allow',
    severity: 'warning (info in the disputed band)',
    group: 'none',
    messages: {
      heart: '"{run}": up to {target} in a recovery run; the edge of your cap is {target.limit}',
      ratio:
        '"{run}": up to {target} of maximum heart rate in a recovery run; the edge of the preset is {target.limit}',
      zone: '"{run}": up to zone {target} in a recovery run; the edge of the preset is zone {target.limit}',
      effort: '"{run}": effort up to {target} of 10 in a recovery run; the edge of the preset is {target.limit}',
      pace: '"{run}": up to {target} in a recovery run; your easy pace is {target.limit}',
    },
    advice: 'Set a cap instead of a target: recovery runs cannot be too slow.',
    sources: ['zone1', 'lever', 'newshealth', 'marathon', 'yearround'],
    standing: 'coaching advice',
    docs: {
      how: "The top of the heart rate, share of maximum, zone, effort or pace that a planned recovery run is to have, against the preset's two edges and your numbers: above the second edge a warning, above the first a note. Zone 1 is agreed, zone 2 disputed (yearround allows it, lever its low end). Beats are held against your cap, pace against your easy pace; a pace range that only reaches beyond easy pace is a note. Effort without figures in the preset: 2 and 3 of 10.",
      needs: 'A target in the plan; for beats a maximum heart rate or threshold, for pace athlete.easyPace or a log.',
      why: 'Any effort above zone 1 adds stress (zone1); too fast, and the run becomes training (lever, marathon).',
      beware: 'Zones are numbered differently by different coaches: zone 2 of three is hard, zone 2 of seven is not.',
      fix: 'Write "below 140" or "zone 1", or name the run easy.',
      see: ['recovery/hr-above-cap', 'plan/easy-too-fast', 'plan/recovery-too-long'],
    },
    options: {},
  },
  *judge(plan, { preset, athlete }) {
    for (const workout of plan.workouts) {
      if (workout.kind !== 'recovery' || workout.intensity === undefined) continue;
      const excesses = recoveryExcesses(workout.intensity, preset, athlete);
      const worst = excesses.find(({ isBeyond }) => isBeyond) ?? excesses[0];
      if (worst === undefined) continue;
      yield {
        message: worst.by,
        severity: worst.isBeyond ? 'warning' : 'info',
        confidence: worst.by === 'zone' ? 'low' : 'medium',
        evidence: { run: { value: workoutName(workout), unit: 'text' }, target: worst.target },
        ...wherePlanned(plan, ID, workout),
      };
    }
  },
});
