import type { DeviceProfile, Lap, Place } from '../../core/activity.ts';
import { isDay } from '../../core/dates.ts';
import { ReadError } from '../../core/errors.ts';
import { CONFIDENCES } from '../../core/estimate.ts';
import { type Intent, isDeclared, KINDS } from '../../core/intent.ts';
import { present } from '../../core/present.ts';
import type { DeviceSummary, HeartRateTrust, Session } from '../../core/session.ts';
import type { StatedHalf } from '../../core/session-measures.ts';
import { SPORTS } from '../../core/sport.ts';
import {
  type Bounds,
  fieldFault,
  isJsonObject,
  type JsonObject,
  listField,
  numberField,
  numberItem,
  objectField,
  textField,
  textItem,
  wordField,
} from './fields.ts';
import { streamOf } from './stream-of.ts';

/** Wide, for what was believed once is not judged again; narrow enough that sums stay numbers. Tool defaults. */
const AMOUNT: Bounds = [0, 1e12];
const SIGNED: Bounds = [-1e12, 1e12];
const LINE: Bounds = [1, Number.MAX_SAFE_INTEGER];

const VERDICTS = ['good', 'doubtful', 'bad', 'none'] as const;

/** ISO 8601 with seconds and offset. */
const START = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

const dayOf = (record: JsonObject): string => {
  const { day } = record;
  // The years in which logs are believed everywhere else.
  if (typeof day === 'string' && isDay(day) && day >= '1970-01-01' && day <= '2100-12-31') return day;
  throw fieldFault('day', day, 'a calendar day such as 2026-11-11');
};

const startOf = (record: JsonObject, day: string): { start?: string; startEpochMs?: number } => {
  const start = textField(record, 'start');
  if (start === undefined) return {};
  const startEpochMs = START.test(start) ? Date.parse(start) : Number.NaN;
  if (Number.isNaN(startEpochMs)) throw fieldFault('start', start, 'a moment such as 2026-11-11T06:31:00+01:00');
  if (start.slice(0, 10) !== day) throw new ReadError(`"start" is ${start}, but "day" is ${day}`);
  return { start, startEpochMs };
};

const placeOf = (value: unknown): Place => {
  if (!isJsonObject(value)) throw fieldFault('source', value, 'a list of objects');
  const file = textField(value, 'file');
  if (file === undefined) throw fieldFault('source.file', value.file, 'the name of a file');
  return present<Place>({ file, entry: textField(value, 'entry'), line: numberField(value, 'line', LINE) });
};

const sourcesOf = (record: JsonObject, place: Place): readonly Place[] => {
  const sources = listField(record, 'source', placeOf) ?? [];
  return sources.length === 0 ? [place] : sources;
};

const trustOf = (record: JsonObject): HeartRateTrust => {
  const trust = objectField(record, 'hrTrust');
  if (trust === undefined) throw fieldFault('hrTrust', record.hrTrust, 'an object with a verdict');
  return {
    verdict: wordField(trust, 'verdict', VERDICTS),
    unusableShare: numberField(trust, 'unusableShare', [0, 1]) ?? 0,
    reasons: listField(trust, 'reasons', textItem) ?? [],
  };
};

/** Only what a column, tag or plan declared: the rest is read from title and week again, with whatever stands beside it now. */
const declaredOf = (record: JsonObject): Intent | undefined => {
  const told = objectField(record, 'intent');
  if (told === undefined) return undefined;
  const intent: Intent = {
    kind: wordField(told, 'kind', KINDS),
    from: listField(told, 'from', textItem) ?? [],
    confidence: wordField(told, 'confidence', CONFIDENCES),
  };
  return isDeclared(intent) ? intent : undefined;
};

const deviceOf = (record: JsonObject): DeviceSummary | undefined => {
  const device = objectField(record, 'device');
  if (device === undefined) return undefined;
  return present<DeviceSummary>({
    averageHeartRateBpm: numberField(device, 'avgHrBpm', AMOUNT),
    maxHeartRateBpm: numberField(device, 'maxHrBpm', AMOUNT),
    distanceM: numberField(device, 'distanceM', AMOUNT),
    timerS: numberField(device, 'timerS', AMOUNT),
    ascentM: numberField(device, 'ascentM', SIGNED),
    zoneEdgesBpm: listField(device, 'zoneEdgesBpm', numberItem(AMOUNT)),
    timeInZoneS: listField(device, 'timeInZoneS', numberItem(AMOUNT)),
    recomputedInZoneS: listField(device, 'recomputedInZoneS', numberItem(AMOUNT)),
  });
};

const profileOf = (record: JsonObject): DeviceProfile | undefined => {
  const profile = objectField(record, 'deviceProfile');
  if (profile === undefined) return undefined;
  return present<DeviceProfile>({
    hrMaxBpm: numberField(profile, 'hrMaxBpm', AMOUNT),
    hrRestBpm: numberField(profile, 'hrRestBpm', AMOUNT),
    thresholdHeartRateBpm: numberField(profile, 'thresholdHrBpm', AMOUNT),
    zoneEdgesBpm: listField(profile, 'zoneEdgesBpm', numberItem(AMOUNT)),
    timeInZoneS: listField(profile, 'timeInZoneS', numberItem(AMOUNT)),
  });
};

/** Speed as it stands, or from the pace of a list that knows only that. */
const speedOf = (record: JsonObject, speed: string, pace: string): number | undefined => {
  const speedMps = numberField(record, speed, AMOUNT);
  const paceSPerKm = numberField(record, pace, AMOUNT);
  return speedMps ?? (paceSPerKm === undefined || paceSPerKm === 0 ? undefined : 1000 / paceSPerKm);
};

const measuredOf = (record: JsonObject) => ({
  durationS: numberField(record, 'durationS', AMOUNT),
  elapsedS: numberField(record, 'elapsedS', AMOUNT),
  movingS: numberField(record, 'movingS', AMOUNT),
  distanceM: numberField(record, 'distanceM', AMOUNT),
  ascentM: numberField(record, 'ascentM', SIGNED),
  descentM: numberField(record, 'descentM', SIGNED),
  averageHeartRateBpm: numberField(record, 'avgHrBpm', AMOUNT),
  maxHeartRateBpm: numberField(record, 'maxHrBpm', AMOUNT),
  peakHeartRate30sBpm: numberField(record, 'peakHr30sBpm', AMOUNT),
  averageCadenceSpm: numberField(record, 'avgCadenceSpm', AMOUNT),
  averageTemperatureC: numberField(record, 'avgTempC', SIGNED),
  rpe: numberField(record, 'rpe', SIGNED),
  restingHeartRateBpm: numberField(record, 'restingHrBpm', AMOUNT),
  speedMps: speedOf(record, 'speedMps', 'paceSPerKm'),
  gradeAdjustedSpeedMps: speedOf(record, 'gapSpeedMps', 'gapSPerKm'),
  maxSpeedMps: numberField(record, 'maxSpeedMps', AMOUNT),
});

const halfOf = (value: unknown): StatedHalf => {
  if (!isJsonObject(value)) throw fieldFault('logged.halves', value, 'a list of objects');
  const heartRateBpm = numberField(value, 'hrBpm', AMOUNT);
  if (heartRateBpm === undefined) throw fieldFault('logged.halves.hrBpm', value.hrBpm, 'a number');
  return present<StatedHalf>({ heartRateBpm, speedMps: speedOf(value, 'speedMps', 'paceSPerKm') });
};

const halvesOf = (logged: JsonObject): readonly [StatedHalf, StatedHalf] | undefined => {
  const [first, second, ...more] = listField(logged, 'halves', halfOf) ?? [];
  if (first === undefined) return undefined;
  if (second === undefined || more.length > 0) throw fieldFault('logged.halves', logged.halves, 'two halves');
  return [first, second];
};

const loggedOf = (record: JsonObject) => {
  const logged = objectField(record, 'logged') ?? {};
  return {
    soreness: numberField(logged, 'soreness', SIGNED),
    sleepS: numberField(logged, 'sleepS', AMOUNT),
    heartRateCapBpm: numberField(logged, 'hrCapBpm', AMOUNT),
    statedHalves: halvesOf(logged),
  };
};

const lapOf = (value: unknown): Lap => {
  if (!isJsonObject(value)) throw fieldFault('laps', value, 'a list of objects');
  const durationS = numberField(value, 'durationS', AMOUNT);
  if (durationS === undefined) throw fieldFault('laps.durationS', value.durationS, 'a number');
  return present<Lap>({
    durationS,
    movingS: numberField(value, 'movingS', AMOUNT),
    distanceM: numberField(value, 'distanceM', AMOUNT),
    averageHeartRateBpm: numberField(value, 'avgHrBpm', AMOUNT),
    maxHeartRateBpm: numberField(value, 'maxHrBpm', AMOUNT),
    gradeAdjustedSpeedMps: numberField(value, 'gapSpeedMps', AMOUNT),
  });
};

const isSportStated = ({ sportStated }: JsonObject): boolean => {
  if (typeof sportStated === 'boolean') return sportStated;
  if (sportStated === undefined || sportStated === null) return true;
  throw fieldFault('sportStated', sportStated, 'true or false');
};

/**
 * A session as `recover sessions` wrote it. What was judged (zones, verdict, drift) is not believed but found again.
 * Where the record names no source of its own, `place` is it.
 * @throws ReadError that names the member that is not as it must be
 */
export const sessionOf = (record: JsonObject, place: Place): Session => {
  const day = dayOf(record);
  const id = textField(record, 'id');
  if (id === undefined) throw fieldFault('id', record.id, 'a text such as 2026-11-11T06:31:00+01:00/running');
  const stream = objectField(record, 'stream');
  return present<Session>({
    id,
    athlete: textField(record, 'athlete'),
    sources: sourcesOf(record, place),
    listedIn: place.file,
    start: undefined,
    startEpochMs: undefined,
    ...startOf(record, day),
    day,
    sport: wordField(record, 'sport', SPORTS),
    sportStated: isSportStated(record),
    title: textField(record, 'title'),
    notes: textField(record, 'notes'),
    declaredIntent: declaredOf(record),
    ...measuredOf(record),
    ...loggedOf(record),
    heartRateTrust: trustOf(record),
    device: deviceOf(record),
    deviceProfile: profileOf(record),
    trace: stream === undefined ? undefined : streamOf(stream),
    laps: listField(record, 'laps', lapOf),
  });
};
