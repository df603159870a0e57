import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Repetitions } from '../../src/core/session.ts';
import { type EffortSeries, effortOfLaps, effortOfTrace } from '../../src/measures/effort-series.ts';
import { findRepetitions } from '../../src/measures/repetitions.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { lengthOf, type Paced, repeated, speedOf, wandering } from '../support/paced.ts';
import { type SyntheticRun, syntheticRun } from '../support/synthetic-run.ts';

const BIN_S = 5;

const recorded = (stretches: readonly Paced[], more: Partial<SyntheticRun> = {}): EffortSeries => {
  const run = { seconds: lengthOf(stretches), mps: speedOf(stretches), heightM: () => 50, ...more };
  return effortOfTrace(reduceSamples(syntheticRun(run), 'running').trace!);
};

const found = (stretches: readonly Paced[], more: Partial<SyntheticRun> = {}): Repetitions | undefined =>
  findRepetitions(recorded(stretches, more));

const WARM_UP: Paced = [600, 2.8];
const COOL_DOWN: Paced = [500, 2.7];
const session = (...main: readonly Paced[]): Paced[] => [WARM_UP, ...main, COOL_DOWN];

describe('repetitions are found and counted, with work and rest within a bin', () => {
  it.each<readonly [string, number, Paced, Paced]>([
    ['6 x 800 m, 400 m jog', 6, [190, 4.21], [160, 2.5]],
    ['10 x 1 min, 1 min jog', 10, [60, 4.3], [60, 2.5]],
    ['3 x 10 min, 3 min jog', 3, [600, 3.8], [180, 2.6]],
    ['5 x 1 km, 2 min standing', 5, [240, 4.17], [120, 0]],
    ['12 x 400 m, 90 s walking', 12, [92, 4.35], [90, 1.4]],
    ['20 x 30 s, 30 s jog', 20, [30, 4.6], [30, 2.4]],
    ['8 x 30 s, 2 min jog', 8, [30, 5], [120, 2.5]],
    ['2 x 20 min, 5 min jog', 2, [1200, 3.7], [300, 2.7]],
  ])('%s', (_, times, work, rest) => {
    for (const scatterM of [0, 1.5]) {
      const stretches = session(...repeated(times, work, rest));
      const repetitions = found(stretches, { scatterM: wandering(scatterM) })!;
      expect(repetitions.count).toBe(times);
      expect(repetitions.alike).not.toBe('neither');
      expect(Math.abs(repetitions.workS - work[0])).toBeLessThanOrEqual(BIN_S);
      expect(Math.abs(repetitions.restS - rest[0])).toBeLessThanOrEqual(BIN_S);
      repetitions.each.forEach(({ startS }, k) => {
        expect(Math.abs(startS - (WARM_UP[0] + k * (work[0] + rest[0])))).toBeLessThanOrEqual(2 * BIN_S);
      });
    }
  });
});

it('measures the way, the speed and the heart rate of each', () => {
  const work: Paced = [200, 4];
  const bpm = (second: number): number => ((second - 600) % 320 < 200 && second >= 600 && second < 2080 ? 172 : 150);
  const repetitions = found(session(...repeated(5, work, [120, 2.5])), { bpm })!;
  expect(repetitions.workM).toBeGreaterThan(780);
  expect(repetitions.workM).toBeLessThan(820);
  for (const { speedMps, averageHeartRateBpm, maxHeartRateBpm } of repetitions.each) {
    expect(speedMps).toBeCloseTo(4, 0);
    expect(averageHeartRateBpm).toBeGreaterThan(168);
    expect(maxHeartRateBpm).toBe(172);
  }
  expect(repetitions.each.at(-1)!.restS).toBeUndefined();
});

it('finds hill repeats by their grade-adjusted speed, where heart rate bears them out', () => {
  // Up a tenth for 90 s and down again, eight times, at the same pace.
  const hillM = 90 * 2.6;
  const beginM = 600 * 2.8;
  const heightM = (metres: number): number => {
    const along = (metres - beginM) % (2 * hillM);
    if (metres < beginM || metres > beginM + 16 * hillM) return 50;
    return 50 + 0.1 * (along < hillM ? along : 2 * hillM - along);
  };
  const stretches: Paced[] = [
    [600, 2.8],
    [16 * 90, 2.6],
    [600, 2.8],
  ];
  const bpm = (second: number): number => (second >= 600 && second < 2040 && (second - 600) % 180 < 90 ? 172 : 140);
  expect(found(stretches, { heightM, bpm })!.count).toBe(8);
  expect(found(stretches, { heightM, bpm: () => 150 })).toBeUndefined();
});

it('calls a pyramid neither alike in time nor in length', () => {
  const pieces = [60, 120, 180, 240, 180, 120, 60].flatMap((seconds): Paced[] => [
    [seconds, 4.2],
    [90, 2.5],
  ]);
  expect(found(session(...pieces))).toMatchObject({ count: 7, alike: 'neither' });
});

it('leaves out a stride of the warm-up and a sprint at the end', () => {
  const main = repeated(5, [200, 4.1], [120, 2.5]);
  const stretches: Paced[] = [[300, 2.8], [20, 4.5], [300, 2.8], ...main, [400, 2.8], [20, 5], [100, 2.6]];
  expect(found(stretches)!.count).toBe(5);
});

describe('what are no repetitions', () => {
  it.each<readonly [string, readonly Paced[]]>([
    ['an even run', [[3600, 3]]],
    [
      'an even run with a stop',
      [
        [1500, 3],
        [120, 0],
        [1500, 3],
      ],
    ],
    [
      'stops at crossings',
      [420, 70, 300, 190, 560, 45, 380, 240].flatMap((seconds, k): Paced[] => [
        [seconds, 3],
        [20 + ((k * 17) % 50), 0],
      ]),
    ],
    [
      'a progression',
      [
        [900, 2.7],
        [900, 2.9],
        [900, 3.1],
        [900, 3.4],
      ],
    ],
    [
      'one hard piece',
      [
        [900, 2.8],
        [1500, 3.8],
        [600, 2.7],
      ],
    ],
    [
      'a fast end',
      [
        [2400, 2.8],
        [400, 4],
      ],
    ],
    [
      'two fast minutes',
      [
        [900, 2.8],
        [60, 4.5],
        [600, 2.8],
        [60, 4.5],
        [600, 2.8],
      ],
    ],
  ])('%s', (_, stretches) => {
    for (const scatterM of [0, 1.5]) expect(found(stretches, { scatterM: wandering(scatterM) })).toBeUndefined();
  });

  it('rolling hills at an even pace, as long as heart rate does not rise and fall with them', () => {
    const heightM = (metres: number): number => 60 + 12 * Math.sin(metres / 130);
    const beating =
      (swing: number) =>
      (second: number): number =>
        145 + swing * Math.cos((3 * second) / 130 - 0.5);
    expect(found([[3600, 3]], { heightM, bpm: beating(4) })).toBeUndefined();
    expect(found([[3600, 3]], { heightM, bpm: beating(14) })).toBeDefined();
  });

  it('noise, whatever it is like', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.integer({ min: -1000, max: 1000 })),
        fc.integer({ min: 1, max: 40 }),
        (stream, hold) => {
          const next = (): number => stream.next().value! / 1000;
          const effortMps = new Float64Array(600);
          let level = 0;
          for (let i = 0; i < 600; i++) {
            // Wandering speeds, each held for a random while: a tenth to either side at most.
            if (i % hold === 0) level = next();
            effortMps[i] = 3 * (1 + 0.06 * level + 0.04 * next());
          }
          const heartRateBpm = new Float32Array(600).fill(140);
          const repetitions = findRepetitions({
            stepS: 5,
            effortMps,
            metres: effortMps.map((mps) => mps * 5),
            heartRateBpm,
          });
          expect(repetitions).toBeUndefined();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('laws', () => {
  const sets = fc.record({
    times: fc.integer({ min: 3, max: 10 }),
    workS: fc.integer({ min: 8, max: 60 }).map((tens) => tens * 10),
    restS: fc.integer({ min: 6, max: 20 }).map((tens) => tens * 10),
    workMps: fc.double({ min: 3.9, max: 5, noNaN: true }),
    restMps: fc.double({ min: 2.2, max: 2.8, noNaN: true }),
  });
  const stretchesOf = ({
    times,
    workS,
    restS,
    workMps,
    restMps,
  }: typeof sets extends fc.Arbitrary<infer T> ? T : never) =>
    session(...repeated(times, [workS, workMps], [restS, restMps]));
  const series = (stretches: readonly Paced[]): EffortSeries => {
    const count = Math.floor(lengthOf(stretches) / BIN_S);
    const effortMps = Float64Array.from({ length: count }, (_, i) => speedOf(stretches)(i * BIN_S));
    return {
      stepS: BIN_S,
      effortMps,
      metres: effortMps.map((mps) => mps * BIN_S),
      heartRateBpm: new Float32Array(count),
    };
  };

  it('counts what was run, and the same run backwards', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const there = findRepetitions(series(stretchesOf(set)));
        const back = findRepetitions(series([...stretchesOf(set)].reverse()));
        expect(there?.count).toBe(set.times);
        expect(back?.count).toBe(set.times);
      }),
      { numRuns: 60 },
    );
  });

  it('counts the same for a runner who is a tenth faster, and after a longer warm-up', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const stretches = stretchesOf(set);
        const faster = stretches.map(([seconds, mps]): Paced => [seconds, mps * 1.1]);
        expect(findRepetitions(series(faster))?.count).toBe(set.times);
        expect(findRepetitions(series([[900, 2.8], ...stretches]))?.count).toBe(set.times);
      }),
      { numRuns: 60 },
    );
  });
});

it('finds them in laps alone, and none in the even laps of a watch', () => {
  const work = { durationS: 192, distanceM: 800, averageHeartRateBpm: 174 };
  const rest = { durationS: 160, distanceM: 400, averageHeartRateBpm: 152 };
  const around = { durationS: 720, distanceM: 2000, averageHeartRateBpm: 138 };
  const laps = [around, ...Array.from({ length: 6 }, () => [work, rest]).flat(), around];
  const repetitions = findRepetitions(effortOfLaps(laps))!;
  expect(repetitions).toMatchObject({ count: 6 });
  expect(Math.abs(repetitions.workM! - 800)).toBeLessThan(30);
  const even = [301, 305, 298, 310, 296, 303, 299, 307].map((durationS) => ({ durationS, distanceM: 1000 }));
  expect(findRepetitions(effortOfLaps(even))).toBeUndefined();
});
