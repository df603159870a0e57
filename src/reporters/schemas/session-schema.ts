import * as z from 'zod';
import { CONFIDENCES } from '../../core/estimate.ts';
import { KINDS } from '../../core/intent.ts';
import { SPORTS } from '../../core/sport.ts';

const number = z.number().nullable();
const text = z.string().nullable();
const seconds = z.array(z.number()).nullable();

const placeSchema = z.object({
  file: z.string(),
  entry: text.describe('Name inside the archive.'),
  line: number.describe('1-based.'),
});

const zoneSchema = z
  .object({
    hr: number,
    pace: number,
    session: number.describe('The zone that the session as a whole belongs to; zones count from 1.'),
    timeInZoneS: seconds,
    timeInZoneFrom: z
      .enum(['histogram', 'average'])
      .nullable()
      .describe('histogram: exact from the stream; average: the whole run counted at its average.'),
    model: z.string(),
    reason: z.string(),
    disagree: z.boolean().describe('Heart rate and pace name different zones.'),
  })
  .describe('Zones of the session.');

const driftSchema = z
  .object({
    assessable: z.boolean(),
    reason: text.describe('Why it cannot be told.'),
    decouplingPct: number.describe('Efficiency lost in the second half, percent; negative is a gain.'),
    halves: z
      .tuple([z.object({ hrBpm: z.number(), gapSPerKm: number }), z.object({ hrBpm: z.number(), gapSPerKm: number })])
      .nullable(),
  })
  .describe('Aerobic decoupling.');

const priceSchema = z.object({ load: z.number(), loadAtCap: z.number(), excess: z.number(), unit: z.string() });
const keepPaceSchema = z.object({ sPerKm: z.number(), lowSPerKm: z.number(), highSPerKm: z.number() });
const loadSchema = z.object({ trimp: number, edwards: number, hrss: number, rss: number, srpe: number });

const deviceSchema = z
  .object({
    avgHrBpm: number,
    maxHrBpm: number,
    distanceM: number,
    timerS: number,
    ascentM: number,
    zoneEdgesBpm: seconds,
    timeInZoneS: seconds,
    recomputedInZoneS: seconds.describe("Ours, for the device's own edges."),
  })
  .describe("The device's own summary, kept beside ours.");

/** One session as `recover sessions -f ndjson` writes it. */
export const sessionSchema = z.object({
  id: z.string().describe('Stable across runs and machines.'),
  athlete: text,
  source: z.array(placeSchema),
  start: text.describe('ISO 8601 with offset; null when only the day is known.'),
  day: z.string().describe('Local calendar day, YYYY-MM-DD.'),
  sport: z.enum(SPORTS),
  title: text,
  notes: text,
  durationS: number.describe('Timer time when known, else moving time, else elapsed time.'),
  elapsedS: number,
  movingS: number,
  distanceM: number,
  ascentM: number,
  descentM: number,
  avgHrBpm: number,
  maxHrBpm: number,
  avgCadenceSpm: number.describe('Steps per minute, both feet.'),
  avgTempC: number,
  rpe: number,
  paceSPerKm: number.describe('Moving time over distance.'),
  gapSPerKm: number.describe('Grade-adjusted pace.'),
  hasStream: z.boolean(),
  hrTrust: z.object({
    verdict: z.enum(['good', 'doubtful', 'bad', 'none']),
    unusableShare: z.number(),
    reasons: z.array(z.string()),
  }),
  zone: zoneSchema,
  drift: driftSchema,
  intent: z.object({ kind: z.enum(KINDS), from: z.array(z.string()), confidence: z.enum(CONFIDENCES) }),
  observed: z.object({ kind: z.enum(KINDS), confidence: z.enum(CONFIDENCES), why: z.array(z.string()) }),
  verdict: z
    .enum(['kept', 'borderline', 'became-workout', 'unknown'])
    .nullable()
    .describe('On recovery runs; null when the session was not meant as recovery.'),
  turn: z
    .object({ atS: z.number(), distanceM: number, aboveCapS: z.number() })
    .nullable()
    .describe('The first lasting crossing of the heart-rate cap.'),
  price: priceSchema.nullable(),
  keepPace: keepPaceSchema.nullable().describe('The pace that would have kept the cap.'),
  load: loadSchema,
  device: deviceSchema.nullable(),
});

export type SessionJson = z.output<typeof sessionSchema>;
