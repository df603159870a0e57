import type { Activity, Facts } from '../core/activity.ts';
import { exceeds } from '../core/compare.ts';
import { present } from '../core/present.ts';
import type { DeviceSummary, HeartRateTrust, Session } from '../core/session.ts';
import type { StatedHalf } from '../core/session-measures.ts';
import { isRun, type Sport } from '../core/sport.ts';
import { fastestMps } from './good-fixes.ts';
import { type Reduced, reduceSamples } from './reduce-samples.ts';
import { resolveStart } from './resolve-start.ts';
import { isPossibleHeartRate, trustOfRow } from './row-heart-rate-trust.ts';

const deviceSummary = ({ facts, deviceProfile }: Activity): DeviceSummary | undefined => {
  const summary = present<DeviceSummary>({
    averageHeartRateBpm: facts.averageHeartRateBpm,
    maxHeartRateBpm: facts.maxHeartRateBpm,
    distanceM: facts.distanceM,
    timerS: facts.durationS ?? facts.movingS,
    ascentM: facts.ascentM,
    zoneEdgesBpm: deviceProfile?.zoneEdgesBpm,
    timeInZoneS: deviceProfile?.timeInZoneS,
  });
  return Object.keys(summary).length === 0 ? undefined : summary;
};

/** Zones that a log row states; whatever else it says of itself is the session's already. */
const zonesOfRow = ({ deviceProfile }: Activity): DeviceSummary | undefined =>
  deviceProfile?.timeInZoneS === undefined
    ? undefined
    : present<DeviceSummary>({ zoneEdgesBpm: deviceProfile.zoneEdgesBpm, timeInZoneS: deviceProfile.timeInZoneS });

const halvesOf = (facts: Facts): Session['statedHalves'] => {
  const { firstHalfHeartRateBpm: first, secondHalfHeartRateBpm: second } = facts;
  if (first === undefined || second === undefined) return undefined;
  return [
    present<StatedHalf>({ heartRateBpm: first, speedMps: facts.firstHalfSpeedMps }),
    present<StatedHalf>({ heartRateBpm: second, speedMps: facts.secondHalfSpeedMps }),
  ];
};

/** Nobody runs 3000 m faster than 2:30 /km: the time or the way that a row states is wrong then. Tool default. */
const FASTEST_RUN_MPS = 1000 / 150;

const speedOf = (
  distanceM: number | undefined,
  seconds: number | undefined,
  fastestMps: number,
): number | undefined => {
  if (distanceM === undefined || seconds === undefined || distanceM <= 0 || seconds <= 0) return undefined;
  const speedMps = distanceM / seconds;
  return exceeds(speedMps, fastestMps) ? undefined : speedMps;
};

/** What a row states is held against what can be; a stream has been cleaned of what cannot already. */
const fastestOf = ({ trace }: Partial<Reduced>, sport: Sport): number =>
  trace === undefined && isRun(sport) ? FASTEST_RUN_MPS : Number.POSITIVE_INFINITY;

/** A stated heart rate that can be one; the others are named by the trust verdict and not used. */
const possible = (bpm: number | undefined): number | undefined =>
  bpm !== undefined && isPossibleHeartRate(bpm) ? bpm : undefined;

/** A stream with less than this share of the way that its device counted has lost a part of it. Tool default. */
const WHOLE_WAY_RATIO = 0.9;

/** Corners between sparse records cost so much of the way that the device's own count is nearer. Tool default. */
const CUT_CORNERS_RATIO = 0.97;
/** With heart rate for a smaller share of the time, the average that the device made of all its beats is nearer. Tool default. */
const HEARD_SHARE = 0.5;

/** The device's way over that of the records, where it could be run in the time that the device counted; else 1. */
const wayRatio = ({ distanceM, durationS }: Facts, reduced: Partial<Reduced>, sport: Sport): number =>
  distanceM !== undefined &&
  durationS !== undefined &&
  reduced.distanceM !== undefined &&
  reduced.distanceM < CUT_CORNERS_RATIO * distanceM &&
  distanceM <= fastestMps(sport) * durationS
    ? distanceM / reduced.distanceM
    : 1;

const times = (value: number | undefined, ratio: number): number | undefined =>
  value === undefined ? undefined : value * ratio;

/** What the stream tells of the way: nothing where it has lost a good part of it, the device's length where corners were cut. */
const wayOf = (facts: Facts, stream: Partial<Reduced>, sport: Sport): Partial<Reduced> => {
  const { distanceM, movingS, elapsedS, gradeAdjustedSpeedMps } = stream;
  const ratio = wayRatio(facts, stream, sport);
  return ratio > 1 / WHOLE_WAY_RATIO
    ? {}
    : present<Partial<Reduced>>({
        movingS,
        elapsedS,
        distanceM: ratio === 1 ? distanceM : facts.distanceM,
        gradeAdjustedSpeedMps: times(gradeAdjustedSpeedMps, ratio),
      });
};

const averageOf = (facts: Facts, { averageHeartRateBpm, trace, durationS }: Partial<Reduced>): number | undefined => {
  const stated = possible(facts.averageHeartRateBpm);
  if (averageHeartRateBpm === undefined || stated === undefined || trace === undefined)
    return averageHeartRateBpm ?? stated;
  const heardS = trace.heartRateHistogramS.reduce((sum, seconds) => sum + seconds, 0);
  return heardS < HEARD_SHARE * (facts.durationS ?? durationS ?? 0) ? stated : averageHeartRateBpm;
};

/** What the stream says where there is one and it is whole, else what the source states. */
const figures = (facts: Facts, stream: Partial<Reduced>, sport: Sport) => {
  const way = wayOf(facts, stream, sport);
  const movingS = way.movingS ?? facts.movingS;
  const distanceM = way.distanceM ?? facts.distanceM;
  const durationS = facts.durationS ?? stream.durationS ?? movingS ?? facts.elapsedS;
  return {
    durationS,
    elapsedS: way.elapsedS ?? facts.elapsedS ?? stream.elapsedS,
    movingS,
    distanceM,
    ascentM: stream.ascentM ?? facts.ascentM,
    descentM: stream.descentM ?? facts.descentM,
    averageHeartRateBpm: averageOf(facts, stream),
    maxHeartRateBpm: stream.maxHeartRateBpm ?? possible(facts.maxHeartRateBpm),
    peakHeartRate30sBpm: stream.peakHeartRate30sBpm,
    averageCadenceSpm: stream.averageCadenceSpm ?? facts.averageCadenceSpm,
    averageTemperatureC: stream.averageTemperatureC ?? facts.averageTemperatureC,
    gradeAdjustedSpeedMps: way.gradeAdjustedSpeedMps ?? facts.gradeAdjustedSpeedMps,
    speedMps: speedOf(distanceM, movingS ?? durationS, fastestOf(stream, sport)),
    maxSpeedMps: facts.maxSpeedMps,
    trace: stream.trace,
  };
};

const trustOf = (facts: Facts, reduced: Partial<Reduced>): HeartRateTrust =>
  reduced.heartRateTrust === undefined || reduced.heartRateTrust.verdict === 'none'
    ? trustOfRow(facts)
    : reduced.heartRateTrust;

/** One activity as a session on the calendar of `timeZone`; its samples are reduced here and not kept. */
export const toSession = (activity: Activity, timeZone: string): Session => {
  const { facts, samples, sport } = activity;
  const reduced: Partial<Reduced> = samples === undefined ? {} : reduceSamples(samples, sport);
  const { epochMs, start, day, stated } = resolveStart(activity.start, timeZone);
  return present<Session>({
    id: `${stated}/${sport}`,
    athlete: activity.athlete,
    sources: [activity.place],
    start,
    startEpochMs: epochMs,
    day,
    sport,
    sportStated: activity.sportStated,
    title: activity.title,
    notes: activity.notes,
    declaredIntent: activity.declaredIntent,
    ...figures(facts, reduced, sport),
    rpe: facts.rpe,
    restingHeartRateBpm: facts.restingHeartRateBpm,
    soreness: facts.soreness,
    sleepS: facts.sleepS,
    statedHalves: halvesOf(facts),
    heartRateCapBpm: facts.heartRateCapBpm,
    heartRateTrust: trustOf(facts, reduced),
    device: samples === undefined ? zonesOfRow(activity) : deviceSummary(activity),
    deviceProfile: activity.deviceProfile,
    laps: reduced.trace === undefined ? activity.laps : undefined,
  });
};
