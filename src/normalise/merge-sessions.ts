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

type Draft = { -readonly [K in keyof Session]: Session[K] };

/** As `{ ...poor, ...rich }`, in a third of the time. */
const withMissing = (rich: Session, poor: Session): Draft => {
  const merged: Record<string, unknown> = { ...rich };
  for (const name in poor) if (!(name in rich)) merged[name] = poor[name as keyof Session];
  return merged as unknown as Draft;
};

/** Heart rate of the stream when it has any, else the row's; where one stream holds the heart and the other the way, of both. */
const mergeHeartRate = (merged: Draft, rich: Session, poor: Session): void => {
  if (rich.heartRateTrust.verdict === 'none') merged.heartRateTrust = poor.heartRateTrust;
  if (isHeartWithoutWay(poor, rich)) merged.trace = joinTraces(poor, rich);
};

/** Indoors there are no positions, or all are the same: the row tells the distance on the treadmill. */
const mergeWay = (merged: Draft, rich: Session, poor: Session): void => {
  if ((rich.distanceM ?? 0) !== 0 || poor.distanceM === undefined || poor.distanceM <= 0) return;
  merged.distanceM = poor.distanceM;
  if (poor.movingS !== undefined) merged.movingS = poor.movingS;
  if (poor.speedMps !== undefined) merged.speedMps = poor.speedMps;
};

/** What the source that names the session says of it. */
const mergeNames = (merged: Draft, { start, startEpochMs, day, title, notes }: Session): void => {
  if (start !== undefined) {
    merged.start = start;
    merged.startEpochMs = startEpochMs!;
    merged.day = day;
  }
  if (title !== undefined) merged.title = title;
  if (notes !== undefined) merged.notes = notes;
};

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
  // One object, filled in: a list of thousands meets as many recordings.
  const merged = withMissing(rich, poor);
  merged.sport = sport;
  merged.sportStated = named.sportStated || rich.sportStated;
  merged.sources = allPlaces(named.sources, (named === rich ? poor : rich).sources);
  merged.id = `${statedStart(named.start === undefined ? rich : named)}/${sport}`;
  const device = rich.device ?? (row === undefined ? poor.device : summaryOf(row));
  if (device !== undefined) merged.device = device;
  mergeNames(merged, named);
  mergeHeartRate(merged, rich, poor);
  mergeWay(merged, rich, poor);
  return merged;
};
