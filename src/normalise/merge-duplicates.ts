import { compareText } from '../core/compare-text.ts';
import type { Session } from '../core/session.ts';
import { isRun, type Sport } from '../core/sport.ts';
import { mergeSessions } from './merge-sessions.ts';

/** Two tellings of one run start within two minutes and agree on the distance within 2 %. Usual among importers. */
const START_APART_MS = 120_000;
const DISTANCE_RATIO = 0.02;
/** Where only the day is known, the durations must agree as well. Tool default. */
const DURATION_RATIO = 0.05;

const family = (sport: Sport): string => (isRun(sport) ? 'run' : sport);

const isNear = (a: number | undefined, b: number | undefined, ratio: number): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= ratio * Math.max(a, b);

/** Two devices, or a corrected treadmill, may differ more than that where the durations agree closely. Tool defaults. */
const LOOSE_DISTANCE_RATIO = 0.1;
const TIGHT_RATIO = 0.01;

/** Lists round to hundredths of a kilometre. */
const ROUNDED_M = 5;

/** Clocks of two zones differ by whole quarters of an hour; watch and list agree within seconds. Tool default. */
const QUARTER_MS = 15 * 60_000;
const LONGEST_ZONE_MS = 14 * 3_600_000;
const CLOCK_SLACK_MS = 5000;

const isKnown = (metres: number | undefined): boolean => metres !== undefined && metres > 0;

/** Where one of them tells no distance, the durations decide. */
const isSameSize = (a: Session, b: Session): boolean => {
  if (!isKnown(a.distanceM) || !isKnown(b.distanceM)) return isNear(a.durationS, b.durationS, DURATION_RATIO);
  return (
    isNear(a.distanceM, b.distanceM, DISTANCE_RATIO) ||
    (isNear(a.distanceM, b.distanceM, LOOSE_DISTANCE_RATIO) && isNear(a.durationS, b.durationS, TIGHT_RATIO))
  );
};

const isRowAndRecording = (a: Session, b: Session): boolean => (a.trace === undefined) !== (b.trace === undefined);

const isSameDistance = (a: Session, b: Session): boolean =>
  isKnown(a.distanceM) && isKnown(b.distanceM)
    ? isNear(a.distanceM, b.distanceM, TIGHT_RATIO) || Math.abs(a.distanceM! - b.distanceM!) <= ROUNDED_M
    : isKnown(a.distanceM) === isKnown(b.distanceM);

const shareFile = (a: Session, b: Session): boolean =>
  a.sources.some((place) => b.sources.some((other) => place.file === other.file && place.entry === other.entry));

/** No two athletes, and no two sports that their sources state. */
const mayBeSame = (a: Session, b: Session): boolean =>
  (family(a.sport) === family(b.sport) || !a.sportStated || !b.sportStated) &&
  (a.athlete === b.athlete || a.athlete === undefined || b.athlete === undefined);

/** An id begins with the start as its source states it; with a zone there is nothing to guess. */
const hasLocalClock = ({ id }: Session): boolean => !/(?:Z|[+-]\d\d:\d\d)\/[^/]*$/.test(id);

/**
 * A list in local time, read in another zone than its runner's, stands whole quarters of an hour from the recording. Only
 * a row and a recording are held to be so, and only where distance and duration agree within 1 %.
 */
const isZoneApart = (a: Session, b: Session): boolean => {
  if (!mayBeSame(a, b) || shareFile(a, b) || a.startEpochMs === undefined || b.startEpochMs === undefined) return false;
  const apartMs = Math.abs(a.startEpochMs - b.startEpochMs);
  const fromQuarterMs = Math.abs(apartMs - Math.round(apartMs / QUARTER_MS) * QUARTER_MS);
  return (
    isRowAndRecording(a, b) &&
    hasLocalClock(a.trace === undefined ? a : b) &&
    apartMs <= LONGEST_ZONE_MS &&
    fromQuarterMs <= CLOCK_SLACK_MS &&
    isSameDistance(a, b) &&
    isNear(a.durationS, b.durationS, TIGHT_RATIO)
  );
};

/** Whoever corrected the distance of a treadmill in the list changed neither its start nor its duration. */
const isCorrected = (a: Session, b: Session, apartMs: number): boolean =>
  isRowAndRecording(a, b) && apartMs <= CLOCK_SLACK_MS && isNear(a.durationS, b.durationS, TIGHT_RATIO);

/**
 * True when two sessions are one run. Rows of one log are held to be different runs, as their keeper wrote them,
 * unless they begin in the same second. In a list of finished sessions the same run has the same id.
 */
const isSameRun = (a: Session, b: Session): boolean => {
  if (a.listedIn !== undefined && a.listedIn === b.listedIn) return a.id === b.id;
  if (!mayBeSame(a, b)) return false;
  if (a.startEpochMs !== undefined && b.startEpochMs !== undefined) {
    const apartMs = Math.abs(a.startEpochMs - b.startEpochMs);
    if (shareFile(a, b)) return apartMs < 1000 && isSameSize(a, b);
    return (apartMs <= START_APART_MS && isSameSize(a, b)) || isCorrected(a, b, apartMs);
  }
  return !shareFile(a, b) && a.day === b.day && isSameSize(a, b) && isNear(a.durationS, b.durationS, DURATION_RATIO);
};

const byStart = (a: Session, b: Session): number =>
  compareText(a.day, b.day) || (a.startEpochMs ?? 0) - (b.startEpochMs ?? 0);

/** How many later sessions can still be the same run: those of the same day, or as far away as clocks of two zones are. */
const isInReach = (a: Session, b: Session): boolean =>
  a.day === b.day ||
  (a.startEpochMs !== undefined && b.startEpochMs !== undefined && b.startEpochMs - a.startEpochMs <= LONGEST_ZONE_MS);

/** Where among the kept sessions, the latest first, one stands that is the same run. */
const findTelling = (
  kept: readonly Session[],
  session: Session,
  isSame: (a: Session, b: Session) => boolean,
): number | undefined => {
  for (let at = kept.length - 1; at >= 0 && isInReach(kept[at]!, session); at--) {
    if (isSame(kept[at]!, session)) return at;
  }
  return undefined;
};

const numbered = (sessions: readonly Session[]): Session[] => {
  const seen = new Map<string, number>();
  return sessions.map((session) => {
    const count = (seen.get(session.id) ?? 0) + 1;
    seen.set(session.id, count);
    return count === 1 ? session : { ...session, id: `${session.id}#${count}` };
  });
};

/** Sessions in order of time, each run once, each id once. `merged` counts the tellings that went into another session. */
export const mergeDuplicates = (sessions: readonly Session[]): { sessions: Session[]; merged: number } => {
  const sorted = [...sessions].sort(byStart);
  const kept: Session[] = [];
  for (const session of sorted) {
    const at = findTelling(kept, session, isSameRun) ?? findTelling(kept, session, isZoneApart);
    if (at === undefined) kept.push(session);
    else kept[at] = mergeSessions(kept[at]!, session);
  }
  return { sessions: numbered(kept.sort(byStart)), merged: sorted.length - kept.length };
};
