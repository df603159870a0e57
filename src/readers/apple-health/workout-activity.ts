import type { Activity, Facts, Place, Samples, Start } from '../../core/activity.ts';
import { isTimeZone, offsetMinutesAt } from '../../core/dates.ts';
import { present } from '../../core/present.ts';
import type { Sport } from '../../core/sport.ts';
import type { HeartRateStore, Readings } from './heart-rate-store.ts';
import { metresOf, type RawWorkout, type Statistics } from './raw-workout.ts';

const SPORTS: Readonly<Record<string, Sport>> = {
  Running: 'running',
  Walking: 'walking',
  Hiking: 'hiking',
  Cycling: 'cycling',
  HandCycling: 'cycling',
  Swimming: 'swimming',
  TraditionalStrengthTraining: 'strength',
  FunctionalStrengthTraining: 'strength',
  CoreTraining: 'strength',
};

const isIndoor = ({ metadata }: RawWorkout): boolean => metadata.get('HKIndoorWorkout') === '1';

/** Apple's some eighty kinds of workout; most are no sport of their own here. */
const workoutSport = (workout: RawWorkout): Sport => {
  const sport = SPORTS[workout.type] ?? 'other';
  return sport === 'running' && isIndoor(workout) ? 'treadmill-running' : sport;
};

const DISTANCES = [
  'DistanceWalkingRunning',
  'DistanceCycling',
  'DistanceSwimming',
  'DistanceWheelchair',
  'DistanceDownhillSnowSports',
  'DistanceCrossCountrySkiing',
  'DistanceRowing',
  'DistancePaddleSports',
  'DistanceSkatingSports',
] as const;

const distanceOf = ({ distanceM, statistics }: RawWorkout): number | undefined => {
  for (const type of DISTANCES) {
    const told = statistics.get(type);
    const metres = metresOf(told?.sum, told?.unit);
    if (metres !== undefined && metres > 0) return metres;
  }
  return distanceM !== undefined && distanceM > 0 ? distanceM : undefined;
};

/** `count/min`, or by the second as HealthKit's own unit is. */
const bpmOf = (value: number | undefined, { unit }: Statistics): number | undefined => {
  if (value === undefined || value <= 0) return undefined;
  if (unit === 'count/min') return value;
  return unit === 'count/s' || unit === 'Hz' ? value * 60 : undefined;
};

const quantityOf = (text: string | undefined): { readonly value: number; readonly unit: string } | undefined => {
  const [, digits, unit] = /^\s*(-?\d{1,9}(?:\.\d{1,12})?)\s*(\S{1,12})\s*$/.exec(text ?? '') ?? [];
  return digits === undefined || unit === undefined ? undefined : { value: Number(digits), unit };
};

const heightOf = (text: string | undefined): number | undefined => {
  const told = quantityOf(text);
  return metresOf(told?.value, told?.unit);
};

const celsiusOf = (text: string | undefined): number | undefined => {
  const told = quantityOf(text);
  if (told?.unit === 'degC') return told.value;
  return told?.unit === 'degF' ? (told.value - 32) / 1.8 : undefined;
};

const cadenceOf = ({ statistics }: RawWorkout, sport: Sport, durationS: number): number | undefined => {
  const steps = statistics.get('StepCount')?.sum;
  return steps === undefined || steps <= 0 || !['running', 'treadmill-running', 'walking'].includes(sport)
    ? undefined
    : (steps * 60) / durationS;
};

const factsOf = (workout: RawWorkout, sport: Sport, restingHeartRateBpm: number | undefined): Facts => {
  const elapsedS = workout.endS - workout.start.timeS;
  const durationS = workout.durationS ?? elapsedS;
  const heart = workout.statistics.get('HeartRate');
  return present<Facts>({
    elapsedS: elapsedS > 0 ? elapsedS : undefined,
    durationS: durationS > 0 ? durationS : undefined,
    distanceM: distanceOf(workout),
    ascentM: heightOf(workout.metadata.get('HKElevationAscended')),
    descentM: heightOf(workout.metadata.get('HKElevationDescended')),
    averageHeartRateBpm: heart === undefined ? undefined : bpmOf(heart.average, heart),
    maxHeartRateBpm: heart === undefined ? undefined : bpmOf(heart.maximum, heart),
    averageCadenceSpm: cadenceOf(workout, sport, durationS),
    averageTemperatureC: celsiusOf(workout.metadata.get('HKWeatherTemperature')),
    restingHeartRateBpm,
  });
};

/** The zone that the workout itself names is the runner's; the offsets are those of the phone that exported. */
const startOf = ({ start, metadata }: RawWorkout): Start => {
  const epochMs = start.timeS * 1000;
  const zone = metadata.get('HKTimeZone');
  const offsetMinutes = zone !== undefined && isTimeZone(zone) ? offsetMinutesAt(epochMs, zone) : start.offsetMinutes;
  return { kind: 'instant', epochMs, offsetMinutes };
};

type Pause = readonly [fromS: number, toS: number];

/** Pauses that were resumed, and the moment of one that was not. */
const toldPauses = ({ events }: RawWorkout): { readonly pauses: readonly Pause[]; readonly openS?: number } => {
  const pauses: Pause[] = [];
  let openS: number | undefined;
  for (const { isPause, timeS } of events) {
    if (isPause) openS ??= timeS;
    else if (openS !== undefined) {
      pauses.push([openS, timeS]);
      openS = undefined;
    }
  }
  return openS === undefined ? { pauses } : { pauses, openS };
};

/** Times of pauses and the workout's own duration agree so well. Tool default. */
const PAUSE_SLACK_S = 60;

/** Pauses as stretches of time. One that nothing resumes lasts to the end, if the workout's duration bears that out. */
const pausesOf = (workout: RawWorkout): readonly Pause[] => {
  const { start, endS, durationS } = workout;
  const { pauses, openS } = toldPauses(workout);
  if (openS === undefined || durationS === undefined) return pauses;
  const pausedS = pauses.reduce((sum, [fromS, toS]) => sum + toS - fromS, 0) + endS - openS;
  return pausedS <= endS - start.timeS - durationS + PAUSE_SLACK_S ? [...pauses, [openS, endS]] : pauses;
};

/** A watch in a workout reads every few seconds; readings this seldom are its rounds of the day. Tool default. */
const SELDOM_S = 30;
const FEWEST_READINGS = 10;
/** Share of the time for which readings must stand. Tool default. */
const LEAST_SHARE = 0.5;

const isDense = ({ timeS }: Readings, durationS: number): boolean => {
  if (timeS.length < FEWEST_READINGS) return false;
  let coveredS = 0;
  for (let i = 1; i < timeS.length; i++) {
    const stepS = timeS[i]! - timeS[i - 1]!;
    if (stepS <= SELDOM_S) coveredS += stepS;
  }
  return coveredS >= LEAST_SHARE * durationS;
};

/** The readings within a workout as its samples, with its start and end, so that the recording is as long as the workout. */
const samplesOf = (workout: RawWorkout, readings: Readings): Samples => {
  const pauses = pausesOf(workout);
  const isPaused = (timeS: number): boolean => pauses.some(([fromS, toS]) => timeS > fromS && timeS < toS);
  const points: (readonly [timeS: number, bpm: number])[] = [[workout.start.timeS, Number.NaN]];
  const add = (timeS: number, bpm: number): void => {
    const last = points.at(-1)!;
    if (timeS === last[0]) points[points.length - 1] = [timeS, bpm];
    else if (timeS > last[0]) points.push([timeS, bpm]);
  };
  for (let i = 0; i < readings.timeS.length; i++)
    if (!isPaused(readings.timeS[i]!)) add(readings.timeS[i]!, readings.bpm[i]!);
  if (workout.endS > points.at(-1)![0]) add(workout.endS, Number.NaN);
  const breaks = points.flatMap(([timeS], i) =>
    i > 0 && pauses.some(([fromS, toS]) => points[i - 1]![0] <= fromS && timeS >= toS && toS > fromS) ? [i] : [],
  );
  return {
    count: points.length,
    timeS: Float64Array.from(points, ([timeS]) => timeS),
    heartRateBpm: Float64Array.from(points, ([, bpm]) => bpm),
    breaks,
    timerRanOn: true,
  };
};

/** Routes lie beside the export; a path that leads elsewhere is none. */
const routeOf = ({ route }: RawWorkout): string | undefined => {
  const path = route?.replace(/^[/\\]+/, '');
  return path === undefined || path === '' || path.split(/[/\\]/).includes('..') || path.length > 300
    ? undefined
    : path;
};

/** Longest workout whose heart rate is cut out, seconds: as long as a trace may be. */
const LONGEST_S = 72 * 3600;

/** A workout with the heart rates that fall into it. `restingOf` tells the resting heart rate of a day. */
export const workoutActivity = (
  workout: RawWorkout,
  heartRates: HeartRateStore,
  restingOf: (day: string) => number | undefined,
  place: Place,
): Activity => {
  const sport = workoutSport(workout);
  const start = startOf(workout);
  const offsetMinutes = start.kind === 'instant' ? (start.offsetMinutes ?? 0) : 0;
  const day = new Date((workout.start.timeS + offsetMinutes * 60) * 1000).toISOString().slice(0, 10);
  const lastingS = workout.endS - workout.start.timeS;
  const readings =
    lastingS > 0 && lastingS <= LONGEST_S
      ? heartRates.between(workout.start.timeS, workout.endS, workout.sourceName)
      : undefined;
  const isRecorded = readings !== undefined && isDense(readings, workout.durationS ?? lastingS);
  return present<Activity>({
    place: { ...place, line: workout.line },
    start,
    sport,
    sportStated: true,
    facts: factsOf(workout, sport, restingOf(day)),
    linkedFile: routeOf(workout),
    samples: isRecorded ? samplesOf(workout, readings) : undefined,
  });
};
