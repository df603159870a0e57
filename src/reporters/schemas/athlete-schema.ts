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
});

const heartRateZonesSchema = z.extend(zoneModelSchema, {
  zones: z.array(
    z.object({
      zone: z.number(),
      fromBpm: z.nullable(z.number()).check(z.describe('Belongs to the zone.')),
      toBpm: z.nullable(z.number()).check(z.describe('Belongs to the zone above.')),
    }),
  ),
});

const paceZonesSchema = z.extend(zoneModelSchema, {
  zones: z.array(
    z.object({ zone: z.number(), slowSPerKm: z.nullable(z.number()), fastSPerKm: z.nullable(z.number()) }),
  ),
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
  thresholdPace: z.nullable(paceSchema),
  heartRateZones: z.nullable(heartRateZonesSchema),
  paceZones: z.nullable(paceZonesSchema),
  missing: z.record(z.string(), z.string()).check(z.describe('Why a number is not known, by its name.')),
});

export type AthleteJson = z.output<typeof athleteSchema>;
export type HeartRateJson = z.output<typeof heartRateSchema>;
export type PaceJson = z.output<typeof paceSchema>;
export type CapJson = z.output<typeof capSchema>;
export type HeartRateZonesJson = z.output<typeof heartRateZonesSchema>;
export type PaceZonesJson = z.output<typeof paceZonesSchema>;
