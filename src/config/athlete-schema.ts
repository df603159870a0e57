import * as z from 'zod/mini';
import { choice } from './choice.ts';
import { dated } from './dated.ts';
import { PACE } from './pace-schema.ts';
import { experienceSchema } from './training-schema.ts';

const heartRate = (low: number, high: number, what: string) =>
  z.optional(dated(z.int().check(z.gte(low), z.lte(high)), 'a heart rate in bpm', what));

const pace = (what: string) => z.optional(dated(PACE, 'a pace such as "5:30/km" or "8:51/mi"', what));

/** Later years have not come when this is written; the year that it is, only the command line knows. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 9999] as const;

const MEMBERS = {
  sex: choice(['female', 'male'], 'Narrows the estimate of the thresholds'),
  birthYear: z.optional(
    z
      .int()
      .check(
        z.gte(FIRST_YEAR),
        z.lte(LAST_YEAR),
        z.describe('For the age formula, where nothing better is known; not after this year'),
      ),
  ),
  experience: experienceSchema,
  hrMax: heartRate(100, 230, 'Maximum heart rate, bpm'),
  hrRest: heartRate(25, 120, 'Resting heart rate, bpm'),
  lt1: heartRate(80, 230, 'Heart rate at the aerobic threshold, bpm'),
  lt2: heartRate(80, 230, 'Heart rate at the anaerobic threshold, bpm'),
  easyPace: pace('Your easy pace: "5:55/km" or "9:30/mi"'),
  thresholdPace: pace('Pace at the anaerobic threshold'),
} as const;

const name = z.string().check(z.trim(), z.minLength(1));

/** `athlete`: whose log it is. */
export const athleteSchema = z.strictObject({
  name: z.optional(
    name.check(z.describe('Whose the sessions are that name nobody; these settings are then for nobody else')),
  ),
  ...MEMBERS,
});

const folded = (names: object): string[] => Object.keys(names).map((one) => one.toLowerCase());

/** `athletes`: what is told of each, by name. */
export const athletesSchema = z.record(name, z.strictObject(MEMBERS)).check(
  z.refine((athletes) => new Set(folded(athletes)).size === folded(athletes).length, {
    error: 'two names differ only in upper and lower case',
  }),
  z.describe('Several athletes, by the names that the log or its folders have for them; laid over `athlete`'),
);
