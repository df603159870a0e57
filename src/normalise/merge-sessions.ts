import { present } from '../core/present.ts';
import type { DeviceSummary, Session } from '../core/session.ts';

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

/** Heart rate of the stream when it has any, else the row's. */
const heartRateOf = (rich: Session, poor: Session): Partial<Session> =>
  rich.heartRateTrust.verdict === 'none' ? { heartRateTrust: poor.heartRateTrust } : {};

/**
 * The same run told twice becomes one session: figures of the richer telling, whatever only the other knows added,
 * both sources listed. What people wrote (title, notes, intent) and the sport a log states come before what a file guesses.
 */
export const mergeSessions = (a: Session, b: Session): Session => {
  const [rich, poor] = richness(b) > richness(a) ? [b, a] : [a, b];
  const row = rich.trace !== undefined && poor.trace === undefined ? poor : undefined;
  const named = row ?? rich;
  const sport = named.sportStated || !rich.sportStated ? named.sport : rich.sport;
  const start =
    named.start === undefined ? {} : { start: named.start, startEpochMs: named.startEpochMs!, day: named.day };
  const device = rich.device ?? (row === undefined ? poor.device : summaryOf(row));
  const merged: Session = {
    ...poor,
    ...rich,
    ...start,
    ...heartRateOf(rich, poor),
    ...(named.title !== undefined && { title: named.title }),
    ...(named.notes !== undefined && { notes: named.notes }),
    sport,
    sportStated: named.sportStated || rich.sportStated,
    sources: [...named.sources, ...(named === rich ? poor : rich).sources],
  };
  const id = `${merged.start ?? merged.day}/${sport}`;
  return device === undefined ? { ...merged, id } : { ...merged, id, device };
};
