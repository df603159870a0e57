import { raceDistanceOf } from '../config/race-distance-text.ts';
import type { Config } from '../config/schema.ts';
import { WEEKDAYS } from '../config/weekdays.ts';
import type { Circumstances } from '../core/circumstances.ts';
import { present } from '../core/present.ts';

type Weekday = (typeof WEEKDAYS)[number];

const weekdayOf = (name: Weekday): number => WEEKDAYS.indexOf(name);

const raceOf = ({ race }: Config): Circumstances['race'] => {
  if (race?.date === undefined) return undefined;
  return present<NonNullable<Circumstances['race']>>({
    day: race.date,
    distanceM: race.distance === undefined ? undefined : raceDistanceOf(race.distance),
  });
};

const maxMinutesOf = ({ days }: Config): Record<number, number> => {
  const limits = Object.entries(days?.maxMinutes ?? {}) as [Weekday, number | undefined][];
  return Object.fromEntries(
    limits.flatMap(([name, minutes]) => (minutes === undefined ? [] : [[weekdayOf(name), minutes]])),
  );
};

const experienceOf = ({ athlete, athletes = {} }: Config, name: string | undefined): Circumstances['experience'] => {
  const own = Object.entries(athletes).find(([one]) => one.toLowerCase() === name?.toLowerCase());
  return own?.[1].experience ?? athlete?.experience;
};

/** What settings tell of the training of whoever is reported on; `name` is the one asked for. */
export const toldCircumstances = (config: Config, name: string | undefined): Circumstances => {
  const { days, phase, support } = config;
  return present<Circumstances>({
    experience: experienceOf(config, name),
    phase,
    race: raceOf(config),
    offDays: (days?.off ?? []).map(weekdayOf),
    longDay: days?.long === undefined ? undefined : weekdayOf(days.long),
    maxMinutes: maxMinutesOf(config),
    supportRatio: support?.percent === undefined ? undefined : support.percent / 100,
  });
};
