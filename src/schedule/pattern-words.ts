import type { Circumstances } from '../core/circumstances.ts';
import type { PlanDay } from './plan-day.ts';
import type { WeeklyPattern } from './weekly-pattern.ts';

const list = (names: readonly string[]): string => names.join(' + ');

const isPlannedRace = ({ race }: PlanDay): boolean => race !== undefined && race.movesNothing === undefined;

const isToldLong = ({ load }: PlanDay, { longDay }: Circumstances): boolean => load === 'long' && longDay !== undefined;

/** "hard Thu and long Sun as planned"; of a plan without either that as well. */
const plannedWords = (ahead: readonly PlanDay[]): string[] => {
  const planned = ahead.filter((day) => day.planned !== undefined);
  if (planned.length === 0) return [];
  const parts = (['hard', 'long', 'race'] as const).flatMap((load) => {
    const names = planned.filter((day) => day.load === load).map(({ name }) => name);
    return names.length === 0 ? [] : [`${load} ${list(names)}`];
  });
  return [parts.length === 0 ? 'nothing hard or long is planned' : `${parts.join(' and ')} as planned`];
};

/** "hard Tue + Fri and long Sun as in the last 4 weeks, race Sat as you set": what the plan of the week rests on. */
export const patternWords = (
  days: readonly PlanDay[],
  { weeks, of }: WeeklyPattern,
  circumstances: Circumstances,
): string => {
  const inPlan = plannedWords(days);
  const ahead = days.filter((day) => day.planned === undefined);
  const named = (isMeant: (day: PlanDay) => boolean): string[] => ahead.filter(isMeant).map(({ name }) => name);
  const hard = named((day) => day.load === 'hard' || (day.load === 'race' && !isPlannedRace(day)));
  const long = named((day) => day.load === 'long' && !isToldLong(day, circumstances));
  const told = [
    ...named((day) => isToldLong(day, circumstances)).map((name) => `long ${name}`),
    ...named(isPlannedRace).map((name) => `race ${name}`),
  ];
  const since = weeks === of ? `as in the last ${of} weeks` : `as in ${weeks} of the last ${of} weeks`;
  const habits = [
    ...(hard.length === 0 ? [] : [`hard ${list(hard)}`]),
    ...(long.length === 0 ? [] : [`long ${list(long)}`]),
  ];
  const asSet = told.length === 0 ? [] : [`${told.join(' and ')} as you set`];
  const asSeen =
    habits.length > 0
      ? [`${habits.join(' and ')} ${since}`]
      : asSet.length + inPlan.length > 0
        ? []
        : [`no weekday was regularly hard or long in the last ${of} weeks`];
  return [...inPlan, ...asSeen, ...asSet].join(', ');
};
