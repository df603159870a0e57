import type { Candidate } from './consider-day.ts';
import { DAYS_BEFORE } from './days-ahead.ts';
import type { PlanDay } from './plan-day.ts';

/** A day of full rest, and why that one. */
export interface RestDay {
  readonly at: number;
  readonly why: readonly string[];
  readonly sources: readonly string[];
}

/** Recovery runs do not replace full rest days (zone1), and mix with them (lever). */
const SOURCES = ['zone1', 'lever'] as const;

interface NumberedDay extends PlanDay {
  readonly at: number;
}

const asked = (ahead: readonly NumberedDay[]): RestDay[] =>
  ahead.flatMap(({ at, restFor }) =>
    restFor === undefined ? [] : [{ at, why: [restFor.says], sources: restFor.sources }],
  );

/** Days off first, then days of rest by habit; among them the day after the long run. */
const usual = (days: readonly PlanDay[], ahead: readonly NumberedDay[]): RestDay | undefined => {
  const off = ahead.filter(({ isOff, load }) => isOff && load === 'rest');
  const free = off.length > 0 ? off : ahead.filter(({ load }) => load === 'rest');
  const isAfterLong = ({ at }: NumberedDay): boolean => days[at - 1]!.load === 'long';
  const chosen = free.find(isAfterLong) ?? free[0];
  if (chosen === undefined) return undefined;
  const habit = chosen.isOff ? 'your day off' : chosen.planned ? 'a rest day of your plan' : 'your usual rest day';
  return { at: chosen.at, why: isAfterLong(chosen) ? ['day after the long run', habit] : [habit], sources: SOURCES };
};

const ORDER = ['easy', 'long', 'hard'];

/** Where every day is run on: the easiest day, one without a recovery run, or with the one worth least. */
const kept = (ahead: readonly NumberedDay[], wanted: readonly Candidate[]): RestDay | undefined => {
  const worthOf = (day: NumberedDay): number => wanted.find(({ at }) => at === day.at)?.score ?? 0;
  const [chosen] = ahead
    .filter(({ load }) => load !== 'race')
    .sort((a, b) => ORDER.indexOf(a.load) - ORDER.indexOf(b.load) || worthOf(a) - worthOf(b) || a.at - b.at);
  return chosen && { at: chosen.at, why: ['every week keeps one day of full rest'], sources: SOURCES };
};

/** The days of rest of the week ahead: those that a race or the runner's state asks for, else the usual one, else one that is kept. */
export const keepRest = (days: readonly PlanDay[], wanted: readonly Candidate[]): RestDay[] => {
  const ahead = days.map((day, at) => ({ ...day, at })).slice(DAYS_BEFORE);
  const forReasons = asked(ahead);
  if (forReasons.length > 0) return forReasons;
  const one = usual(days, ahead) ?? kept(ahead, wanted);
  return one === undefined ? [] : [one];
};
