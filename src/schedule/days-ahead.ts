import type { Circumstances } from '../core/circumstances.ts';
import { addDays, daysBetween, weekdayIndex } from '../core/dates.ts';
import type { JudgedSession } from '../core/session.ts';
import { type DayLoad, dayLoad } from '../judge/day-load.ts';
import { afterRace } from './after-race.ts';
import { demandName, isDemandingDay, type PlanDay, type RestReason, weekdayName } from './plan-day.ts';
import type { PlannedLoad } from './planned-ahead.ts';
import { raceEffort } from './race-effort.ts';
import type { ScheduleContext } from './schedule-context.ts';
import type { WeeklyPattern } from './weekly-pattern.ts';

/** Days before the week ahead that are looked at: as far as a marathon reaches. */
export const DAYS_BEFORE = 7;
const DAYS_AHEAD = 7;
/** A race that is told without its distance. Tool default, as in counting back the phases. */
const MIDDLE_M = 21_097.5;
/** The last days before a race have nothing hard, the last week nothing long. Tool defaults. */
const NOT_HARD_DAYS = 2;
const NOT_LONG_DAYS = 6;

type Expected = Pick<PlanDay, 'load' | 'race' | 'leftOut' | 'planned'>;

const toldRace = ({ race }: Circumstances): NonNullable<PlanDay['race']> => ({
  distanceM: race?.distanceM ?? MIDDLE_M,
});

const left = (day: string, load: DayLoad, why: string): { leftOut?: string } =>
  isDemandingDay({ load })
    ? { leftOut: `${demandName({ name: weekdayName(day), load })} is not counted on: ${why}` }
    : {};

const ofPlan = ({ load, isRecovery, distanceM }: PlannedLoad): Expected => ({
  load,
  planned: isRecovery ? 'recovery' : 'other',
  ...(load === 'race' && { race: { distanceM: distanceM ?? MIDDLE_M } }),
});

/** What to expect of a day: what was told of it, else what a training plan has, else the habit of its weekday. */
const expected = (day: string, { loads }: WeeklyPattern, { circumstances, planned }: ScheduleContext): Expected => {
  const { offDays, longDay, race } = circumstances;
  const inPlan = planned?.(day);
  const weekday = weekdayIndex(day);
  const usual = loads[weekday]!;
  if (race?.day === day) return { load: 'race', race: toldRace(circumstances) };
  if (offDays.includes(weekday)) return { load: 'rest', ...left(day, usual, 'it is your day off') };
  if (inPlan !== undefined && inPlan !== 'blank') return ofPlan(inPlan);
  if (inPlan === 'blank') return { load: usual === 'rest' ? 'rest' : 'easy', planned: 'other' };
  if (weekday === longDay) return { load: 'long' };
  if (usual === 'long' && longDay !== undefined) return { load: 'easy' };
  return usual === 'race' ? { load: 'race', race: { movesNothing: true } } : { load: usual };
};

const done = (
  day: string,
  sessions: readonly JudgedSession[],
  { loads }: WeeklyPattern,
  circumstances: Circumstances,
): Expected => {
  // The race that was told counts whether or not it stands in the log yet.
  if (circumstances.race?.day === day) return { load: 'race', race: toldRace(circumstances) };
  const race = raceEffort(sessions);
  if (race === undefined) return { load: dayLoad(sessions) };
  const isHabit = loads[weekdayIndex(day)] === 'race' && (race.distanceM ?? 0) < MIDDLE_M;
  return { load: dayLoad(sessions), race: isHabit ? { movesNothing: true } : race };
};

/** Before the race that is told, hard and long days give way. */
const beforeToldRace = (day: PlanDay, { race }: Circumstances): PlanDay => {
  const days = race === undefined ? -1 : daysBetween(day.day, race.day);
  const isHard = day.load === 'hard' || day.load === 'race';
  const givesWay =
    day.planned === undefined &&
    days > 0 &&
    ((isHard && days <= NOT_HARD_DAYS) || (day.load === 'long' && days <= NOT_LONG_DAYS));
  if (!givesWay) return day;
  const { race: _, ...rest } = day;
  return { ...rest, load: 'easy', ...left(day.day, day.load, `the race is ${days} day${days === 1 ? '' : 's'} away`) };
};

const COUNTS = ['', 'the day', 'two days', 'three days', 'four days', 'five days', 'six days', 'seven days'];
const afterDays = (days: number): string => `${COUNTS[days]} after a race`;

/** After a race rest comes first, and hard and long days give way for a while. */
const afterRaces = (days: readonly PlanDay[], at: number): PlanDay => {
  const day = days[at]!;
  const isToldRace = day.race !== undefined && !day.race.movesNothing;
  const from = days.slice(0, at).findLastIndex(({ race }) => race !== undefined);
  const isPlanned = day.planned !== undefined && isDemandingDay(day);
  if (day.isDone || isToldRace || isPlanned || from < 0) return day;
  const { restDays, easyDays } = afterRace(days[from]!.race!);
  const since = at - from;
  const isFree = !isDemandingDay(day) || since <= easyDays;
  if (!isFree || since > Math.max(restDays, easyDays)) return day;
  const { race: _, ...rest } = day;
  const restFor: RestReason = { says: `${afterDays(since)}: rest comes first`, sources: ['marathon', 'tool'] };
  const eased = isDemandingDay(day) ? ({ load: 'easy', ...left(day.day, day.load, afterDays(since)) } as const) : {};
  return { ...rest, ...eased, ...(since <= restDays && { restFor }) };
};

/** The state of the runner turns the first day into rest, unless it is the day of the race that is told. */
const withReadiness = (day: PlanDay, { readiness, lastKnownDay }: ScheduleContext): PlanDay => {
  const isNext = lastKnownDay >= addDays(day.day, -1);
  if (readiness === undefined || !readiness.advisesRest || !isNext) return day;
  if (day.race !== undefined && !day.race.movesNothing) return day;
  const { race: _, ...rest } = day;
  const restFor = { says: readiness.why, sources: ['zone1', 'lever', 'marathon'] };
  return { ...rest, load: 'rest', restFor, ...left(day.day, day.load, 'rest is advised') };
};

/**
 * The seven days after `lastDay` with the seven before them in front, as they were or are expected: the habit of the
 * weekday, over it what a training plan has, the day of the long run, days off and the race that were told, over these rest after a race, and
 * on the first day what readiness advises.
 */
export const daysAhead = (
  sessions: readonly JudgedSession[],
  lastDay: string,
  pattern: WeeklyPattern,
  context: ScheduleContext,
): PlanDay[] => {
  const { circumstances, lastKnownDay } = context;
  const first = addDays(lastDay, 1 - DAYS_BEFORE);
  const days: PlanDay[] = [];
  for (let at = 0; at < DAYS_BEFORE + DAYS_AHEAD; at++) {
    const day = addDays(first, at);
    const ofDay = sessions.filter((session) => session.day === day);
    // The last known day may not be over: without a session it is as open as those to come.
    const isDone = at < DAYS_BEFORE && (day < lastKnownDay || ofDay.length > 0);
    const facts = isDone ? done(day, ofDay, pattern, circumstances) : expected(day, pattern, context);
    const weekday = weekdayIndex(day);
    const base: PlanDay = {
      day,
      name: weekdayName(day),
      isDone,
      isOff: circumstances.offDays.includes(weekday),
      maxMinutes: circumstances.maxMinutes[weekday] ?? Number.POSITIVE_INFINITY,
      ...facts,
    };
    days.push(isDone ? base : beforeToldRace(base, circumstances));
    days[at] = afterRaces(days, at);
    if (at === DAYS_BEFORE) days[at] = withReadiness(days[at]!, context);
  }
  return days;
};
