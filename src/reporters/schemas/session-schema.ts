import * as z from 'zod/mini';
import { CONFIDENCES } from '../../core/estimate.ts';
import { KINDS } from '../../core/intent.ts';
import { PATTERNS, ZONE_ORIGINS } from '../../core/session.ts';
import { SPORTS } from '../../core/sport.ts';
import { loggedSchema } from './logged-schema.ts';
import { repetitionsSchema } from './repetitions-schema.ts';

const number = z.nullable(z.number());
const text = z.nullable(z.string());
const seconds = z.nullable(z.array(z.number()));

const placeSchema = z.object({
  file: z.string(),
  entry: text.check(z.describe('Name inside the archive.')),
  line: number.check(z.describe('1-based.')),
});

const zoneSchema = z
  .object({
    hr: number,
    pace: number,
    session: number.check(z.describe('The zone that the session as a whole belongs to; zones count from 1.')),
    timeInZoneS: seconds,
    timeInZoneFrom: z
      .nullable(z.enum(ZONE_ORIGINS))
      .check(
        z.describe(
          "histogram: exact from the stream; average: the whole run counted at its average; log: the log's own zones.",
        ),
      ),
    model: z.string().check(z.describe('The models by heart rate and by pace.')),
    edgesBpm: seconds.check(
      z.describe("Where zones 2, 3, … of that model begin, on the session's day; null in a log's own zones."),
    ),
    paceEdgesSPerKm: seconds,
    reason: z.string(),
    disagree: z.boolean().check(z.describe('Heart rate and pace name different zones.')),
  })
  .check(z.describe('Zones of the session.'));

const slopeSchema = z
  .object({
    bpmPerH: z.number(),
    low: z.number().check(z.describe('Ends of an interval of about 95 %, bpm per hour.')),
    high: z.number(),
  })
  .check(z.describe('Rise of heart rate at constant grade-adjusted speed, per hour of moving.'));

const driftSchema = z
  .object({
    assessable: z.boolean(),
    reason: text.check(z.describe('Why it cannot be told.')),
    from: z
      .nullable(z.enum(['stream', 'laps', 'halves']))
      .check(z.describe('Averages of whole laps, or of halves that a log states, are weaker evidence than a stream.')),
    decouplingPct: number.check(z.describe('Efficiency lost in the second half, percent; negative is a gain.')),
    halves: z.nullable(
      z.tuple([z.object({ hrBpm: z.number(), gapSPerKm: number }), z.object({ hrBpm: z.number(), gapSPerKm: number })]),
    ),
    evidence: z
      .nullable(z.enum(['full', 'weak']))
      .check(z.describe('full: a stream with 40 min after a warm-up of 10; anything shorter or coarser is weak.')),
    hrSlope: z.nullable(slopeSchema),
    hrSlopeReason: text.check(z.describe('Why the slope cannot be told.')),
  })
  .check(z.describe('Aerobic decoupling.'));

const priceSchema = z
  .object({
    load: z.number(),
    loadAtCap: z.number().check(z.describe('The same minutes at the cap.')),
    excess: z.number(),
    excessLowPct: z.number().check(z.describe('Excess over the load at the cap, at the ends of the doubt.')),
    excessHighPct: z.number(),
    unit: z.string(),
    confidence: z.enum(CONFIDENCES),
    nextHardSession: text.check(z.describe('The next hard, long or race session within a week.')),
    nextHardDay: text,
    nextHardInH: number.check(
      z.describe('Hours from the end of the run to its start; null where only days are known.'),
    ),
    insideWindow48h: z
      .nullable(z.boolean())
      .check(z.describe('Fewer than 48 h, which coaches leave between hard sessions; null where days cannot tell.')),
    hardToHardH: number.check(z.describe('Hours from the hard session before the run to that one.')),
  })
  .check(z.describe('What a recovery run cost beyond the cap.'));

const keepPaceSchema = z.object({
  sPerKm: z.number(),
  lowSPerKm: z.number(),
  highSPerKm: number.check(z.describe('null: no running pace is slow enough.')),
  from: z
    .array(z.enum(['recent', 'run']))
    .check(
      z.describe('What tells how heart rate rises with speed: the runs of 8 weeks, the changes of pace in this run.'),
    ),
  otherDaySPerKm: z
    .nullable(z.tuple([z.number(), number]))
    .check(z.describe('Fastest and slowest pace that may go with that heart rate on another day.')),
  detail: z.string(),
});

const highForPaceSchema = z
  .object({
    bpm: z.number().check(z.describe('Above what is usual at that speed; negative is below.')),
    lowBpm: z.number().check(z.describe('The ends of its doubt.')),
    highBpm: z.number(),
    usualBpm: z.number(),
    deviations: z.number().check(z.describe("In standard deviations of the runner's own scatter.")),
    runs: z.number().check(z.describe('Runs of the last 8 weeks that say what is usual.')),
    isHigh: z.boolean(),
  })
  .check(z.describe("Heart rate against the runner's own recent runs at that grade-adjusted speed."));

const spikeSchema = z
  .object({
    ratio: z.number(),
    longestM: z.number(),
    size: z
      .enum(['none', 'small', 'moderate', 'large'])
      .check(z.describe('More than 10, 30 and 100 % further; Frandsen 2025.')),
  })
  .check(z.describe('Distance over that of the longest run of the 30 days before.'));

const loadSchema = z
  .object({
    trimp: number.check(z.describe("Banister's training impulse.")),
    edwards: number,
    lucia: number,
    hrss: number.check(z.describe('Training impulse; an hour at the second threshold is 100.')),
    rss: number.check(z.describe('Grade-adjusted pace; an hour at threshold pace is 100.')),
    srpe: number.check(z.describe('Rating of perceived exertion times minutes.')),
    from: z
      .nullable(z.enum(['histogram', 'average']))
      .check(z.describe('What the loads by heart rate were summed over.')),
    confidence: z.nullable(z.enum(CONFIDENCES)).check(z.describe('Of the loads by heart rate.')),
  })
  .check(z.describe('Training load, each by its published definition.'));

const deviceSchema = z
  .object({
    avgHrBpm: number,
    maxHrBpm: number,
    distanceM: number,
    timerS: number,
    ascentM: number,
    zoneEdgesBpm: seconds,
    timeInZoneS: seconds,
    recomputedInZoneS: seconds.check(z.describe("Ours, for the device's own edges.")),
  })
  .check(z.describe("The device's own summary, kept beside ours."));

const deviceProfileSchema = z
  .object({
    hrMaxBpm: number,
    hrRestBpm: number,
    thresholdHrBpm: number,
    zoneEdgesBpm: seconds,
    timeInZoneS: seconds,
  })
  .check(z.describe('What the device had stored of its wearer.'));

const bins = z.array(number);

const streamSchema = z
  .object({
    stepS: z.number().check(z.describe('Width of a bin, seconds.')),
    heartRateBpm: bins,
    speedMps: bins,
    gradeAdjustedSpeedMps: bins,
    altitudeM: bins,
    gradeRatio: bins,
    cadenceSpm: bins.check(z.describe('Steps per minute, both feet.')),
    movingS: bins.check(z.describe('Seconds of the bin in motion; 0 in a pause.')),
    heartRateHistogramS: z.record(z.string(), z.number()).check(z.describe('Seconds at each whole beat per minute.')),
  })
  .check(z.describe('Bins since the start; null = nothing known in that bin. Only with --streams.'));

export type StreamJson = z.output<typeof streamSchema>;

const lapSchema = z.object({
  durationS: z.number(),
  movingS: number,
  distanceM: number,
  avgHrBpm: number,
  maxHrBpm: number,
  gapSpeedMps: number,
});

const observedSchema = z.object({
  kind: z.enum(KINDS),
  confidence: z.enum(CONFIDENCES),
  why: z.array(z.string()),
  pattern: z
    .nullable(z.enum(PATTERNS))
    .check(z.describe('How the effort was laid out, whatever its intensity; null where no stream or laps show it.')),
  repetitions: z.nullable(repetitionsSchema),
});

/** One session as `recover sessions -f ndjson` writes it. */
export const sessionSchema = z.object({
  id: z.string().check(z.describe('Stable across runs and machines.')),
  athlete: text,
  source: z.array(placeSchema),
  start: text.check(z.describe('ISO 8601 with offset; null when only the day is known.')),
  day: z.string().check(z.describe('Local calendar day, YYYY-MM-DD.')),
  sport: z.enum(SPORTS),
  sportStated: z.boolean().check(z.describe('False when the source names no sport and it was guessed.')),
  title: text,
  notes: text,
  durationS: number.check(z.describe('Timer time when known, else moving time, else elapsed time.')),
  elapsedS: number,
  movingS: number,
  distanceM: number,
  ascentM: number,
  descentM: number,
  avgHrBpm: number,
  maxHrBpm: number,
  peakHr30sBpm: number.check(z.describe('Highest mean over 30 s; only from a stream.')),
  restingHrBpm: number.check(z.describe('Noted with the session.')),
  avgCadenceSpm: number.check(z.describe('Steps per minute, both feet.')),
  avgTempC: number,
  rpe: number,
  paceSPerKm: number.check(z.describe('Moving time over distance.')),
  gapSPerKm: number.check(z.describe('Grade-adjusted pace.')),
  speedMps: number.check(z.describe('Distance over moving time.')),
  gapSpeedMps: number.check(z.describe('Grade-adjusted speed.')),
  maxSpeedMps: number.check(z.describe('Highest speed of a run as a log states it.')),
  hasStream: z.boolean(),
  hrTrust: z.object({
    verdict: z.enum(['good', 'doubtful', 'bad', 'none']),
    unusableShare: z.number(),
    reasons: z.array(z.string()),
  }),
  zone: zoneSchema,
  drift: driftSchema,
  intent: z.object({ kind: z.enum(KINDS), from: z.array(z.string()), confidence: z.enum(CONFIDENCES) }),
  observed: observedSchema,
  verdict: z
    .nullable(z.enum(['kept', 'borderline', 'became-workout', 'unknown']))
    .check(z.describe('On recovery runs; null when the session was not meant as recovery.')),
  turn: z
    .nullable(z.object({ atS: z.number(), distanceM: number, aboveCapS: z.number() }))
    .check(z.describe('The first lasting crossing of the heart-rate cap.')),
  price: z.nullable(priceSchema),
  keepPace: z.nullable(keepPaceSchema).check(z.describe('The grade-adjusted pace that would have kept the cap.')),
  keepPaceReason: text.check(z.describe('Why that pace cannot be told, for a recovery run above the cap.')),
  highForPace: z.nullable(highForPaceSchema),
  highForPaceReason: text.check(z.describe('Why it cannot be told, for a steady run of the period.')),
  spike: z.nullable(spikeSchema),
  spikeReason: text.check(z.describe('Why it cannot be told, for a run of the period.')),
  load: loadSchema,
  device: z.nullable(deviceSchema),
  logged: z.nullable(loggedSchema),
  laps: z
    .nullable(z.array(lapSchema))
    .check(z.describe('Where the source tells laps and no stream, in order of time.')),
  deviceProfile: z.nullable(deviceProfileSchema),
  stream: z.optional(z.nullable(streamSchema)),
});

export type SessionJson = z.output<typeof sessionSchema>;
