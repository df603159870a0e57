import type { Athlete, Cap, EasyRuns, ZoneModel } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import { zoneName } from '../core/zone-name.ts';
import { rounded } from './rounded.ts';
import type {
  AthleteJson,
  CapJson,
  EasyRunsJson,
  HeartRateJson,
  HeartRateZonesJson,
  PaceJson,
  PaceZonesJson,
  SpeedJson,
  VdotJson,
} from './schemas/athlete-schema.ts';
import { secondsPerKm } from './seconds-per-km.ts';

const bpm = (value: number): number => rounded(value) ?? 0;

const known = ({ origin, confidence, detail }: Estimate) => ({ origin, confidence, detail });

const heartRateJson = (estimate: Estimate | undefined): HeartRateJson | null =>
  estimate === undefined
    ? null
    : { bpm: bpm(estimate.value), lowBpm: bpm(estimate.low), highBpm: bpm(estimate.high), ...known(estimate) };

/** The quick end of a speed is the low end of the pace. */
const paceJson = (speed: Estimate | undefined): PaceJson | null =>
  speed === undefined
    ? null
    : {
        sPerKm: secondsPerKm(speed.value),
        lowSPerKm: secondsPerKm(speed.high),
        highSPerKm: secondsPerKm(speed.low),
        ...known(speed),
      };

/** To a thousandth: a pace of 5:00/km moves by a tenth of a second. */
const metresPerSecond = (value: number): number => Math.round(value * 1000) / 1000;

const speedJson = (speed: Estimate | undefined): SpeedJson | null =>
  speed === undefined
    ? null
    : {
        mps: metresPerSecond(speed.value),
        lowMps: metresPerSecond(speed.low),
        highMps: metresPerSecond(speed.high),
        ...known(speed),
      };

const vdotJson = (vdot: Estimate | undefined): VdotJson | null =>
  vdot === undefined ? null : { value: bpm(vdot.value), low: bpm(vdot.low), high: bpm(vdot.high), ...known(vdot) };

const easyRunsJson = (easy: EasyRuns | undefined): EasyRunsJson | null =>
  easy === undefined
    ? null
    : { runs: easy.runs, fastSPerKm: secondsPerKm(easy.fastMps), slowSPerKm: secondsPerKm(easy.slowMps) };

const capJson = (cap: Cap | undefined): CapJson | null =>
  cap === undefined
    ? null
    : {
        agreedBpm: bpm(cap.agreed.value),
        bpm: bpm(cap.disputed.value),
        lowBpm: bpm(cap.disputed.low),
        highBpm: bpm(cap.disputed.high),
        ...known(cap.disputed),
      };

interface Bounds {
  readonly zone: number;
  readonly name: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The edges below and above each zone, from zone 1 up. */
const bounds = (model: ZoneModel): Bounds[] =>
  [undefined, ...model.edges].map((from, index) => ({
    zone: index + 1,
    name: zoneName(model, index + 1),
    from,
    to: model.edges[index],
  }));

const modelJson = ({ id, confidence, detail, moderateFrom, hardFrom }: ZoneModel) => ({
  id,
  confidence,
  detail,
  moderateFrom: moderateFrom ?? null,
  hardFrom: hardFrom ?? null,
});

const heartRateZonesJson = (model: ZoneModel | undefined): HeartRateZonesJson | null =>
  model === undefined
    ? null
    : {
        ...modelJson(model),
        edgesBpm: model.edges.map(bpm),
        lowestBpm: rounded(model.lowest),
        zones: bounds(model).map(({ zone, name, from, to }) => ({
          zone,
          name,
          fromBpm: rounded(from),
          toBpm: rounded(to),
        })),
      };

const paceZonesJson = (model: ZoneModel | undefined): PaceZonesJson | null =>
  model === undefined
    ? null
    : {
        ...modelJson(model),
        edgesSPerKm: model.edges.map(secondsPerKm),
        lowestSPerKm: secondsPerKm(model.lowest),
        zones: bounds(model).map(({ zone, name, from, to }) => ({
          zone,
          name,
          slowSPerKm: secondsPerKm(from),
          fastSPerKm: secondsPerKm(to),
        })),
      };

const judgedByJson = ({ judgedBy }: Athlete): AthleteJson['judgedBy'] =>
  judgedBy === undefined
    ? null
    : { heartRate: judgedBy.heartRateZones?.id ?? null, pace: judgedBy.paceZones?.id ?? null };

/** What is known of the runner as documents carry it. */
export const athleteJson = (athlete: Athlete): AthleteJson => ({
  sex: athlete.sex ?? null,
  hrMax: heartRateJson(athlete.hrMax),
  hrRest: heartRateJson(athlete.hrRest),
  lt1: heartRateJson(athlete.lt1),
  lt2: heartRateJson(athlete.lt2),
  cap: capJson(athlete.cap),
  easyPace: paceJson(athlete.easySpeed),
  easyRuns: easyRunsJson(athlete.easyRuns),
  thresholdPace: paceJson(athlete.thresholdSpeed),
  criticalSpeed: speedJson(athlete.criticalSpeed),
  vdot: vdotJson(athlete.vdot),
  heartRateZones: heartRateZonesJson(athlete.heartRateZones),
  paceZones: paceZonesJson(athlete.paceZones),
  judgedBy: judgedByJson(athlete),
  missing: { ...athlete.missing },
});
