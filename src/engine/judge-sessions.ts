import { estimateAthlete } from '../athlete/estimate-athlete.ts';
import { withSessionCap } from '../athlete/session-cap.ts';
import { sessionsBetween } from '../athlete/sessions-between.ts';
import type { ToldAthlete } from '../athlete/told.ts';
import { toldOn } from '../athlete/told-history.ts';
import type { Athlete } from '../core/athlete.ts';
import { addDays, startOfWeek } from '../core/dates.ts';
import { present } from '../core/present.ts';
import type { IntendedSession, JudgedSession, Session } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { dayLoad } from '../judge/day-load.ts';
import { intentFromPosition } from '../judge/intent-from-position.ts';
import { isRecoveryRun } from '../judge/is-recovery-run.ts';
import { judgingZones } from '../judge/judging-zones.ts';
import { nextHard } from '../judge/next-hard.ts';
import { observedKind } from '../judge/observed-kind.ts';
import { sessionZones } from '../judge/session-zones.ts';
import type { Usual } from '../judge/usual.ts';
import { withIntents } from '../judge/with-intents.ts';
import { decoupling } from '../measures/decoupling.ts';
import { driftOfHalves } from '../measures/drift-of-halves.ts';
import { keepPace } from '../measures/keep-pace.ts';
import { price } from '../measures/price.ts';
import { timeInZone } from '../measures/time-in-zone.ts';
import { trainingLoad } from '../measures/training-load.ts';
import { turningPoint } from '../measures/turning-point.ts';
import { median } from '../numeric/median.ts';
import type { Settings } from './settings.ts';
import { withHistoryOf } from './with-history.ts';

/** What is usual is taken from the eight weeks before a session. Tool default. */
const USUAL_DAYS = 56;

/**
 * The athlete as known on a day: what was told for that day, and what the log shows in its week, or in that of another
 * day. Worked out once a week, and once more where what was told changes within one.
 */
export type AthleteAt = (day: string, shownOn?: string) => Athlete;

const athleteByWeek = (sessions: readonly IntendedSession[], { told, preset, weekStart }: Settings): AthleteAt => {
  const known = new Map<ToldAthlete, Map<string, Athlete>>();
  return (day, shownOn = day) => {
    const tellings = toldOn(told, day);
    const week = startOfWeek(shownOn, weekStart);
    const ofWeeks = known.get(tellings) ?? new Map<string, Athlete>();
    known.set(tellings, ofWeeks);
    const athlete = ofWeeks.get(week) ?? estimateAthlete(sessions, tellings, preset, addDays(week, 6));
    ofWeeks.set(week, athlete);
    return athlete;
  };
};

type RecentRuns = (day: string) => readonly IntendedSession[];

/** The runs of the eight weeks up to and with a day; asked for day by day, so the last answer is kept. */
const recentRunsOf = (sessions: readonly IntendedSession[]): RecentRuns => {
  const runs = sessions.filter((run) => isRun(run.sport));
  let known: { readonly day: string; readonly runs: readonly IntendedSession[] } | undefined;
  return (day) => {
    if (known?.day === day) return known.runs;
    known = { day, runs: sessionsBetween(runs, addDays(day, -USUAL_DAYS), day) };
    return known.runs;
  };
};

/** What a runner's fastest is taken from, and what a log's own highest speeds come to. Tool default, days. */
const YEAR_DAYS = 365;
/** Fewer runs in that year tell neither. Tool default. */
const LEAST_RUNS = 10;
/** Nearly as long counts as as long. Tool default. */
const SAME_LENGTH = 0.95;

const daysBefore = (runs: readonly Session[], day: string, days: number): readonly Session[] =>
  sessionsBetween(runs, addDays(day, -days), addDays(day, -1));

/** The fastest of the runs that were nearly so long or longer, where there are enough runs to speak of a fastest. */
const fastestOf =
  (runs: readonly Session[], day: string): Usual['fastestMps'] =>
  (distanceM) => {
    const year = daysBefore(runs, day, YEAR_DAYS);
    if (year.length < LEAST_RUNS) return undefined;
    const speeds = year
      .filter((run) => (run.distanceM ?? 0) >= SAME_LENGTH * distanceM)
      .map((run) => run.speedMps ?? 0);
    return Math.max(0, ...speeds);
  };

/** Median of the highest speed over the average of all runs that tell both: a source's own noise does not change by the day. */
const burstRatioOf = (runs: readonly Session[]): number | undefined => {
  const ratios = runs.flatMap(({ maxSpeedMps, speedMps }) =>
    maxSpeedMps === undefined || speedMps === undefined ? [] : [maxSpeedMps / speedMps],
  );
  return ratios.length < LEAST_RUNS ? undefined : median(ratios);
};

const usualAt = (runs: readonly Session[], day: string, burstRatio: number | undefined): Usual => {
  const recent = daysBefore(runs, day, USUAL_DAYS);
  return present<Usual>({
    runS: median(recent.map((run) => run.durationS ?? Number.NaN)),
    speedMps: median(recent.map((run) => run.gradeAdjustedSpeedMps ?? run.speedMps ?? Number.NaN)),
    heartRateBpm: median(
      recent.map((run) =>
        run.heartRateTrust.verdict === 'good' ? (run.averageHeartRateBpm ?? Number.NaN) : Number.NaN,
      ),
    ),
    burstRatio,
    fastestMps: fastestOf(runs, day),
  });
};

/** Time in the device's own zones, counted by us: the two can be held side by side. */
const withRecomputedZones = (session: IntendedSession): IntendedSession => {
  const { device, trace } = session;
  if (device?.zoneEdgesBpm === undefined || trace === undefined) return session;
  return {
    ...session,
    device: { ...device, recomputedInZoneS: timeInZone(trace.heartRateHistogramS, device.zoneEdgesBpm) },
  };
};

/** With all series as plain members: a trace out of the cache fetches them when it is read, and here it is. */
const withSeries = (session: IntendedSession): IntendedSession =>
  session.trace === undefined ? session : { ...session, trace: { ...session.trace } };

const judgeAlone = (intended: IntendedSession, athlete: Athlete, usual: Usual): JudgedSession => {
  const session = withSeries(intended);
  const zones = sessionZones(session, athlete);
  const { trace, laps = [], heartRateTrust } = session;
  const drift =
    trace === undefined && laps.length === 0 ? driftOfHalves(session) : decoupling(trace, heartRateTrust, laps);
  const observed = observedKind(session, judgingZones(session, athlete, zones), athlete, usual);
  return { ...withRecomputedZones(session), zones, drift, observed, load: trainingLoad(session, athlete) };
};

/** Of a recovery run with a heart rate that can be trusted: where it left the cap, at what price, and what would have kept it. */
const withCost = (session: JudgedSession, athlete: Athlete, recentOf: RecentRuns): JudgedSession => {
  const { trace, heartRateTrust, averageHeartRateBpm } = session;
  const capBpm = athlete.cap?.disputed.value;
  if (!isRecoveryRun(session) || capBpm === undefined || heartRateTrust.verdict !== 'good') return session;
  const isAbove = averageHeartRateBpm !== undefined && averageHeartRateBpm > capBpm;
  return present<JudgedSession>({
    ...session,
    turn: trace === undefined ? undefined : turningPoint(trace, capBpm),
    price: price(session, athlete),
    keepPace: isAbove ? keepPace(session, recentOf(session.day), capBpm) : undefined,
  });
};

/** What was paid includes the hours that were to lie before the next hard session; all must have been judged. */
const withNextHard = (session: JudgedSession, judged: readonly JudgedSession[]): JudgedSession => {
  const next = session.price === undefined ? undefined : nextHard(session, judged);
  return next === undefined ? session : { ...session, price: { ...session.price!, nextHard: next } };
};

const byDay = (sessions: readonly JudgedSession[]): Map<string, JudgedSession[]> => {
  const days = new Map<string, JudgedSession[]>();
  for (const session of sessions) {
    const ofDay = days.get(session.day);
    if (ofDay === undefined) days.set(session.day, [session]);
    else ofDay.push(session);
  }
  return days;
};

/** Days before the period that are judged as well: the slots' pattern and the day before need them. */
const DAYS_BEFORE = 35;

export interface JudgedLog {
  readonly judged: readonly JudgedSession[];
  readonly athleteAt: AthleteAt;
  /**
   * Runs told as recovery between two days, the second not included. Those older than five weeks are judged with what the
   * log shows on the first day of the report, since each old week's own estimates would cost more than they change.
   */
  readonly recoveryRunsOf: (from: string, until: string) => readonly JudgedSession[];
  /** Adds to a run how it stands to the weeks before its day. */
  readonly withHistory: (session: JudgedSession) => JudgedSession;
}

/**
 * Every session from five weeks before `firstDay` on with its zones, drift, observed kind, and intent where title or
 * column are silent.
 */
export const judgeSessions = (sessions: readonly Session[], settings: Settings, firstDay: string): JudgedLog => {
  const intended = withIntents(sessions);
  const athleteAt = athleteByWeek(intended, settings);
  const fromDay = addDays(firstDay, -DAYS_BEFORE);
  const runs = sessions.filter((session) => isRun(session.sport));
  const inReach = intended.filter((session) => session.day >= fromDay);
  // By day and not by session: a log may hold thousands of one day.
  const reachDays = [...new Set(inReach.map(({ day }) => day))];
  const burstRatio = burstRatioOf(runs);
  const usual = new Map(reachDays.map((day) => [day, usualAt(runs, day, burstRatio)]));
  const alone = inReach.map((session) => judgeAlone(session, athleteAt(session.day), usual.get(session.day)!));
  const recentOf = recentRunsOf(intended);
  const withHistory = withHistoryOf(recentOf, sessions[0]?.day ?? firstDay);
  const days = byDay(alone);
  const loads = new Map(reachDays.map((day) => [day, dayLoad(days.get(addDays(day, -1)) ?? [])]));
  const judged = alone.map((session) => {
    const guessed = intentFromPosition(session, loads.get(session.day)!, usual.get(session.day)!);
    const meant = guessed === undefined ? session : { ...session, intent: guessed };
    const athlete = withSessionCap(athleteAt(session.day), session);
    const costed = withCost(meant, athlete, recentOf);
    return session.day < firstDay ? costed : withHistory(costed);
  });
  const inReachById = new Map(alone.map((session) => [session.id, session]));
  const judgeOf = (session: IntendedSession): JudgedSession =>
    inReachById.get(session.id) ??
    judgeAlone(session, athleteAt(session.day, firstDay), usualAt(runs, session.day, burstRatio));
  const recoveryRunsOf = (from: string, until: string): JudgedSession[] =>
    intended
      .filter(({ day, intent }) => day >= from && day < until && intent.kind === 'recovery')
      .map((session) => judgeOf(session));
  return { judged: judged.map((session) => withNextHard(session, judged)), athleteAt, recoveryRunsOf, withHistory };
};
