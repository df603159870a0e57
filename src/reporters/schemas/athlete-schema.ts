import * as z from 'zod';
import { CONFIDENCES, ORIGINS } from '../../core/estimate.ts';

const known = {
  origin: z.enum(ORIGINS),
  confidence: z.enum(CONFIDENCES),
  detail: z.string().describe('Where it came from, in words.'),
};

const heartRateSchema = z.object({ bpm: z.number(), lowBpm: z.number(), highBpm: z.number(), ...known });
const paceSchema = z.object({
  sPerKm: z.number().nullable(),
  lowSPerKm: z.number().nullable(),
  highSPerKm: z.number().nullable(),
  ...known,
});

const capSchema = z.object({
  agreedBpm: z.number().describe('At or below it every source of the preset is content.'),
  bpm: z.number().describe('Above it no source of the preset is content; lowBpm to highBpm is the doubt of this edge.'),
  lowBpm: z.number(),
  highBpm: z.number(),
  ...known,
});

const zoneModelSchema = z.object({
  id: z.string(),
  confidence: z.enum(CONFIDENCES),
  detail: z.string(),
});

const heartRateZonesSchema = zoneModelSchema.extend({
  zones: z.array(
    z.object({
      zone: z.number(),
      fromBpm: z.number().nullable().describe('Belongs to the zone.'),
      toBpm: z.number().nullable().describe('Belongs to the zone above.'),
    }),
  ),
});

const paceZonesSchema = zoneModelSchema.extend({
  zones: z.array(z.object({ zone: z.number(), slowSPerKm: z.number().nullable(), fastSPerKm: z.number().nullable() })),
});

/** What is known of the runner; null = not known, and `missing` may say why. */
export const athleteSchema = z.object({
  sex: z.enum(['female', 'male']).nullable(),
  hrMax: heartRateSchema.nullable(),
  hrRest: heartRateSchema.nullable(),
  lt1: heartRateSchema.nullable(),
  lt2: heartRateSchema.nullable(),
  cap: capSchema.nullable().describe('Heart-rate cap of a recovery run.'),
  easyPace: paceSchema.nullable(),
  thresholdPace: paceSchema.nullable(),
  heartRateZones: heartRateZonesSchema.nullable(),
  paceZones: paceZonesSchema.nullable(),
  missing: z.record(z.string(), z.string()).describe('Why a number is not known, by its name.'),
});

export type AthleteJson = z.output<typeof athleteSchema>;
export type HeartRateJson = z.output<typeof heartRateSchema>;
export type PaceJson = z.output<typeof paceSchema>;
export type CapJson = z.output<typeof capSchema>;
export type HeartRateZonesJson = z.output<typeof heartRateZonesSchema>;
export type PaceZonesJson = z.output<typeof paceZonesSchema>;
