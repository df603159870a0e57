import type { PlannedIntensity, PlannedWorkout, Range } from '../../core/plan.ts';
import { locationJson } from '../location-json.ts';
import { rounded } from '../rounded.ts';
import type { CheckJson } from '../schemas/check-schema.ts';
import { secondsPerKm } from '../seconds-per-km.ts';

type WorkoutJson = CheckJson['workouts'][number];

const SECONDS_PER_MINUTE = 60;

/** Both ends of a range, each changed by `turn`; null where either is unknown. */
const rangeJson = (
  range: Range | undefined,
  turn: (value: number) => number | null = (value) => rounded(value),
): [number, number] | null => {
  if (range === undefined) return null;
  const [low, high] = [turn(range[0]), turn(range[1])];
  return low === null || high === null ? null : [low, high];
};

const intensityJson = (intensity: PlannedIntensity | undefined): WorkoutJson['intensity'] =>
  intensity === undefined
    ? null
    : {
        text: intensity.text,
        zone: rangeJson(intensity.zone),
        hrBpm: rangeJson(intensity.heartRateBpm),
        hrMaxRatio: rangeJson(intensity.heartRateRatio, (ratio) => rounded(ratio, 4)),
        paceSPerKm: rangeJson(intensity.speedMps, secondsPerKm),
        rpe: rangeJson(intensity.rpe),
      };

/** A planned workout of a file as documents carry it. */
export const workoutJson = (workout: PlannedWorkout, file: string): WorkoutJson => ({
  day: workout.day ?? null,
  week: rounded(workout.week, 0),
  weekday: workout.weekday === undefined ? null : workout.weekday + 1,
  part: workout.part ?? null,
  text: workout.text,
  kind: workout.kind,
  alternatives: [...workout.alternatives],
  minutes: rangeJson(workout.durationS, (seconds) => rounded(seconds / SECONDS_PER_MINUTE, 2)),
  distanceM: rangeJson(workout.distanceM),
  intensity: intensityJson(workout.intensity),
  repetitions: rounded(workout.repetitions, 0),
  strides: workout.hasStrides,
  reading: workout.reading,
  confidence: workout.confidence,
  assumptions: [...workout.assumptions],
  location: locationJson({ file, ...workout.span }),
});
