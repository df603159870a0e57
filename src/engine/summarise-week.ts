import type { Athlete } from '../core/athlete.ts';
import { addDays, type WeekStart, weekName } from '../core/dates.ts';
import type { IntensityShares, ReportedSession, Week, WeekSpike, WeekTotals } from '../core/report.ts';
import { ZONE_ORIGINS, type ZoneOrigin } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { dayLoad } from '../judge/day-load.ts';
import { hardSpacing } from '../judge/hard-spacing.ts';
import { isRecoveryRun } from '../judge/is-recovery-run.ts';
import { polarizationIndex } from '../measures/polarization-index.ts';
import { timeInZone } from '../measures/time-in-zone.ts';
import type { DailyTraining } from './daily-training.ts';
import { loadOverTime } from './load-over-time.ts';

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

const totalsOf = (sessions: readonly ReportedSession[]): WeekTotals => {
  const runs = sessions.filter((session) => isRun(session.sport));
  return {
    sessions: sessions.length,
    runs: runs.length,
    durationS: sum(runs.map((run) => run.durationS ?? run.movingS)),
    distanceM: sum(runs.map((run) => run.distanceM)),
    ascentM: sum(runs.map((run) => run.ascentM)),
  };
};

/** Seconds per heart-rate zone over the runs that have them; undefined when none has. */
const zoneSeconds = (sessions: readonly ReportedSession[]): number[] | undefined => {
  const rows = sessions
    .filter((session) => isRun(session.sport))
    .flatMap((run) => (run.zones.timeInZoneS ? [run.zones.timeInZoneS] : []));
  if (rows.length === 0) return undefined;
  return rows[0]!.map((_, zone) => sum(rows.map((row) => row[zone])));
};

/** Averages put a whole run into one band, so most of the running time must have a stream. Tool default. */
const STREAMED_SHARE = 0.8;

const secondsOf = ({ movingS, durationS }: ReportedSession): number => movingS ?? durationS ?? 0;

type AthleteOn = (day: string) => Pick<Athlete, 'lt1' | 'lt2'>;

/** Both thresholds as they were on a day, bpm; undefined where one is unknown or they do not go together. */
const thresholdsOn = (day: string, athleteOn: AthleteOn): readonly [number, number] | undefined => {
  const { lt1, lt2 } = athleteOn(day);
  return lt1 === undefined || lt2 === undefined || lt1.value >= lt2.value ? undefined : [lt1.value, lt2.value];
};

const intensityShares = (sessions: readonly ReportedSession[], athleteOn: AthleteOn): IntensityShares | undefined => {
  const runs = sessions.filter(({ sport }) => isRun(sport));
  const streamed = runs.filter(
    ({ day, trace, heartRateTrust: { verdict } }) =>
      trace !== undefined && verdict === 'good' && thresholdsOn(day, athleteOn) !== undefined,
  );
  const rows = streamed.map(({ day, trace }) => timeInZone(trace!.heartRateHistogramS, thresholdsOn(day, athleteOn)!));
  const [low, middle, high] = [0, 1, 2].map((band) => sum(rows.map((row) => row[band]))) as [number, number, number];
  const total = low + middle + high;
  if (total === 0 || sum(streamed.map(secondsOf)) < STREAMED_SHARE * sum(runs.map(secondsOf))) return undefined;
  const shares = { low: low / total, middle: middle / total, high: high / total };
  const index = polarizationIndex(shares.low, shares.middle, shares.high);
  return { ...shares, ...(index !== undefined && { polarizationIndex: index }) };
};

/** Where those seconds come from, most exact first: zones of a log's own are not ours. */
const zoneOrigins = (sessions: readonly ReportedSession[]): readonly ZoneOrigin[] => {
  const runs = sessions.filter((session) => isRun(session.sport));
  return ZONE_ORIGINS.filter((origin) => runs.some(({ zones }) => zones.timeInZoneFrom === origin));
};

/** The edges that the week's runs were counted in, each list once. */
const zoneEdges = (sessions: readonly ReportedSession[]): (readonly number[])[] => {
  const lists = sessions
    .filter(({ sport, zones }) => isRun(sport) && zones.timeInZoneS !== undefined)
    .flatMap(({ zones }) => (zones.edgesBpm === undefined ? [] : [zones.edgesBpm]));
  return [...new Map(lists.map((edges) => [edges.join(' '), edges])).values()];
};

const largestSpike = (sessions: readonly ReportedSession[]): WeekSpike | undefined => {
  let largest: WeekSpike | undefined;
  for (const { id, spike } of sessions) {
    if (spike?.assessable !== true || spike.ratio <= (largest?.ratio ?? 0)) continue;
    largest = { session: id, ratio: spike.ratio, size: spike.size };
  }
  return largest;
};

const eachDay = (from: string): string[] => [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(from, after));

export interface WeekContext {
  readonly weekStart: WeekStart;
  /** Runs of the week before, metres; undefined where the log does not reach back. */
  readonly distanceBeforeM: number | undefined;
  /** Days before the log begins and days that have not come yet are no rest days. */
  readonly firstKnownDay: string;
  readonly lastKnownDay: string;
  /** The athlete as known on a day of the week. */
  readonly athleteOn: AthleteOn;
  readonly training: DailyTraining;
  /** All hard days of the log, as far as it was judged, in order. */
  readonly hardDays: readonly string[];
}

/** One week of judged sessions in figures. */
export const summariseWeek = (
  sessions: readonly ReportedSession[],
  from: string,
  { weekStart, distanceBeforeM, firstKnownDay, lastKnownDay, athleteOn, training, hardDays }: WeekContext,
): Week => {
  const loads = eachDay(from).map((day) => ({ day, load: dayLoad(sessions.filter((session) => session.day === day)) }));
  const isIdle = ({ day }: { day: string }): boolean =>
    day >= firstKnownDay && day <= lastKnownDay && !sessions.some((session) => session.day === day);
  const daysOf = (...wanted: string[]): string[] =>
    loads.filter(({ load }) => wanted.includes(load)).map(({ day }) => day);
  const recovery = sessions.filter(isRecoveryRun);
  const seconds = zoneSeconds(sessions);
  const intensity = intensityShares(sessions, athleteOn);
  const spike = largestSpike(sessions);
  const spacing = hardSpacing(hardDays, from);
  const to = addDays(from, 6);
  return {
    week: weekName(from, weekStart),
    from,
    to,
    totals: totalsOf(sessions),
    ...(seconds && { zoneSeconds: seconds, zoneSecondsFrom: zoneOrigins(sessions), zoneEdgesBpm: zoneEdges(sessions) }),
    load: loadOverTime(training, to, lastKnownDay >= to),
    ...(intensity && { intensity }),
    ...(spike && { spike }),
    recoveryRuns: recovery.length,
    kept: recovery.filter((session) => session.verdict === 'kept').length,
    spoiled: recovery.filter((session) => session.verdict === 'became-workout').length,
    hardDays: daysOf('hard', 'race'),
    ...(spacing && { hardSpacing: spacing }),
    longDays: daysOf('long'),
    restDays: loads.filter(isIdle).map(({ day }) => day),
    ...(distanceBeforeM !== undefined && { previousDistanceM: distanceBeforeM }),
  };
};
