import type { Activity, Place, Samples, Start } from '../../core/activity.ts';
import { plainText } from '../plain-text.ts';
import { stepsPerMinute } from '../steps-per-minute.ts';
import { type Believed, believedLaps } from './believed-laps.ts';
import { lapFacts } from './lap-facts.ts';
import { type Merged, mergeRepeated } from './merge-repeated.ts';
import { type Ordered, orderPoints } from './order-points.ts';
import { pauses } from './pauses.ts';
import { pointSamples } from './point-samples.ts';
import type { Points, RawActivity, RawLap } from './raw-activity.ts';
import { type OnClock, setClock } from './set-clock.ts';
import { sportOf } from './sport-of.ts';
import { startOf } from './start-of.ts';
import { type Steadied, steadyDistance } from './steady-distance.ts';

/** An activity's points and laps put in order, and all that had to be done for it. */
export interface Prepared {
  readonly ordered: Ordered;
  readonly clock: OnClock;
  readonly steadied: Steadied;
  readonly merged: Merged;
  readonly believed: Believed;
  /** Indices of the merged points before which the watch paused. */
  readonly breaks: readonly number[];
}

const withDistance = (points: Points, distanceM: Float64Array | undefined): Points => ({
  ...points,
  columns: { ...points.columns, distanceM: distanceM ?? points.columns.distanceM.map(() => Number.NaN) },
});

/** Pauses are looked for while the point between two laps still stands in both; each begins at a moment of its own. */
const breaksOf = (points: Points, laps: readonly RawLap[], kept: readonly number[]): readonly number[] => {
  const paused = new Set(pauses(points, laps));
  if (paused.size === 0) return [];
  return [...kept.keys()].filter((i) => paused.has(kept[i]!));
};

/** Order, clock, counter, laps and pauses of one activity. */
export const prepare = (raw: RawActivity): Prepared => {
  const ordered = orderPoints(raw.points);
  const clock = setClock(raw, ordered.points);
  const steadied = steadyDistance(clock.points);
  const points = withDistance(clock.points, steadied.distanceM);
  const believed = believedLaps(clock.laps, points);
  const merged = mergeRepeated(points);
  return { ordered, clock, steadied, believed, merged, breaks: breaksOf(points, believed.laps, merged.kept) };
};

const hasReading = ({ columns }: Points): boolean =>
  Object.values(columns).some((column) => column.some((value) => !Number.isNaN(value)));

interface Recorded {
  readonly samples: Samples;
  readonly cadence?: Float64Array;
}

const recordedOf = ({ merged: { points }, breaks }: Prepared): Recorded | undefined =>
  points.timeS.length > 1 && hasReading(points) ? pointSamples(points, breaks) : undefined;

const withSteps = ({ samples, cadence }: Recorded, sport: Activity['sport']): Samples => {
  const cadenceSpm = cadence === undefined ? undefined : stepsPerMinute(cadence, sport);
  return cadenceSpm === undefined ? samples : { ...samples, cadenceSpm };
};

const activityOf = (raw: RawActivity, prepared: Prepared, start: Start, place: Place): Activity => {
  const recorded = recordedOf(prepared);
  const { sport, sportStated } = sportOf(raw.sport, recorded?.samples);
  const notes = plainText(raw.notes);
  return {
    place,
    start,
    sport,
    sportStated,
    ...(notes === undefined ? {} : { notes }),
    facts: lapFacts(prepared.believed.laps),
    ...(recorded === undefined ? {} : { samples: withSteps(recorded, sport) }),
  };
};

/** One activity of the file; undefined when neither its points nor its laps' totals hold a recording. */
export const readActivity = (raw: RawActivity, prepared: Prepared, place: Place): Activity | undefined => {
  const start = startOf(raw, prepared.merged.points);
  if (start === undefined) return undefined;
  const activity = activityOf(raw, prepared, start, place);
  const { durationS, distanceM } = activity.facts;
  const isTotalled = durationS !== undefined || distanceM !== undefined;
  return activity.samples !== undefined || isTotalled ? activity : undefined;
};
