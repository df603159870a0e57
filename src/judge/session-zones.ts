import type { Athlete, ZoneModel } from '../core/athlete.ts';
import type { Session, SessionZones } from '../core/session.ts';
import { timeInZone } from '../measures/time-in-zone.ts';
import { zoneOf } from '../measures/zone-of.ts';

/** A session counts as its hard part when that lasts ten minutes, or a fifth of it and at least five. Tool defaults. */
const HARD_ZONE = 4;
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

/** Highest zone at or above zone 4 in which the hard time was mostly spent; the average's zone when there is little of it. */
const hardestOf = (secondsInZone: readonly number[], zone: number): { hardestZone: number; hardS: number } => {
  const totalS = secondsInZone.reduce((sum, seconds) => sum + seconds, 0);
  const hardS = secondsInZone.slice(HARD_ZONE - 1).reduce((sum, seconds) => sum + seconds, 0);
  const isHard = hardS >= HARD_S || (hardS >= HARD_LEAST_S && hardS >= HARD_SHARE * totalS);
  if (!isHard || zone >= HARD_ZONE) return { hardestZone: zone, hardS };
  const inTop = secondsInZone[HARD_ZONE] ?? 0;
  return { hardestZone: inTop > hardS / 2 ? HARD_ZONE + 1 : HARD_ZONE, hardS };
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
  const isBorneOut = (session.maxHeartRateBpm ?? 0) >= model.edges[HARD_ZONE - 2]!;
  const hardest = isBorneOut ? hardestOf(secondsInZone, zone) : { hardestZone: zone, hardS: 0 };
  return { zone, ...hardest, secondsInZone, from: 'log' };
};

const byHeartRate = (session: Session, model: ZoneModel | undefined): ByHeartRate | undefined => {
  if (model === undefined || session.averageHeartRateBpm === undefined) return undefined;
  if (session.heartRateTrust.verdict === 'bad' || session.heartRateTrust.verdict === 'none') return undefined;
  const zone = zoneOf(session.averageHeartRateBpm, model.edges);
  if (session.trace === undefined) return ofLog(session, zone, model) ?? averageOnly(session, zone, model);
  const secondsInZone = timeInZone(session.trace.heartRateHistogramS, model.edges);
  return { zone, ...hardestOf(secondsInZone, zone), secondsInZone, from: 'histogram' };
};

const byPace = (session: Session, model: ZoneModel | undefined): number | undefined => {
  const speedMps = session.gradeAdjustedSpeedMps ?? session.speedMps;
  return model === undefined || speedMps === undefined ? undefined : zoneOf(speedMps, model.edges);
};

const reasonOf = (heartRate: ByHeartRate | undefined, paceZone: number | undefined): string => {
  if (heartRate === undefined && paceZone === undefined) return 'neither heart rate nor pace can be placed';
  if (heartRate === undefined) return `by pace alone (zone ${paceZone})`;
  const minutes = Math.round(heartRate.hardS / 60);
  const lifted =
    heartRate.hardestZone > heartRate.zone ? `, lifted by ${minutes} min in zone ${HARD_ZONE} and above` : '';
  const byAverage = `average heart rate in zone ${heartRate.zone}${lifted}`;
  if (paceZone === undefined) return byAverage;
  return heartRate.zone === paceZone ? `${byAverage}, pace agrees` : `${byAverage}, but pace says zone ${paceZone}`;
};

/**
 * Zones of a session by heart rate and by pace. Heart rate decides the session's zone when it can be trusted, lifted
 * to the hard part's zone when that is long enough; pace decides without it. Disagreement is told, not averaged.
 */
export const sessionZones = (session: Session, athlete: Athlete): SessionZones => {
  const heartRate = byHeartRate(session, athlete.heartRateZones);
  const paceZone = byPace(session, athlete.paceZones);
  const sessionZone = heartRate?.hardestZone ?? paceZone;
  const ours = athlete.heartRateZones?.id ?? 'none';
  const model = heartRate?.from === 'log' ? "the log's own zones" : ours;
  return {
    ...(heartRate && {
      heartRateZone: heartRate.zone,
      timeInZoneS: heartRate.secondsInZone,
      timeInZoneFrom: heartRate.from,
    }),
    ...(paceZone !== undefined && { paceZone }),
    ...(sessionZone !== undefined && { sessionZone }),
    reason: reasonOf(heartRate, paceZone),
    disagree: heartRate !== undefined && paceZone !== undefined && heartRate.zone !== paceZone,
    model: athlete.paceZones === undefined ? model : `${model}, ${athlete.paceZones.id}`,
  };
};
