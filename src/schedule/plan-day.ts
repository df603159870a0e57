import { weekdayIndex } from '../core/dates.ts';
import type { DayLoad } from '../judge/day-load.ts';

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export const weekdayName = (day: string): string => NAMES[weekdayIndex(day)]!;

/** A race, or an effort as hard as one. */
export interface RaceEffort {
  readonly distanceM?: number;
  /** True where only the next day rests for it: the habit of a weekday, or a session that was merely as hard as a race. */
  readonly movesNothing?: true;
}

/** Why a day is to be one of rest, other than by habit. */
export interface RestReason {
  readonly says: string;
  readonly sources: readonly string[];
}

/** A day of the week ahead, or one of those just before it. */
export interface PlanDay {
  readonly day: string;
  /** `Tue`. */
  readonly name: string;
  /** Done, or expected. */
  readonly load: DayLoad;
  readonly isDone: boolean;
  readonly race?: RaceEffort;
  /** Told as a day without running. */
  readonly isOff: boolean;
  /** Infinite where nothing limits it. */
  readonly maxMinutes: number;
  readonly restFor?: RestReason;
  /** Where a training plan says what the day is. */
  readonly planned?: 'recovery' | 'other';
  /** What is usual on this weekday and not counted on, and why. */
  readonly leftOut?: string;
}

/** True for days that a recovery run may serve, or that one must keep out of the way of. */
export const isDemandingDay = ({ load }: Pick<PlanDay, 'load'>): boolean =>
  load === 'hard' || load === 'long' || load === 'race';

const DEMANDS = { race: 'race', hard: 'hard session', long: 'long run', easy: 'easy run', rest: 'rest' } as const;

/** "Tue's hard session". */
export const demandName = ({ name, load }: Pick<PlanDay, 'name' | 'load'>): string => `${name}'s ${DEMANDS[load]}`;
