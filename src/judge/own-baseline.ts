import { addDays } from '../core/dates.ts';
import type { WellnessDay } from '../core/wellness.ts';
import { median } from '../numeric/median.ts';

/** Days that a baseline is taken from, and how many of them must have a value. Tool defaults; never more than 60 days. */
export const BASELINE_DAYS = 28;
export const BASELINE_LEAST = 14;
export const BASELINE_MOST_DAYS = 60;

/** What is usual for a runner, in the unit of the values. */
export interface OwnBaseline {
  readonly median: number;
  /** Median distance from the median; half of the days lie within it. */
  readonly spread: number;
  /** Days with a value. */
  readonly days: number;
}

export interface BaselineWindow {
  /** Looked at, up to and without the day itself. */
  readonly days: number;
  /** Fewer days with a value tell nothing. */
  readonly least: number;
}

/** The values of the days before a day, that day not included. */
export const valuesBefore = (
  before: readonly WellnessDay[],
  day: string,
  days: number,
  pick: (day: WellnessDay) => number | undefined,
): number[] => {
  const from = addDays(day, -days);
  return before.flatMap((other) => (other.day >= from && other.day < day ? (pick(other) ?? []) : []));
};

/** The runner's own usual value before a day; undefined where too few days have one. */
export const ownBaseline = (
  values: readonly number[],
  { least }: Pick<BaselineWindow, 'least'>,
): OwnBaseline | undefined => {
  const middle = values.length < least ? undefined : median(values);
  if (middle === undefined) return undefined;
  const spread = median(values.map((value) => Math.abs(value - middle))) ?? 0;
  return { median: middle, spread, days: values.length };
};
