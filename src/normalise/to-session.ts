import type { Activity, Facts } from '../core/activity.ts';
import { present } from '../core/present.ts';
import type { DeviceSummary, HeartRateTrust, Session, StatedHalf } from '../core/session.ts';
import type { Sport } from '../core/sport.ts';
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

const speedOf = (distanceM: number | undefined, seconds: number | undefined): number | undefined =>
  distanceM === undefined || seconds === undefined || distanceM <= 0 || seconds <= 0 ? undefined : distanceM / seconds;

/** A stated heart rate that can be one; the others are named by the trust verdict and not used. */
const possible = (bpm: number | undefined): number | undefined =>
  bpm !== undefined && isPossibleHeartRate(bpm) ? bpm : undefined;

/** A stream with less than this share of the way that its device counted has lost a part of it. Tool default. */
const WHOLE_WAY_RATIO = 0.9;

/** True when records are too few for the way, and the way that the device counted could be run in the time it counted. */
const hasLostWay = ({ distanceM, durationS }: Facts, reduced: Partial<Reduced>, sport: Sport): boolean =>
  distanceM !== undefined &&
  durationS !== undefined &&
  reduced.distanceM !== undefined &&
  reduced.distanceM < WHOLE_WAY_RATIO * distanceM &&
  distanceM <= fastestMps(sport) * durationS;

/** What the stream says where there is one and it is whole, else what the source states. */
const figures = (facts: Facts, stream: Partial<Reduced>, sport: Sport) => {
  const {
    movingS: streamMovingS,
    distanceM: streamM,
    gradeAdjustedSpeedMps,
    elapsedS: streamElapsedS,
    ...rest
  } = stream;
  const reduced: Partial<Reduced> = hasLostWay(facts, stream, sport) ? rest : stream;
  const movingS = reduced.movingS ?? facts.movingS;
  const distanceM = reduced.distanceM ?? facts.distanceM;
  const durationS = facts.durationS ?? reduced.durationS ?? movingS ?? facts.elapsedS;
  return {
    durationS,
    elapsedS: reduced.elapsedS ?? facts.elapsedS ?? streamElapsedS,
    movingS,
    distanceM,
    ascentM: reduced.ascentM ?? facts.ascentM,
    descentM: reduced.descentM ?? facts.descentM,
    averageHeartRateBpm: reduced.averageHeartRateBpm ?? possible(facts.averageHeartRateBpm),
    maxHeartRateBpm: reduced.maxHeartRateBpm ?? possible(facts.maxHeartRateBpm),
    peakHeartRate30sBpm: reduced.peakHeartRate30sBpm,
    averageCadenceSpm: reduced.averageCadenceSpm ?? facts.averageCadenceSpm,
    averageTemperatureC: reduced.averageTemperatureC ?? facts.averageTemperatureC,
    gradeAdjustedSpeedMps: reduced.gradeAdjustedSpeedMps ?? facts.gradeAdjustedSpeedMps,
    speedMps: speedOf(distanceM, movingS ?? durationS),
    trace: reduced.trace,
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
