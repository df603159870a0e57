import * as z from 'zod/mini';
import { EXPERIENCES, PHASES } from '../core/circumstances.ts';
import { choice } from './choice.ts';
import { DAY } from './day-schema.ts';
import { raceDistanceOf } from './race-distance-text.ts';
import { WEEKDAYS } from './weekdays.ts';

const weekday = z.enum(WEEKDAYS);

/** Longer than any run that a plan has. Tool default. */
const MOST_MINUTES = 600;

const minutes = z.int().check(z.gte(0), z.lte(MOST_MINUTES));

/** `phase`. */
export const phaseSchema = choice(
  PHASES,
  'Part of the season; without it, it is counted back from race.date where that is set',
);

/** `athlete.experience`. */
export const experienceSchema = choice(EXPERIENCES, 'Years and amount of running, in a word');

/** `race`. */
export const raceSchema = z.strictObject({
  date: z.optional(DAY.check(z.describe('Day of the race that is trained for'))),
  distance: z.optional(
    z.string().check(
      z.refine((text) => raceDistanceOf(text) !== undefined, {
        error: 'expected "marathon", "half", or a distance such as "10 km" or "5 mi"',
      }),
      z.describe('Its distance: "marathon", "half", "10 km", "5 mi"'),
    ),
  ),
});

/** `days`. */
export const daysSchema = z.strictObject({
  off: z.optional(z.array(weekday).check(z.maxLength(6), z.describe('Weekdays without running: ["mon", "fri"]'))),
  long: z.optional(weekday.check(z.describe('Weekday of the long run: "sun"'))),
  maxMinutes: z.optional(
    z
      .strictObject(Object.fromEntries(WEEKDAYS.map((day) => [day, z.optional(minutes)])))
      .check(z.describe('Most minutes of running on a weekday: { "wed": 40 }')),
  ),
});

/** `support`: body-weight support. */
export const supportSchema = z.strictObject({
  percent: z.optional(
    z
      .number()
      .check(
        z.gte(0),
        z.lte(80),
        z.describe('Share of body weight that a support treadmill or harness takes off, per cent'),
      ),
  ),
});
