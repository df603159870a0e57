import { exceeds } from '../../core/compare.ts';
import type { PlannedWorkout, TrainingPlan } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { isPlannedRun } from '../../judge/planned/is-planned-run.ts';
import { planRace } from '../../judge/planned/plan-race.ts';
import { whereFirst, wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';
import { SPIKE_DAYS } from '../../measures/longest-before.ts';
import { SPIKE_LIMITS, singleRunSpike } from '../../measures/single-run-spike.ts';

const ID = 'plan/long-run-spike';
/** Nobody runs further than this in a planned time: 3:20 /km. Tool default; bounds runs that have only a time. */
const FASTEST_MPS = 5;

const DOUBLE = 1 + SPIKE_LIMITS.find(([size]) => size === 'large')![1];

interface Spiked {
  readonly workout: PlannedWorkout;
  readonly ratio: number;
  readonly longestM: number;
}

/** The most that a run can come to, in metres; undefined where the plan does not tell. */
const mostM = ({ distanceM, durationS }: PlannedWorkout): number | undefined =>
  distanceM?.[1] ?? (durationS && durationS[1] * FASTEST_MPS);

/** The longest run of the 30 days before the workout `of`, or why it cannot be told. Workouts stand in order. */
const longestBefore = ({ workouts, firstAt }: TrainingPlan, of: number): number | string => {
  const { at } = workouts[of]!;
  if (at - firstAt < SPIKE_DAYS) return 'the plan does not reach back so far';
  let longestM = 0;
  for (let i = of - 1; i >= 0 && workouts[i]!.at >= at - SPIKE_DAYS; i--) {
    const run = workouts[i]!;
    if (run.at === at || !isPlannedRun(run)) continue;
    const most = run.reading === 'unparsed' ? undefined : mostM(run);
    if (most === undefined) return 'a run of unknown length';
    longestM = Math.max(longestM, most);
  }
  return longestM > 0 ? longestM : 'no run';
};

const spikeOf = (plan: TrainingPlan, workout: PlannedWorkout, i: number, raceAt: number | undefined): Spiked[] => {
  const distanceM = workout.distanceM?.[0];
  if (distanceM === undefined || !isPlannedRun(workout) || workout.kind === 'race' || workout.at === raceAt) return [];
  const spike = singleRunSpike({ distanceM }, longestBefore(plan, i));
  return spike.assessable && spike.size !== 'none' ? [{ workout, ratio: spike.ratio, longestM: spike.longestM }] : [];
};

const evidenceOf = ({ workout, ratio, longestM }: Spiked) =>
  ({
    run: { value: workoutName(workout), unit: 'text' },
    more: { value: ratio - 1, unit: 'percent' },
    longest: { value: longestM, unit: 'm' },
  }) as const;

export const longRunSpike = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Run that is much longer than any of the 30 days before',
    severity: 'warning (info up to twice as long)',
    group: 'none',
    messages: {
      large: '"{run}" is {more} longer than the longest run of the {days} days before ({longest})',
      some: '"{run}" is {more} longer than the longest run of the {days} days before ({longest}); runs like this: {count}',
    },
    advice: 'Add a step between: up to a tenth more than the longest run of the last month.',
    sources: ['frandsen2025'],
    standing: 'study',
    docs: {
      how: 'The distance of each planned run against the longest of the 30 days before it. More than a tenth longer is a note, told once for the plan at the largest; more than twice as long a warning of its own. Of ranges the low end counts for the run and the high end for those before. Runs that have only a time count as what they could come to at 3:20 /km. Races are left out: their length is given.',
      needs: 'Distances, and 30 days of the plan before the run with a length for each run.',
      why: 'In 5200 runners small (10 to 30 %), moderate (up to 100 %) and large spikes went with 1.64, 1.52 and 2.28 times the rate of overuse injuries (Frandsen 2025). It says nothing of a single runner.',
      beware:
        'What was run before the plan began is not in it. Long runs of published marathon plans grow by two miles at a time, which is more than a tenth for most of the plan.',
      fix: 'Raise the long run in smaller steps, or more often.',
      see: ['plan/long-run-share', 'plan/no-easier-week'],
    },
    options: {},
  },
  *judge(plan) {
    const raceAt = planRace(plan)?.at;
    const found = plan.workouts.flatMap((workout, i) => spikeOf(plan, workout, i, raceAt));
    const days = { value: SPIKE_DAYS, unit: 'count' } as const;
    for (const spiked of found.filter(({ ratio }) => exceeds(ratio, DOUBLE))) {
      yield {
        message: 'large',
        severity: 'warning',
        confidence: 'medium',
        evidence: { ...evidenceOf(spiked), days },
        ...wherePlanned(plan, ID, spiked.workout),
      };
    }
    const rest = found.filter(({ ratio }) => !exceeds(ratio, DOUBLE));
    if (rest.length === 0) return;
    const largest = rest.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    yield {
      message: 'some',
      severity: 'info',
      confidence: 'medium',
      evidence: { ...evidenceOf(largest), days, count: { value: rest.length, unit: 'count' } },
      ...whereFirst(plan, ID, largest.workout),
    };
  },
});
