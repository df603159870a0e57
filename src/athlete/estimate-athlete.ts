import type { Athlete, Cap, ZonePair } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import { present } from '../core/present.ts';
import type { Preset } from '../core/preset.ts';
import type { IntendedSession } from '../core/session.ts';
import { capOf } from './cap.ts';
import { easySpeed } from './easy-speed.ts';
import { fromDevice } from './from-device.ts';
import { maximumHeartRate } from './maximum-heart-rate.ts';
import { restingHeartRate } from './resting-heart-rate.ts';
import { shownZones } from './shown-zones.ts';
import { firstThreshold, secondThreshold } from './thresholds.ts';
import { type ToldAthlete, type ToldNumbers, toldEstimate } from './told.ts';
import { heartRateZones, paceZones, thresholdFromEasy } from './zone-models.ts';

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

const whyMissing = (
  known: { hrMax?: unknown; easySpeed?: unknown; hrRest?: unknown; cap?: Cap },
  preset: Preset,
): Record<string, string> => {
  const missing: Record<string, string> = {};
  if (known.hrMax === undefined) missing.hrMax = NO_MAXIMUM;
  if (known.cap === undefined) {
    missing.cap = preset.belowLt1Bpm === undefined ? 'maximum heart rate is unknown' : 'aerobic threshold is unknown';
  }
  if (known.easySpeed === undefined) missing.easyPace = 'fewer than five easy runs in eight weeks';
  if (known.hrRest === undefined) missing.hrRest = 'not in the log';
  return missing;
};

/** Everything known of the runner around `day`, from what they told and what their sessions show. */
export const estimateAthlete = (
  sessions: readonly IntendedSession[],
  tellings: ToldAthlete,
  preset: Preset,
  day: string,
): Athlete => {
  const hrMax = maximumHeartRate(sessions, tellings, day);
  const fromMaximum = (derive: typeof firstThreshold): Estimate | undefined =>
    hrMax === undefined ? undefined : derive(hrMax, tellings.sex);
  const lt1 = told(tellings, 'lt1Bpm') ?? fromMaximum(firstThreshold);
  const lt2 =
    told(tellings, 'lt2Bpm') ?? fromDevice(sessions, 'thresholdHeartRateBpm', day) ?? fromMaximum(secondThreshold);
  const hrRest =
    told(tellings, 'hrRestBpm') ?? restingHeartRate(sessions, day) ?? fromDevice(sessions, 'hrRestBpm', day);
  const easy = told(tellings, 'easySpeedMps') ?? easySpeed(sessions, day, { hrMax, lt1 });
  const thresholdSpeed =
    told(tellings, 'thresholdSpeedMps') ?? (easy === undefined ? undefined : thresholdFromEasy(easy));
  const judging = present<ZonePair>({
    heartRateZones: heartRateZones(tellings, hrMax),
    paceZones: paceZones(thresholdSpeed, tellings),
  });
  const shown = shownZones(tellings, { hrMax, hrRest, lt1, lt2, thresholdPace: thresholdSpeed });
  const cap = capOf(preset, { hrMax, lt1, zones: judging.heartRateZones });
  return present<Athlete>({
    sex: tellings.sex,
    hrMax,
    hrRest,
    lt1,
    lt2,
    cap,
    easySpeed: easy,
    thresholdSpeed,
    heartRateZones: shown.heartRateZones,
    paceZones: shown.paceZones,
    zoneGaps: shown.zoneGaps,
    judgedBy: judgedBy(judging, shown),
    missing: {
      ...whyMissing({ hrMax, easySpeed: easy, hrRest, ...(cap === undefined ? {} : { cap }) }, preset),
      ...whyNoZones(shown.zoneGaps),
    },
  });
};
