import type { Athlete, ZonePair } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import { present } from '../core/present.ts';
import type { Preset } from '../core/preset.ts';
import type { IntendedSession } from '../core/session.ts';
import type { Answer } from './answer.ts';
import { capOf } from './cap.ts';
import { criticalSpeedOfLog } from './critical-speed-of-log.ts';
import { easySpeed } from './easy-speed.ts';
import { fieldThreshold } from './field-threshold.ts';
import { fromDevice } from './from-device.ts';
import { maximalEfforts } from './maximal-efforts.ts';
import { maximumHeartRate } from './maximum-heart-rate.ts';
import { performances } from './performances.ts';
import { restingHeartRate } from './resting-heart-rate.ts';
import { shownZones } from './shown-zones.ts';
import { thresholdSpeed } from './threshold-speed.ts';
import { firstThreshold, secondThreshold } from './thresholds.ts';
import { thresholdsFromZones } from './thresholds-from-zones.ts';
import { type ToldAthlete, type ToldNumbers, toldEstimate } from './told.ts';
import { believed, vdotOfLog } from './vdot-of-log.ts';
import { heartRateZones, paceZones } from './zone-models.ts';

const NO_MAXIMUM = 'no hard run or race with a heart rate to take it from in the two years before';

const whyNoZones = ({ heartRate, pace }: Athlete['zoneGaps'] = {}): Record<string, string> => ({
  ...(heartRate && { heartRateZones: `${heartRate.id}: ${heartRate.reason}` }),
  ...(pace && { paceZones: `${pace.id}: ${pace.reason}` }),
});

type ToldNumber = Exclude<keyof ToldNumbers, 'heartRateEdgesBpm' | 'paceEdgesMps'>;

const told = (tellings: ToldAthlete, name: ToldNumber): Estimate | undefined => {
  const value = tellings[name];
  return value === undefined ? undefined : toldEstimate(value, tellings.since?.[name]);
};

/** Zones to judge by, where they are others than the zones to show. */
const judgedBy = (judging: ZonePair, shown: ZonePair): ZonePair | undefined =>
  judging.heartRateZones?.id === shown.heartRateZones?.id && judging.paceZones?.id === shown.paceZones?.id
    ? undefined
    : judging;

/** What the runner can do by the races and hardest runs of the log, and the heart rate of an hour of it. */
const fitness = (
  sessions: readonly IntendedSession[],
  day: string,
  known: { readonly hrMax: Estimate | undefined; readonly easy: Estimate | undefined },
) => {
  const { hrMax, easy } = known;
  const shown = performances(sessions, day, hrMax);
  const vdot = vdotOfLog(shown, day, easy);
  return {
    vdot,
    critical: criticalSpeedOfLog(maximalEfforts(sessions, day, hrMax), sessions, day, easy),
    hourBpm: vdot.estimate === undefined ? undefined : fieldThreshold(believed(shown), hrMax),
  };
};

const whyMissing = (
  athlete: Omit<Athlete, 'missing'>,
  answers: { readonly vdot: Answer; readonly critical: Answer },
  preset: Preset,
): Record<string, string> => {
  const withoutCap =
    preset.belowLt1Bpm === undefined ? 'maximum heart rate is unknown' : 'aerobic threshold is unknown';
  return {
    ...(athlete.hrMax === undefined && { hrMax: NO_MAXIMUM }),
    ...(athlete.cap === undefined && { cap: withoutCap }),
    ...(athlete.easySpeed === undefined && { easyPace: 'fewer than five easy runs in eight weeks' }),
    ...(athlete.thresholdSpeed === undefined && { thresholdPace: 'neither a race nor easy runs to take it from' }),
    ...(answers.critical.reason !== undefined && { criticalSpeed: answers.critical.reason }),
    ...(answers.vdot.reason !== undefined && { vdot: answers.vdot.reason }),
    ...(athlete.hrRest === undefined && { hrRest: 'not in the log' }),
    ...whyNoZones(athlete.zoneGaps),
  };
};

/** The numbers of the runner, without zones and what follows from them. */
const numbersOf = (sessions: readonly IntendedSession[], tellings: ToldAthlete, day: string) => {
  const hrMax = maximumHeartRate(sessions, tellings, day);
  const fromMaximum = (derive: typeof firstThreshold): Estimate | undefined =>
    hrMax === undefined ? undefined : derive(hrMax, tellings.sex);
  const ofZones = thresholdsFromZones(tellings);
  const lt1 = told(tellings, 'lt1Bpm') ?? ofZones.lt1 ?? fromMaximum(firstThreshold);
  const ownEasy = easySpeed(sessions, day, { hrMax, lt1 });
  const easy = told(tellings, 'easySpeedMps') ?? ownEasy;
  const { vdot, critical, hourBpm } = fitness(sessions, day, { hrMax, easy });
  const ofEfforts = { vdot: vdot.estimate, critical: critical.estimate, easy };
  const numbers = {
    sex: tellings.sex,
    hrMax,
    hrRest: told(tellings, 'hrRestBpm') ?? restingHeartRate(sessions, day) ?? fromDevice(sessions, 'hrRestBpm', day),
    lt1,
    lt2:
      told(tellings, 'lt2Bpm') ??
      ofZones.lt2 ??
      fromDevice(sessions, 'thresholdHeartRateBpm', day) ??
      hourBpm ??
      fromMaximum(secondThreshold),
    easySpeed: easy,
    easyRuns: ownEasy?.easyRuns,
    thresholdSpeed: told(tellings, 'thresholdSpeedMps') ?? thresholdSpeed(ofEfforts),
    criticalSpeed: critical.estimate,
    vdot: vdot.estimate,
  };
  return { numbers, answers: { vdot, critical } };
};

/** Everything known of the runner around `day`, from what they told and what their sessions show. */
export const estimateAthlete = (
  sessions: readonly IntendedSession[],
  tellings: ToldAthlete,
  preset: Preset,
  day: string,
): Athlete => {
  const { numbers, answers } = numbersOf(sessions, tellings, day);
  const { hrMax, hrRest, lt1, lt2, criticalSpeed, vdot, thresholdSpeed: thresholdPace } = numbers;
  const judging = present<ZonePair>({
    heartRateZones: heartRateZones(tellings, hrMax),
    paceZones: paceZones(thresholdPace, tellings),
  });
  const shown = shownZones(tellings, { hrMax, hrRest, lt1, lt2, thresholdPace, criticalSpeed, vdot });
  const known = present<Omit<Athlete, 'missing'>>({
    ...numbers,
    cap: capOf(preset, { hrMax, lt1, zones: judging.heartRateZones }),
    heartRateZones: shown.heartRateZones,
    paceZones: shown.paceZones,
    zoneGaps: shown.zoneGaps,
    judgedBy: judgedBy(judging, shown),
  });
  return { ...known, missing: whyMissing(known, answers, preset) };
};
