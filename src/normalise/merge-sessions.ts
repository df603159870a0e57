import type { Place } from '../core/activity.ts';
import { present } from '../core/present.ts';
import type { DeviceSummary, Session } from '../core/session.ts';
import { isHeartWithoutWay, joinTraces } from './join-traces.ts';

/** A stream outweighs a row; among equals the one that states more. */
const richness = (session: Session): number => (session.trace === undefined ? 0 : 100) + Object.keys(session).length;

const summaryOf = (row: Session): DeviceSummary =>
  present<DeviceSummary>({
    averageHeartRateBpm: row.averageHeartRateBpm,
    maxHeartRateBpm: row.maxHeartRateBpm,
    distanceM: row.distanceM,
    timerS: row.durationS,
    ascentM: row.ascentM,
  });

/** The first part of an id: the start as its source states it. */
const statedStart = ({ id }: Session): string => id.slice(0, id.lastIndexOf('/'));

/** Heart rate of the stream when it has any, else the row's; where one stream holds the heart and the other the way, of both. */
const heartRateOf = (rich: Session, poor: Session): Partial<Session> => ({
  ...(rich.heartRateTrust.verdict === 'none' && { heartRateTrust: poor.heartRateTrust }),
  ...(isHeartWithoutWay(poor, rich) && { trace: joinTraces(poor, rich) }),
});

/** Indoors there are no positions, or all are the same: the row tells the distance on the treadmill. */
const wayOf = (rich: Session, poor: Session): Partial<Session> =>
  (rich.distanceM ?? 0) === 0 && poor.distanceM !== undefined && poor.distanceM > 0
    ? present<Partial<Session>>({ distanceM: poor.distanceM, movingS: poor.movingS, speedMps: poor.speedMps })
    : {};

const isSamePlace = (a: Place, b: Place): boolean => a.file === b.file && a.entry === b.entry && a.line === b.line;

/** Each place once: two rows may name one file, and a list read again names the places that it was made from. */
const allPlaces = (a: readonly Place[], b: readonly Place[]): Place[] => [
  ...a,
  ...b.filter((place) => !a.some((other) => isSamePlace(place, other))),
];

/**
 * The same run told twice becomes one session: figures of the richer telling, whatever only the other knows added,
 * both sources listed. What people wrote (title, notes, intent) and the sport a log states come before what a file guesses.
 */
export const mergeSessions = (a: Session, b: Session): Session => {
  const [rich, poor] =
    !isHeartWithoutWay(b, a) && (isHeartWithoutWay(a, b) || richness(b) > richness(a)) ? [b, a] : [a, b];
  const row = rich.trace !== undefined && poor.trace === undefined ? poor : undefined;
  const named = row ?? rich;
  const sport = named.sportStated || !rich.sportStated ? named.sport : rich.sport;
  const start =
    named.start === undefined ? {} : { start: named.start, startEpochMs: named.startEpochMs!, day: named.day };
  const device = rich.device ?? (row === undefined ? poor.device : summaryOf(row));
  return {
    ...poor,
    ...rich,
    ...start,
    ...heartRateOf(rich, poor),
    ...wayOf(rich, poor),
    ...(named.title !== undefined && { title: named.title }),
    ...(named.notes !== undefined && { notes: named.notes }),
    sport,
    sportStated: named.sportStated || rich.sportStated,
    sources: allPlaces(named.sources, (named === rich ? poor : rich).sources),
    id: `${statedStart(named.start === undefined ? rich : named)}/${sport}`,
    ...(device !== undefined && { device }),
  };
};
