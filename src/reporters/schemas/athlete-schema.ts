import * as z from 'zod/mini';
import { CONFIDENCES, ORIGINS } from '../../core/estimate.ts';

const known = {
  origin: z.enum(ORIGINS),
  confidence: z.enum(CONFIDENCES),
  detail: z.string().check(z.describe('Where it came from, in words.')),
};

const heartRateSchema = z.object({ bpm: z.number(), lowBpm: z.number(), highBpm: z.number(), ...known });
const paceSchema = z.object({
  sPerKm: z.nullable(z.number()),
  lowSPerKm: z.nullable(z.number()),
  highSPerKm: z.nullable(z.number()),
  ...known,
});

const speedSchema = z.object({ mps: z.number(), lowMps: z.number(), highMps: z.number(), ...known });

const vdotSchema = z.object({ value: z.number(), low: z.number(), high: z.number(), ...known });

const easyRunsSchema = z.object({
  runs: z.number(),
  fastSPerKm: z.nullable(z.number()),
  slowSPerKm: z.nullable(z.number()),
});

const capSchema = z.object({
  agreedBpm: z.number().check(z.describe('At or below it every source of the preset is content.')),
  bpm: z
    .number()
    .check(z.describe('Above it no source of the preset is content; lowBpm to highBpm is the doubt of this edge.')),
  lowBpm: z.number(),
  highBpm: z.number(),
  ...known,
});

const zoneModelSchema = z.object({
  id: z.string(),
  confidence: z.enum(CONFIDENCES),
  detail: z.string(),
  moderateFrom: z.nullable(z.number()).check(z.describe('The zone from which running is moderate.')),
  hardFrom: z.nullable(z.number()).check(z.describe('The zone from which running is hard.')),
});

const zone = z.number().check(z.describe('From 1.'));
const name = z.string().check(z.describe('As the model calls it: Z2, Z5a, T.'));

const heartRateZonesSchema = z.extend(zoneModelSchema, {
  edgesBpm: z.array(z.number()).check(z.describe('Where zones 2, 3, … begin; the edge belongs to the zone above.')),
  lowestBpm: z
    .nullable(z.number())
    .check(z.describe('Where the model has zone 1 begin; what lies below counts in it all the same.')),
  zones: z.array(
    z.object({
      zone,
      name,
      fromBpm: z.nullable(z.number()).check(z.describe('Belongs to the zone.')),
      toBpm: z.nullable(z.number()).check(z.describe('Belongs to the zone above.')),
    }),
  ),
});

const paceZonesSchema = z.extend(zoneModelSchema, {
  edgesSPerKm: z.array(z.nullable(z.number())).check(z.describe('Where zones 2, 3, … begin.')),
  lowestSPerKm: z
    .nullable(z.number())
    .check(z.describe('Where the model has zone 1 begin; what is slower counts in it all the same.')),
  zones: z.array(z.object({ zone, name, slowSPerKm: z.nullable(z.number()), fastSPerKm: z.nullable(z.number()) })),
});

/** What is known of the runner; null = not known, and `missing` may say why. */
export const athleteSchema = z.object({
  sex: z.nullable(z.enum(['female', 'male'])),
  hrMax: z.nullable(heartRateSchema),
  hrRest: z.nullable(heartRateSchema),
  lt1: z.nullable(heartRateSchema),
  lt2: z.nullable(heartRateSchema),
  cap: z.nullable(capSchema).check(z.describe('Heart-rate cap of a recovery run.')),
  easyPace: z.nullable(paceSchema),
  easyRuns: z
    .nullable(easyRunsSchema)
    .check(z.describe('The middle half of your own easy runs lies between the two paces.')),
  thresholdPace: z.nullable(paceSchema),
  criticalSpeed: z.nullable(speedSchema),
  vdot: z.nullable(vdotSchema),
  heartRateZones: z.nullable(heartRateZonesSchema),
  paceZones: z.nullable(paceZonesSchema),
  judgedBy: z
    .nullable(z.object({ heartRate: z.nullable(z.string()), pace: z.nullable(z.string()) }))
    .check(z.describe('Models of the zones that sessions are judged by; null where they are those above.')),
  missing: z.record(z.string(), z.string()).check(z.describe('Why a number is not known, by its name.')),
});

export type AthleteJson = z.output<typeof athleteSchema>;
export type HeartRateJson = z.output<typeof heartRateSchema>;
export type PaceJson = z.output<typeof paceSchema>;
export type SpeedJson = z.output<typeof speedSchema>;
export type VdotJson = z.output<typeof vdotSchema>;
export type EasyRunsJson = z.output<typeof easyRunsSchema>;
export type CapJson = z.output<typeof capSchema>;
export type HeartRateZonesJson = z.output<typeof heartRateZonesSchema>;
export type PaceZonesJson = z.output<typeof paceZonesSchema>;
