import type { Athlete } from '../../core/athlete.ts';
import { exceeds } from '../../core/compare.ts';
import type { PlannedWorkout } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { plannedSeconds } from '../../judge/planned/planned-seconds.ts';
import { whereFirst, wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/recovery-too-long';
const MINUTE_S = 60;

/** A recovery run that is longer than an edge: how long at least, and how that is known. */
interface Long {
  readonly workout: PlannedWorkout;
  readonly seconds: number;
  readonly isBeyond: boolean;
  readonly from: 'plan' | 'easy pace' | 'least';
}

const longOf = (workout: PlannedWorkout, athlete: Athlete, edges: readonly [number, number]): Long[] => {
  if (workout.kind !== 'recovery') return [];
  const planned = plannedSeconds(workout, athlete);
  if (planned === undefined) return [];
  const { range, from } = planned;
  const [agreedS, disputedS] = [edges[0] * MINUTE_S, edges[1] * MINUTE_S];
  if (exceeds(range[0], disputedS)) return [{ workout, seconds: range[0], isBeyond: from !== 'least', from }];
  // A guessed pace can only be trusted beyond all doubt.
  if (from === 'least' || !exceeds(range[1], agreedS)) return [];
  return [{ workout, seconds: range[1], isBeyond: false, from }];
};

export const recoveryTooLong = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Planned recovery run longer than the guidelines allow',
    severity: 'warning (info in the disputed band and without an easy pace)',
    group: 'none',
    messages: {
      beyond: '"{run}": {length:minutes} of recovery run; no source goes beyond {length.limit:minutes}',
      beyondPreset: '"{run}": {length:minutes} of recovery run; the preset stops at {length.limit:minutes}',
      beyondOwn: '"{run}": {length:minutes} of recovery run; your own limit is {length.limit:minutes}',
      byPace: '"{run}" takes {length:minutes} at your easy pace; a recovery run ends at {length.limit:minutes}',
      disputed:
        '"{run}": above {length.limit:minutes}, where the sources begin to differ; recovery runs like this: {count}',
    },
    advice: 'Twenty to thirty minutes are enough to loosen the legs; call it an easy run if it is meant to be longer.',
    sources: ['lever', 'zone1', 'newshealth', 'marathon', 'yearround'],
    standing: 'coaching advice',
    docs: {
      how: "The length of each planned recovery run against the preset's two edges: the low end of a range above the second edge is a warning, the high end above the first a note, told once for the plan. A distance becomes minutes by your easy pace; without one only a distance that takes longer than the second edge even at 4:00 /km is noted. consensus: 30 and 45 min, lever 30, yearround 40, zone1, newshealth and marathon 45.",
      needs: 'Minutes in the plan, or a distance and athlete.easyPace.',
      why: 'Longer running turns the day into endurance work (zone1) and lets fatigue build up again (lever).',
      beware:
        'Plans for high mileage have recovery runs of five miles and more throughout; they call recovery what others call easy.',
      fix: 'Shorten it, split it in two, or name it easy.',
      see: ['recovery/too-long', 'plan/recovery-too-intense'],
    },
    options: {
      minutes: { kind: 'band', says: "Own edges in minutes instead of the preset's" },
    },
  },
  *judge(plan, { options, preset, athlete }) {
    const edges = options.minutes ?? preset.minutes;
    const found = plan.workouts.flatMap((workout) => longOf(workout, athlete, edges));
    const length = (seconds: number, minutes: number) =>
      ({ value: seconds, unit: 's', limit: minutes * MINUTE_S }) as const;
    const byPlan = options.minutes !== undefined ? 'beyondOwn' : preset.sources.length > 1 ? 'beyond' : 'beyondPreset';
    for (const { workout, seconds, from } of found.filter(({ isBeyond }) => isBeyond)) {
      yield {
        message: from === 'plan' ? byPlan : 'byPace',
        severity: 'warning',
        confidence: from === 'plan' ? 'high' : 'medium',
        evidence: { run: { value: workoutName(workout), unit: 'text' }, length: length(seconds, edges[1]) },
        ...wherePlanned(plan, ID, workout),
      };
    }
    const disputed = found.filter(({ isBeyond }) => !isBeyond);
    const first = disputed[0];
    if (first === undefined) return;
    yield {
      message: 'disputed',
      severity: 'info',
      confidence: 'medium',
      evidence: {
        run: { value: workoutName(first.workout), unit: 'text' },
        length: length(first.seconds, edges[0]),
        count: { value: disputed.length, unit: 'count' },
      },
      ...whereFirst(plan, ID, first.workout),
    };
  },
});
