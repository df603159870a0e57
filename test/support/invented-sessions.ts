import fc from 'fast-check';
import { compareText } from '../../src/core/compare-text.ts';
import { addDays, isoWithOffset } from '../../src/core/dates.ts';
import { CONFIDENCES } from '../../src/core/estimate.ts';
import { KINDS } from '../../src/core/intent.ts';
import { present } from '../../src/core/present.ts';
import type { Session } from '../../src/core/session.ts';
import { SPORTS } from '../../src/core/sport.ts';
import { HISTOGRAM_SIZE, STEP_S, type Trace } from '../../src/core/trace.ts';

const METRES_PER_MILE = 1609.344;

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });

const amount = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0);

/** What people and programs have put into titles, without the control characters that every reader takes out. */
const NASTY = [
  'Recovery jog',
  '=1+1',
  "'=1+1",
  "''=1+1",
  "'quoted'",
  '+49 170',
  '-10 °C',
  '@home',
  '＝1',
  'comma, "quote", semicolon;',
  '"',
  '""',
  ' blank before',
  'blank after ',
  'null',
  '--',
  'n/a',
  '6x800 👟🏃🏽‍♀️',
  'ריצה קלה',
  'جري خفيف',
  'a\tb',
  '{"id": 1}',
  '\\u001b[31m',
];

const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc
    .string({ unit: 'binary', minLength: 1 })
    .map((any) => any.replace(/[^\P{Cc}\t]/gu, ''))
    .filter((any) => any !== ''),
);

const notes = fc.oneof(
  text,
  fc.array(text, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
);

const series = (bins: number, value: fc.Arbitrary<number>): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(Number.NaN) }), {
      minLength: bins,
      maxLength: bins,
    })
    .map((values) => Float32Array.from(values, (one) => Math.fround(one) + 0));

const histogram = fc
  .dictionary(fc.integer({ min: 30, max: HISTOGRAM_SIZE - 1 }).map(String), amount(3600), { maxKeys: 20 })
  .map((seconds) => Float64Array.from({ length: HISTOGRAM_SIZE }, (_, bpm) => seconds[bpm] ?? 0));

const trace: fc.Arbitrary<Trace> = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    stepS: fc.constant(STEP_S),
    count: fc.constant(count),
    heartRateBpm: series(count, fc.double({ min: 40, max: 220, noNaN: true })),
    speedMps: series(count, amount(7)),
    gradeAdjustedSpeedMps: series(count, amount(9)),
    altitudeM: series(count, fc.double({ min: -400, max: 8000, noNaN: true })),
    gradeRatio: series(count, fc.double({ min: -1, max: 1, noNaN: true })),
    cadenceSpm: series(count, amount(240)),
    movingS: fc
      .array(amount(STEP_S), { minLength: count, maxLength: count })
      .map((seconds) => Float32Array.from(seconds)),
    heartRateHistogramS: histogram,
  }),
);

const intent = fc.record({
  kind: fc.constantFrom(...KINDS),
  from: fc.constantFrom(['column'], ['tag'], ['plan']),
  confidence: fc.constantFrom(...CONFIDENCES),
});

const trust = fc.record({
  verdict: fc.constantFrom('good' as const, 'doubtful' as const, 'bad' as const, 'none' as const),
  unusableShare: amount(1),
  reasons: fc.array(fc.constantFrom('stuck to the cadence, 5 min', 'strap "dropped" out', '=like a formula'), {
    maxLength: 2,
  }),
});

const half = fc
  .record({
    heartRateBpm: fc.integer({ min: 90, max: 200 }),
    speedMps: maybe(fc.double({ min: 1, max: 6, noNaN: true })),
  })
  .map((parts) => present(parts));

const lap = fc
  .record({
    durationS: amount(3600),
    movingS: maybe(amount(3600)),
    distanceM: maybe(amount(10_000)),
    averageHeartRateBpm: maybe(fc.double({ min: 60, max: 210, noNaN: true })),
    maxHeartRateBpm: maybe(fc.double({ min: 60, max: 225, noNaN: true })),
    gradeAdjustedSpeedMps: maybe(fc.double({ min: 0.5, max: 8, noNaN: true })),
  })
  .map((parts) => present(parts));

const profile = fc
  .record({
    hrMaxBpm: maybe(fc.integer({ min: 150, max: 220 })),
    hrRestBpm: maybe(fc.integer({ min: 30, max: 80 })),
    thresholdHeartRateBpm: maybe(fc.integer({ min: 120, max: 190 })),
  })
  .map((parts) => present(parts));

const device = fc
  .record({
    averageHeartRateBpm: maybe(amount(220)),
    maxHeartRateBpm: maybe(amount(220)),
    distanceM: maybe(amount(50_000)),
    timerS: maybe(amount(20_000)),
    ascentM: maybe(amount(2000)),
    zoneEdgesBpm: maybe(fc.constant([100, 120, 140, 160, 180])),
    timeInZoneS: maybe(fc.array(amount(3600), { minLength: 6, maxLength: 6 })),
  })
  .map((parts) => present(parts));

/** With time of day and offset, or only the day; travel and all quarters of an hour. */
const start = fc
  .record({
    day: fc.integer({ min: 0, max: 150 }).map((days) => addDays('2026-07-01', days)),
    second: fc.integer({ min: 0, max: 86_399 }),
    offsetMinutes: fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15),
    hasClock: fc.boolean(),
  })
  .map(({ day, second, offsetMinutes, hasClock }) => {
    if (!hasClock) return { day, stated: day };
    const startEpochMs = Date.parse(`${day}T00:00:00Z`) + second * 1000 - offsetMinutes * 60_000;
    const iso = isoWithOffset(startEpochMs, offsetMinutes);
    return { day: iso.slice(0, 10), start: iso, startEpochMs, stated: iso };
  });

const facts = fc.record({
  durationS: maybe(amount(20_000)),
  elapsedS: maybe(amount(20_000)),
  movingS: maybe(amount(20_000)),
  distanceM: maybe(
    fc.oneof(
      amount(50_000),
      fc.integer({ min: 1, max: 3000 }).map((n) => (n / 100) * METRES_PER_MILE),
    ),
  ),
  ascentM: maybe(amount(3000)),
  descentM: maybe(amount(3000)),
  averageHeartRateBpm: maybe(fc.double({ min: 60, max: 210, noNaN: true })),
  maxHeartRateBpm: maybe(fc.double({ min: 60, max: 225, noNaN: true })),
  peakHeartRate30sBpm: maybe(fc.double({ min: 60, max: 225, noNaN: true })),
  averageCadenceSpm: maybe(amount(240)),
  averageTemperatureC: maybe(fc.double({ min: -40, max: 50, noNaN: true }).map((value) => value + 0)),
  rpe: maybe(fc.integer({ min: 0, max: 10 })),
  restingHeartRateBpm: maybe(fc.integer({ min: 30, max: 90 })),
  soreness: maybe(fc.integer({ min: 0, max: 10 })),
  sleepS: maybe(amount(50_000)),
  heartRateCapBpm: maybe(fc.integer({ min: 100, max: 170 })),
  statedHalves: maybe(fc.tuple(half, half)),
  speedMps: maybe(fc.double({ min: 0.5, max: 8, noNaN: true })),
  gradeAdjustedSpeedMps: maybe(fc.double({ min: 0.5, max: 8, noNaN: true })),
});

/** Any session that a reader and `normalise` could have made. Its athlete is one of two, or nobody is named. */
const inventedSession: fc.Arbitrary<Session> = fc
  .record({
    start,
    sport: fc.constantFrom(...SPORTS),
    facts,
    words: fc.record({
      athlete: maybe(fc.constantFrom('Anna', '=Ben, "the hare"')),
      title: maybe(text),
      notes: maybe(notes),
      declaredIntent: maybe(intent),
    }),
    recorded: fc.record({
      sportStated: fc.boolean(),
      heartRateTrust: trust,
      device: maybe(device),
      deviceProfile: maybe(profile),
      trace: maybe(trace),
      laps: maybe(fc.array(lap, { maxLength: 6 })),
    }),
    line: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ start: { stated, ...when }, sport, facts: measured, words, recorded, line }) =>
    present<Session>({
      id: `${stated}/${sport}`,
      sources: [
        { file: 'log.csv', line },
        { file: `activities/${line}.fit`, entry: 'inside.zip' },
      ],
      ...when,
      start: 'start' in when ? when.start : undefined,
      startEpochMs: 'startEpochMs' in when ? when.startEpochMs : undefined,
      sport,
      ...measured,
      ...words,
      ...recorded,
      listedIn: undefined,
    }),
  );

/** A log: each id once, in order of time. */
export const inventedLog: fc.Arbitrary<readonly Session[]> = fc
  .uniqueArray(inventedSession, { minLength: 1, maxLength: 12, selector: ({ id }) => id })
  .map((sessions) =>
    sessions.toSorted((a, b) => compareText(a.day, b.day) || (a.startEpochMs ?? 0) - (b.startEpochMs ?? 0)),
  );
