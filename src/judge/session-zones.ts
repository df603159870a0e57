import type { ZoneModel, ZonePair } from '../core/athlete.ts';
import { present } from '../core/present.ts';
import type { Session, SessionZones } from '../core/session.ts';
import { zoneName } from '../core/zone-name.ts';
import { timeInZone } from '../measures/time-in-zone.ts';
import { zoneOf } from '../measures/zone-of.ts';
import { zoneEffort } from './zone-effort.ts';

/** A session counts as its hard part when that lasts ten minutes, or a fifth of it and at least five. Tool defaults. */
const HARD_S = 10 * 60;
const HARD_SHARE = 0.2;
const HARD_LEAST_S = 5 * 60;

interface ByHeartRate {
  readonly zone: number;
  readonly hardestZone: number;
  readonly hardS: number;
  readonly secondsInZone: readonly number[];
  readonly from: 'histogram' | 'average' | 'log';
}

const averageOnly = (session: Session, zone: number, model: ZoneModel): ByHeartRate => {
  const secondsInZone = new Array<number>(model.edges.length + 1).fill(0);
  secondsInZone[zone - 1] = session.movingS ?? session.durationS ?? 0;
  return { zone, hardestZone: zone, hardS: 0, secondsInZone, from: 'average' };
};

/** The highest zone that more than half of the hard time was spent in or above; the average's zone when there is little of it. */
const hardestOf = (
  secondsInZone: readonly number[],
  zone: number,
  { hardFrom }: ZoneModel,
): { hardestZone: number; hardS: number } => {
  if (hardFrom === undefined) return { hardestZone: zone, hardS: 0 };
  const totalS = secondsInZone.reduce((sum, seconds) => sum + seconds, 0);
  const hardS = secondsInZone.slice(hardFrom - 1).reduce((sum, seconds) => sum + seconds, 0);
  const isHard = hardS >= HARD_S || (hardS >= HARD_LEAST_S && hardS >= HARD_SHARE * totalS);
  if (!isHard || zone >= hardFrom) return { hardestZone: zone, hardS };
  let hardestZone = secondsInZone.length;
  for (let atOrAboveS = secondsInZone[hardestZone - 1]!; hardestZone > hardFrom && atOrAboveS <= hardS / 2; ) {
    hardestZone--;
    atOrAboveS += secondsInZone[hardestZone - 1]!;
  }
  return { hardestZone, hardS };
};

/** Times in zones that cover less of the session than this miss a part of it. Tool default. */
const LEAST_SHARE = 0.5;

/** As many zones as ours, with edges that are not told or are ours, and most of the session in them. */
const isComparable = (session: Session, { edges }: ZoneModel): boolean => {
  const { timeInZoneS = [], zoneEdgesBpm = edges } = session.device ?? {};
  const totalS = timeInZoneS.reduce((sum, seconds) => sum + seconds, 0);
  const covers = totalS >= LEAST_SHARE * (session.movingS ?? session.durationS ?? Number.POSITIVE_INFINITY);
  return (
    covers &&
    timeInZoneS.length === edges.length + 1 &&
    edges.every((edge, i) => Math.round(edge) === Math.round(zoneEdgesBpm[i]!))
  );
};

/**
 * Minutes in zones that the log itself states. Where its zones begin is not known: they lift the session only where its
 * highest heart rate reached our hard zone as well.
 */
const ofLog = (session: Session, zone: number, model: ZoneModel): ByHeartRate | undefined => {
  if (!isComparable(session, model)) return undefined;
  const secondsInZone = session.device!.timeInZoneS!;
  const hardBpm = model.edges[(model.hardFrom ?? Number.NaN) - 2] ?? Number.POSITIVE_INFINITY;
  const isBorneOut = (session.maxHeartRateBpm ?? 0) >= hardBpm;
  const hardest = isBorneOut ? hardestOf(secondsInZone, zone, model) : { hardestZone: zone, hardS: 0 };
  return { zone, ...hardest, secondsInZone, from: 'log' };
};

const byHeartRate = (session: Session, model: ZoneModel | undefined): ByHeartRate | undefined => {
  if (model === undefined || session.averageHeartRateBpm === undefined) return undefined;
  if (session.heartRateTrust.verdict === 'bad' || session.heartRateTrust.verdict === 'none') return undefined;
  const zone = zoneOf(session.averageHeartRateBpm, model.edges);
  if (session.trace === undefined) return ofLog(session, zone, model) ?? averageOnly(session, zone, model);
  const secondsInZone = timeInZone(session.trace.heartRateHistogramS, model.edges);
  return { zone, ...hardestOf(secondsInZone, zone, model), secondsInZone, from: 'histogram' };
};

const byPace = (session: Session, model: ZoneModel | undefined): number | undefined => {
  const speedMps = session.gradeAdjustedSpeedMps ?? session.speedMps;
  return model === undefined || speedMps === undefined ? undefined : zoneOf(speedMps, model.edges);
};

/** Zone 3 as "zone 3", or by the name that its model has for it. */
const called = (model: ZoneModel, zone: number): string =>
  model.names === undefined ? `zone ${zone}` : zoneName(model, zone);

/** Zones of the same number stand for the same effort. */
const countAlike = (a: ZoneModel, b: ZoneModel): boolean =>
  a.edges.length === b.edges.length && a.moderateFrom === b.moderateFrom && a.hardFrom === b.hardFrom;

/** The same zone where both count alike, else the same effort. What cannot be compared does not disagree. */
const agree = ([a, zoneA]: Placed, [b, zoneB]: Placed): boolean => {
  if (countAlike(a, b)) return zoneA === zoneB;
  const [effortA, effortB] = [zoneEffort(a, zoneA), zoneEffort(b, zoneB)];
  return effortA === undefined || effortB === undefined || effortA === effortB;
};
type Placed = readonly [ZoneModel, number];

const ofAverage = (model: ZoneModel, { zone, hardestZone, hardS }: ByHeartRate): string => {
  const lifted =
    hardestZone > zone
      ? `, lifted by ${Math.round(hardS / 60)} min in ${called(model, model.hardFrom!)} and above`
      : '';
  return `average heart rate in ${called(model, zone)}${lifted}`;
};

const reasonOf = (heart: Placed | undefined, byAverage: string, pace: Placed | undefined): string => {
  if (pace === undefined) return heart === undefined ? 'neither heart rate nor pace can be placed' : byAverage;
  if (heart === undefined) return `by pace alone (${called(...pace)})`;
  return agree(heart, pace) ? `${byAverage}, pace agrees` : `${byAverage}, but pace says ${called(...pace)}`;
};

const modelText = ({ heartRateZones, paceZones }: ZonePair, from: ByHeartRate['from'] | undefined): string => {
  const byHeart = from === 'log' ? "the log's own zones" : (heartRateZones?.id ?? 'none');
  return paceZones === undefined ? byHeart : `${byHeart}, ${paceZones.id}`;
};

/** Pace speaks for the whole session where heart rate is silent, unless zone 3 means one thing here and another there. */
const byPaceAlone = ({ heartRateZones, paceZones }: ZonePair, paceZone: number | undefined): number | undefined =>
  heartRateZones === undefined || paceZones === undefined || countAlike(heartRateZones, paceZones)
    ? paceZone
    : undefined;

/**
 * Zones of a session by heart rate and by pace. Heart rate decides the session's zone when it can be trusted, lifted
 * to the hard part's zone when that is long enough; pace decides without it. Disagreement is told, not averaged.
 */
export const sessionZones = (session: Session, models: ZonePair): SessionZones => {
  const { heartRateZones, paceZones } = models;
  const heartRate = byHeartRate(session, heartRateZones);
  const paceZone = byPace(session, paceZones);
  const heart: Placed | undefined = heartRate && [heartRateZones!, heartRate.zone];
  const pace: Placed | undefined = paceZone === undefined ? undefined : [paceZones!, paceZone];
  const byAverage = heartRate === undefined ? '' : ofAverage(heartRateZones!, heartRate);
  return present<SessionZones>({
    heartRateZone: heartRate?.zone,
    timeInZoneS: heartRate?.secondsInZone,
    timeInZoneFrom: heartRate?.from,
    paceZone,
    sessionZone: heartRate?.hardestZone ?? byPaceAlone(models, paceZone),
    reason: reasonOf(heart, byAverage, pace),
    disagree: heart !== undefined && pace !== undefined && !agree(heart, pace),
    model: modelText(models, heartRate?.from),
    edgesBpm: heartRate?.from === 'log' ? undefined : heartRateZones?.edges,
    paceEdgesMps: paceZones?.edges,
  });
};
