import type { Intent } from './intent.ts';
import type { Sport } from './sport.ts';

/**
 * Raw samples as a file holds them, one array per channel, all of length `count`.
 * `timeS` is seconds since 1970 UTC and never decreases; NaN = this sample lacks the reading; a channel the file
 * never has is absent. Sampling is irregular.
 */
export interface Samples {
  readonly count: number;
  readonly timeS: Float64Array;
  readonly latDeg?: Float64Array;
  readonly lonDeg?: Float64Array;
  readonly altitudeM?: Float64Array;
  readonly heartRateBpm?: Float64Array;
  /** Steps per minute, both feet. */
  readonly cadenceSpm?: Float64Array;
  /** Distance since the start as the device counted it. */
  readonly distanceM?: Float64Array;
  readonly speedMps?: Float64Array;
  readonly temperatureC?: Float64Array;
  /** Indices i where the recording stopped between sample i-1 and i (segment borders, timer stops). */
  readonly breaks: readonly number[];
  /** True when the device's own timer ran on wherever no break is marked: a hole is seldom recording then, no pause. */
  readonly timerRanOn?: boolean;
}

/** A stretch of an activity as its device or its runner parted it. */
export interface Lap {
  /** Timer time. */
  readonly durationS: number;
  readonly movingS?: number;
  readonly distanceM?: number;
  readonly averageHeartRateBpm?: number;
  readonly maxHeartRateBpm?: number;
  readonly gradeAdjustedSpeedMps?: number;
}

/** When an activity began, exactly as far as the source tells it. */
export type Start =
  /** An exact moment; `offsetMinutes` is the local offset east of UTC where the source states it. */
  | { readonly kind: 'instant'; readonly epochMs: number; readonly offsetMinutes?: number }
  /** Clock time at the place of the run, zone unknown: `2026-11-11T06:31:00`. */
  | { readonly kind: 'local'; readonly dateTime: string }
  /** Only the calendar day is known: `2026-11-11`. */
  | { readonly kind: 'day'; readonly day: string };

/** What a log row, or a device's own summary in a file, states. SI units; absent = not stated. */
export interface Facts {
  readonly elapsedS?: number;
  /** Timer time: pauses of the watch taken out. */
  readonly durationS?: number;
  readonly movingS?: number;
  readonly distanceM?: number;
  readonly ascentM?: number;
  readonly descentM?: number;
  readonly averageHeartRateBpm?: number;
  readonly maxHeartRateBpm?: number;
  readonly averageCadenceSpm?: number;
  readonly averageTemperatureC?: number;
  /** Grade-adjusted speed over the whole run as the source states it. */
  readonly gradeAdjustedSpeedMps?: number;
  /** Highest speed as the source states it; sources differ in what they average it over. */
  readonly maxSpeedMps?: number;
  readonly rpe?: number;
  readonly restingHeartRateBpm?: number;
  /** As the log's own scale has it; which end is bad, only its writer knows. */
  readonly soreness?: number;
  /** Of the night before. */
  readonly sleepS?: number;
  /** Averages of the two halves, as a log's own columns state them. */
  readonly firstHalfHeartRateBpm?: number;
  readonly secondHalfHeartRateBpm?: number;
  readonly firstHalfSpeedMps?: number;
  readonly secondHalfSpeedMps?: number;
  /** The heart rate that the plan told this session to stay below. */
  readonly heartRateCapBpm?: number;
}

/** What a device had stored of its wearer, and how it split the activity into heart-rate zones itself. Absent = not stored. */
export interface DeviceProfile {
  readonly hrMaxBpm?: number;
  readonly hrRestBpm?: number;
  readonly thresholdHeartRateBpm?: number;
  /** Upper edges of the zones as the device has them, ascending, bpm. */
  readonly zoneEdgesBpm?: readonly number[];
  /** Seconds below the first edge, between the edges, and above the last one: one more than there are edges, if known. */
  readonly timeInZoneS?: readonly number[];
}

/** Where something stands in the inputs. Lines and columns are 1-based. */
export interface Place {
  readonly file: string;
  readonly entry?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** One activity as a reader understood it: a file's track, or one row of a log. Units are SI already, nothing is judged. */
export interface Activity {
  readonly place: Place;
  readonly start: Start;
  readonly sport: Sport;
  /** False when the sport was guessed from the speed because the source names none. */
  readonly sportStated: boolean;
  readonly title?: string;
  readonly notes?: string;
  readonly athlete?: string;
  readonly facts: Facts;
  /** Intent that the source declares in a column or tag of its own. */
  readonly declaredIntent?: Intent;
  /** Path of the activity file that this row names, relative to the log's folder. */
  readonly linkedFile?: string;
  readonly samples?: Samples;
  /** In order of time, where the source tells laps and no samples. */
  readonly laps?: readonly Lap[];
  readonly deviceProfile?: DeviceProfile;
}
