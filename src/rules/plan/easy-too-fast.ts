import type { Athlete } from '../../core/athlete.ts';
import { exceeds } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/easy-too-fast';

/** The fast end of the runner's easy running: of its doubt, or of the middle half of the runs themselves. m/s. */
const fastestEasy = ({ easySpeed, easyRuns }: Athlete): number | undefined =>
  easySpeed && Math.max(easySpeed.high, easyRuns?.fastMps ?? 0);

export const easyTooFast = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Easy run planned faster than the runner runs easy',
    severity: 'warning (info where the easy pace is in doubt)',
    group: 'none',
    messages: { faster: '"{run}": {pace} or faster; your easy running ends at {pace.limit}' },
    advice: 'Give easy runs a pace that the runner can talk at, or none at all.',
    sources: ['lever', 'yearround', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: "The slow end of the pace that the plan gives an easy run, against the fast end of the runner's easy running: athlete.easyPace, or the fast quarter of the easy runs in the log, whichever is faster. A range that begins within easy running is silent.",
      needs: 'A pace in the plan, and athlete.easyPace or a log with five easy runs in eight weeks.',
      why: 'Runs that are too fast become medium intensity or worse (lever); running hard too often stalls progress (yearround). The edges are a tool default.',
      beware: 'A plan for weeks ahead may count on a runner who is fitter by then; net downhill courses are faster.',
      fix: 'Give the pace as a range, or set athlete.easyPace if the estimate is off.',
      see: ['plan/recovery-too-intense'],
    },
    options: {},
  },
  *judge(plan, { athlete }) {
    const limit = fastestEasy(athlete);
    if (limit === undefined) return;
    for (const workout of plan.workouts) {
      const speed = workout.kind === 'easy' ? workout.intensity?.speedMps : undefined;
      if (speed === undefined || !exceeds(speed[0], limit)) continue;
      const isUnsure = athlete.easySpeed?.confidence === 'low';
      yield {
        message: 'faster',
        severity: isUnsure ? 'info' : 'warning',
        confidence: isUnsure ? 'low' : 'medium',
        evidence: {
          run: { value: workoutName(workout), unit: 'text' },
          pace: { value: speed[0], unit: 'speed', limit },
        },
        ...wherePlanned(plan, ID, workout),
      };
    }
  },
});
