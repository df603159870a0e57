import type { Athlete } from '../core/athlete.ts';
import { reaches } from '../core/compare.ts';
import { compareText } from '../core/compare-text.ts';
import { addDays, type WeekStart, weekdayIndex, weekName } from '../core/dates.ts';
import type { Preset } from '../core/preset.ts';
import type { SlotPlan } from '../core/report.ts';
import type { JudgedSession } from '../core/session.ts';
import type { Slot } from '../core/slot.ts';
import { type DayLoad, dayLoad } from '../judge/day-load.ts';
import { slotUid } from './slot-uid.ts';
import { type WeeklyPattern, weeklyPattern } from './weekly-pattern.ts';

/** Length of a proposed run, minutes: the shortest range of the articles (lever). */
const MINUTES = [20, 30] as const;
/** Where a preset gives no count. Tool default, the range that zone1 and newshealth share. */
const PER_WEEK = [1, 2, 3] as const;
/** Where a preset gives no window after the hard session, hours: the consensus of those that do. */
const WINDOW_H = [12, 48] as const;
/** A day on, a session at its usual hour is this long ago. */
const DAY_H = 24;
/** Pace guide as shares of easy speed: slower than easy, as slow as one likes. Tool default. */
const PACE_SHARES = [0.8, 0.95] as const;
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

interface Day {
  readonly day: string;
  readonly name: string;
  readonly load: DayLoad;
}

interface Candidate {
  readonly at: number;
  readonly hours: number;
  readonly score: number;
  readonly why: readonly string[];
}

interface Context {
  readonly athlete: Athlete;
  readonly preset: Preset;
  readonly weekStart: WeekStart;
  /** Days after it have not come yet. */
  readonly lastKnownDay: string;
  /** Where a log knows several runners. */
  readonly name?: string;
}

const nameOf = (day: string): string => NAMES[weekdayIndex(day)]!;

/** The week ahead as the pattern has it, with the last real day in front of it. */
const weekAhead = (pattern: WeeklyPattern, from: string, lastLoad: DayLoad): Day[] => {
  const days: Day[] = [{ day: addDays(from, -1), name: nameOf(addDays(from, -1)), load: lastLoad }];
  for (let i = 0; i < 7; i++) {
    const day = addDays(from, i);
    days.push({ day, name: nameOf(day), load: pattern.loads[weekdayIndex(day)]! });
  }
  return days;
};

const isDemanding = (day: Day | undefined): boolean => day !== undefined && ['hard', 'long', 'race'].includes(day.load);

const wantsRecovery = ({ load }: Day, preset: Preset): boolean =>
  load === 'hard' || (load === 'long' && preset.longIsHard !== 'no');

const what = ({ name, load }: Day): string =>
  `${name}'s ${load === 'long' ? 'long run' : load === 'race' ? 'race' : 'hard session'}`;

/** The demanding day that a recovery run on `at` would follow, and how many days ago it was. */
const demandBefore = (days: readonly Day[], at: number, preset: Preset): { day: Day; daysAgo: 1 | 2 } | undefined => {
  const [dayBefore, twoBefore] = [days[at - 1]!, days[at - 2]];
  if (wantsRecovery(dayBefore, preset)) return { day: dayBefore, daysAgo: 1 };
  if (isDemanding(dayBefore) || twoBefore === undefined) return undefined;
  // After a race rest comes first; after a day of rest a hard session is still worth loosening up from.
  const isDue = twoBefore.load === 'race' || (dayBefore.load === 'rest' && wantsRecovery(twoBefore, preset));
  return isDue ? { day: twoBefore, daysAgo: 2 } : undefined;
};

const candidateAt = (days: readonly Day[], at: number, preset: Preset): Candidate | undefined => {
  const demand = days[at]!.load === 'easy' ? demandBefore(days, at, preset) : undefined;
  if (demand === undefined) return undefined;
  const hours = demand.daysAgo * DAY_H;
  const [from, to] = preset.windowH ?? WINDOW_H;
  if (!reaches(hours, from) || !reaches(to, hours)) return undefined;
  const after = days[at + 1];
  const why = [demand.daysAgo === 1 ? `the day after ${what(demand.day)}` : `two days after ${what(demand.day)}`];
  if (isDemanding(after)) why.push(`before ${what(after!)}`);
  const score = (demand.day.load === 'long' ? 2 : 3) + (isDemanding(after) ? 2 : 0) - (demand.daysAgo === 2 ? 2 : 0);
  return { at, hours, score, why };
};

/** Easy days in the preset's window after a demanding one, the best first: between two demanding days counts most. */
const candidates = (days: readonly Day[], preset: Preset): Candidate[] =>
  days
    .flatMap((_, at) => (at === 0 ? [] : (candidateAt(days, at, preset) ?? [])))
    .sort((a, b) => b.score - a.score || a.at - b.at);

const recoverySlot = (day: Day, candidate: Candidate, priority: Slot['priority'], { athlete, preset }: Context) => {
  const longest = Math.min(MINUTES[1], preset.minutes[0]);
  const easy = athlete.easySpeed;
  return {
    day: day.day,
    part: 'any',
    kind: 'recovery-run',
    minutes: [MINUTES[0], longest],
    hoursAfterHard: candidate.hours,
    priority,
    why: candidate.why,
    sources: preset.sources,
    ...(athlete.cap && { hrMaxBpm: Math.floor(athlete.cap.agreed.value) }),
    ...(easy && { speedMps: [PACE_SHARES[0] * easy.value, Math.min(easy.low, PACE_SHARES[1] * easy.value)] as const }),
  } as const satisfies Omit<Slot, 'uid'>;
};

const restSlot = (day: Day, why: readonly string[], sources: readonly string[]) =>
  ({ day: day.day, part: 'any', kind: 'rest', priority: 'best', why, sources }) as const satisfies Omit<Slot, 'uid'>;

interface RestDay {
  readonly at: number;
  readonly why: readonly string[];
  readonly sources: readonly string[];
}

const REST_SOURCES = ['zone1', 'lever'] as const;

const usualRestDay = (days: readonly Day[]): RestDay | undefined => {
  const usual = days.map((day, at) => ({ ...day, at })).filter(({ load, at }) => at > 0 && load === 'rest');
  const afterLong = usual.find(({ at }) => days[at - 1]!.load === 'long');
  const chosen = afterLong ?? usual[0];
  if (chosen === undefined) return undefined;
  const why = chosen === afterLong ? ['day after the long run', 'your usual rest day'] : ['your usual rest day'];
  return { at: chosen.at, why, sources: REST_SOURCES };
};

/** The rest day of the week: after a race first, else the usual one, preferring the day after the long run. */
const restDay = (days: readonly Day[]): RestDay | undefined => {
  const afterRace = days.findIndex((day, at) => at > 0 && days[at - 1]!.load === 'race' && !isDemanding(day));
  if (afterRace > 0) return { at: afterRace, why: ['the day after a race: rest comes first'], sources: ['marathon'] };
  const free = days.findIndex((day, at) => at > 0 && day.load === 'easy');
  const kept =
    free < 0 ? undefined : { at: free, why: ['every week keeps one day of full rest'], sources: REST_SOURCES };
  return usualRestDay(days) ?? kept;
};

const list = (names: readonly string[]): string => names.join(' + ');

const assumptionOf = (days: readonly Day[], pattern: WeeklyPattern): string => {
  const named = (...loads: DayLoad[]): string[] =>
    days
      .slice(1)
      .filter((day) => loads.includes(day.load))
      .map((day) => day.name);
  const [hard, long] = [named('hard', 'race'), named('long')];
  const since =
    pattern.weeks === pattern.of
      ? `as in the last ${pattern.of} weeks`
      : `as in ${pattern.weeks} of the last ${pattern.of} weeks`;
  if (hard.length === 0 && long.length === 0)
    return `no weekday was regularly hard or long in the last ${pattern.of} weeks`;
  if (hard.length === 0) return `long ${list(long)} ${since}`;
  return `hard ${list(hard)}${long.length === 0 ? '' : ` and long ${list(long)}`} ${since}`;
};

const withUids = (slots: readonly Omit<Slot, 'uid'>[], week: string, name: string | undefined): Slot[] => {
  const counts = new Map<string, number>();
  return slots.map((slot) => {
    const index = counts.get(slot.kind) ?? 0;
    counts.set(slot.kind, index + 1);
    return { ...slot, uid: slotUid(week, slot.kind, index, name) };
  });
};

const chosenSlots = (days: readonly Day[], context: Context): Omit<Slot, 'uid'>[] => {
  const rest = restDay(days);
  const [, agreed, most] = context.preset.perWeek ?? PER_WEEK;
  const runs = candidates(days, context.preset)
    .filter(({ at }) => at !== rest?.at)
    .slice(0, most)
    .map((candidate, rank) =>
      recoverySlot(days[candidate.at]!, candidate, rank < agreed ? 'best' : 'optional', context),
    );
  const rests = rest === undefined ? [] : [restSlot(days[rest.at]!, rest.why, rest.sources)];
  return [...rests, ...runs].sort((a, b) => compareText(a.day, b.day));
};

/**
 * Recovery slots of the week after `lastDay`, from the runner's own pattern of hard, long and rest days: in the preset's
 * window after a hard or long day (24 or 48 h), best between two of them, never the day after a race, never more than
 * the preset's count, and one day of full rest. Without a pattern there are no slots, and the reason is said.
 */
export const proposeSlots = (sessions: readonly JudgedSession[], lastDay: string, context: Context): SlotPlan => {
  const from = addDays(lastDay, 1);
  const to = addDays(lastDay, 7);
  const pattern = weeklyPattern(sessions, lastDay, context);
  if (pattern === undefined) {
    return { from, to, assumption: 'fewer than two weeks of running to take a pattern from', slots: [] };
  }
  const lastLoad = dayLoad(sessions.filter((session) => session.day === lastDay));
  const days = weekAhead(pattern, from, lastLoad);
  const hasDemand = days.some(isDemanding);
  const slots = hasDemand ? chosenSlots(days, context) : [];
  return {
    from,
    to,
    assumption: assumptionOf(days, pattern),
    slots: withUids(slots, weekName(from, context.weekStart), context.name),
  };
};
