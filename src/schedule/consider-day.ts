import type { Circumstances, Phase } from '../core/circumstances.ts';
import { reaches } from '../core/compare.ts';
import { daysBetween } from '../core/dates.ts';
import type { Preset } from '../core/preset.ts';
import { trainingPhase } from '../judge/training-phase.ts';
import { type Demand, demandBefore } from './demand-before.ts';
import { demandName, isDemandingDay, type PlanDay } from './plan-day.ts';
import { type SlotMinutes, slotMinutes } from './slot-minutes.ts';
import type { UsualRuns } from './usual-runs.ts';

/** Where a preset gives no window after the hard session, hours: the consensus of those that do. */
const WINDOW_H = [12, 48] as const;

/** A day on which a recovery run would have its place. */
export interface Candidate {
  readonly at: number;
  readonly demand: Demand;
  readonly minutes: SlotMinutes;
  readonly score: number;
  /** Only one to offer: later than the preset's hours, on the eve of the race, or in a phase that can do without. */
  readonly isOptional: boolean;
  readonly why: readonly string[];
}

/** Why a day has no place for a recovery run, though it follows a demanding one. */
export interface Refusal {
  readonly at: number;
  readonly demand: Demand;
  readonly says: string;
  /** The day is demanding; usually one of rest; kept free by what was told or by the runner's state; out of the hours. */
  readonly by: 'load' | 'habit' | 'told' | 'hours';
}

/** The day that the coach has chosen comes before all others. Tool default, more than all other reasons together. */
const PLANNED = 8;

/** What days are judged by. */
export interface Considering {
  readonly preset: Preset;
  readonly circumstances: Circumstances;
  readonly usual: UsualRuns;
  /** Are usual days of rest open? */
  readonly opensRestDays: boolean;
}

/** True for a place in the plan; otherwise a reason against it. */
export const isCandidate = (considered: Candidate | Refusal): considered is Candidate => !('says' in considered);

const isInHours = (hours: number, { windowH = WINDOW_H }: Preset): boolean =>
  reaches(hours, windowH[0]) && reaches(windowH[1], hours);

/**
 * What a day is worth. Tool defaults in the articles' order: the day after a hard session is the place (all), after a
 * long run it weighs less where the preset says so, between two demanding days it counts most (zone1, marathon), and
 * the first day more than a later one.
 */
const scoreOf = ({ day }: Demand, daysAgo: number, isBetween: boolean, { longIsHard }: Preset): number =>
  (day.load === 'long' && longIsHard === 'weak' ? 2 : 3) + (isBetween ? 2 : 0) - (daysAgo === 1 ? 0 : 2);

const DAYS_AGO = ['', 'the day', 'two days', 'three days', 'four days', 'five days'];

type Reason = Pick<Refusal, 'says' | 'by'>;

const againstDay = (day: PlanDay, minutes: SlotMinutes | undefined, opensRestDays: boolean): Reason | undefined => {
  if (isDemandingDay(day)) return { says: `${day.name} is demanding itself`, by: 'load' };
  if (day.restFor !== undefined) return { says: `${day.restFor.says} (${day.name})`, by: 'told' };
  if (day.isOff) return { says: `${day.name} is your day off`, by: 'told' };
  if (minutes === undefined) return { says: `${day.maxMinutes} min on ${day.name} are too few`, by: 'told' };
  if (day.load === 'rest' && day.planned !== undefined)
    return { says: `${day.name} is a rest day of your plan`, by: 'told' };
  if (day.load === 'rest' && !opensRestDays) return { says: `you usually rest on ${day.name}`, by: 'habit' };
  return undefined;
};

const againstHours = (day: PlanDay, { day: { race }, hours }: Demand, preset: Preset): Reason | undefined => {
  // After a race rest comes first, and the run may come later than the preset would have it.
  if (race !== undefined || isInHours(hours, preset)) return undefined;
  return {
    says: `${day.name} is ${hours} h later, the preset stops at ${(preset.windowH ?? WINDOW_H)[1]} h`,
    by: 'hours',
  };
};

const isEve = (day: PlanDay, { race }: Circumstances): boolean =>
  race !== undefined && daysBetween(day.day, race.day) === 1;

const placeOf = (
  days: readonly PlanDay[],
  at: number,
  demand: Demand,
  { preset, circumstances }: Considering,
  phase: Phase | undefined,
): Omit<Candidate, 'minutes'> => {
  const [day, after] = [days[at]!, days[at + 1]];
  const daysAgo = at - demand.at;
  const isBetween = after !== undefined && isDemandingDay(after);
  const isPlanned = day.planned === 'recovery';
  const isBase = phase === 'base' && preset.baseIsOptional === true;
  return {
    at,
    demand,
    score: scoreOf(demand, daysAgo, isBetween, preset) + (isPlanned ? PLANNED : 0),
    isOptional: isBase || isEve(day, circumstances) || !isInHours(demand.hours, preset),
    why: [
      `${DAYS_AGO[daysAgo]} after ${demandName(demand.day)}`,
      ...(isPlanned ? ['as planned'] : []),
      ...(isBetween ? [`before ${demandName(after)}`] : []),
    ],
  };
};

/** A recovery run on the day, or what speaks against it; undefined where no demanding day lies near before it. */
export const considerDay = (
  days: readonly PlanDay[],
  at: number,
  considering: Considering,
): Candidate | Refusal | undefined => {
  const { preset, circumstances, usual, opensRestDays } = considering;
  const demand = demandBefore(days, at, preset);
  if (demand === undefined) return undefined;
  const day = days[at]!;
  const phase = trainingPhase(day.day, circumstances);
  const minutes = slotMinutes(preset, usual, { maxMinutes: day.maxMinutes, phase });
  const reason = againstDay(day, minutes, opensRestDays) ?? againstHours(day, demand, preset);
  if (reason !== undefined) return { at, demand, ...reason };
  return { ...placeOf(days, at, demand, considering, phase), minutes: minutes! };
};
