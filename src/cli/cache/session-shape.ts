import type { DeviceProfile, Lap, Place } from '../../core/activity.ts';
import { isDay } from '../../core/dates.ts';
import { CONFIDENCES } from '../../core/estimate.ts';
import { type Intent, KINDS } from '../../core/intent.ts';
import { AMBIGUITIES, type Problem } from '../../core/problem.ts';
import type { DeviceSummary, HeartRateTrust, Session } from '../../core/session.ts';
import type { StatedHalf } from '../../core/session-measures.ts';
import { SPORTS } from '../../core/sport.ts';
import { flag, listOf, number, oneOf, optional, ownFile, pairOf, record, type Shape, suchThat, text } from './shape.ts';
import { traceShape } from './trace-shape.ts';

const numbers = listOf(number);
const texts = listOf(text);

/** The moments that a Date can hold, ECMA-262. */
const LATEST_MS = 8.64e15;
const epochMs = suchThat(number, (ms) => Math.abs(ms) <= LATEST_MS, 'a moment');
export const dayShape = suchThat(text, isDay, 'a day');
/** As `isoWithOffset` writes it. */
const instant = suchThat(text, (iso) => /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(iso), 'an instant');

export const placeShape: Shape<Place> = record<Place>({
  file: ownFile,
  entry: optional(text),
  line: optional(number),
  column: optional(number),
  endLine: optional(number),
  endColumn: optional(number),
});

export const problemShape: Shape<Problem> = record<Problem>({
  kind: oneOf(['unreadable', 'empty', 'unsupported', 'doubtful']),
  place: placeShape,
  rows: number,
  reason: text,
  day: optional(text),
  ambiguous: optional(oneOf(AMBIGUITIES)),
});

const deviceShape: Shape<DeviceSummary> = record<DeviceSummary>({
  averageHeartRateBpm: optional(number),
  maxHeartRateBpm: optional(number),
  distanceM: optional(number),
  timerS: optional(number),
  ascentM: optional(number),
  zoneEdgesBpm: optional(numbers),
  timeInZoneS: optional(numbers),
  recomputedInZoneS: optional(numbers),
});

const profileShape: Shape<DeviceProfile> = record<DeviceProfile>({
  hrMaxBpm: optional(number),
  hrRestBpm: optional(number),
  thresholdHeartRateBpm: optional(number),
  zoneEdgesBpm: optional(numbers),
  timeInZoneS: optional(numbers),
});

const trustShape: Shape<HeartRateTrust> = record<HeartRateTrust>({
  verdict: oneOf(['good', 'doubtful', 'bad', 'none']),
  unusableShare: number,
  reasons: texts,
});

const intentShape: Shape<Intent> = record<Intent>({
  kind: oneOf(KINDS),
  from: texts,
  confidence: oneOf(CONFIDENCES),
});

const halvesShape = pairOf(
  record<StatedHalf>({
    heartRateBpm: number,
    speedMps: optional(number),
  }),
);

const lapShape: Shape<Lap> = record<Lap>({
  durationS: number,
  movingS: optional(number),
  distanceM: optional(number),
  averageHeartRateBpm: optional(number),
  maxHeartRateBpm: optional(number),
  gradeAdjustedSpeedMps: optional(number),
});

/** A session with its trace, without loss. */
export const sessionShape: Shape<Session> = record<Session>({
  id: text,
  athlete: optional(text),
  sources: listOf(placeShape),
  listedIn: optional(ownFile),
  start: optional(instant),
  startEpochMs: optional(epochMs),
  day: dayShape,
  sport: oneOf(SPORTS),
  sportStated: flag,
  title: optional(text),
  notes: optional(text),
  declaredIntent: optional(intentShape),
  durationS: optional(number),
  elapsedS: optional(number),
  movingS: optional(number),
  distanceM: optional(number),
  ascentM: optional(number),
  descentM: optional(number),
  averageHeartRateBpm: optional(number),
  maxHeartRateBpm: optional(number),
  peakHeartRate30sBpm: optional(number),
  averageCadenceSpm: optional(number),
  averageTemperatureC: optional(number),
  rpe: optional(number),
  restingHeartRateBpm: optional(number),
  soreness: optional(number),
  sleepS: optional(number),
  statedHalves: optional(halvesShape),
  heartRateCapBpm: optional(number),
  speedMps: optional(number),
  gradeAdjustedSpeedMps: optional(number),
  maxSpeedMps: optional(number),
  heartRateTrust: trustShape,
  device: optional(deviceShape),
  deviceProfile: optional(profileShape),
  trace: optional(traceShape),
  laps: optional(listOf(lapShape)),
});
