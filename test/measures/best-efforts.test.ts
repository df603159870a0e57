import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestEfforts } from '../../src/measures/best-efforts.ts';
import { farthestIn } from '../../src/measures/farthest-in.ts';
import { fastestOver } from '../../src/measures/fastest-over.ts';
import { wayAtEdges } from '../../src/measures/way-at-edges.ts';
import { trace } from '../support/build.ts';

const STEP_S = 5;
const wayOf = (speeds: readonly number[]): Float64Array => {
  const way = new Float64Array(speeds.length + 1);
  for (let i = 0; i < speeds.length; i++) way[i + 1] = way[i]! + speeds[i]! * STEP_S;
  return way;
};

/** Every pair of edges, and the exact crossing for each: slow and plain. */
const slowFastestS = (way: Float64Array, distanceM: number): number | undefined => {
  let best: number | undefined;
  const take = (seconds: number) => {
    if (best === undefined || seconds < best) best = seconds;
  };
  for (let a = 0; a < way.length; a++) {
    for (let b = a + 1; b < way.length; b++) {
      const metres = way[b]! - way[a]!;
      if (metres < distanceM) continue;
      const over = metres - distanceM;
      const [first, last] = [way[a + 1]! - way[a]!, way[b]! - way[b - 1]!];
      if (over < last) take((b - a) * STEP_S - (over / last) * STEP_S);
      if (over < first) take((b - a) * STEP_S - (over / first) * STEP_S);
    }
  }
  return best;
};

const speeds = fc.array(fc.oneof(fc.double({ min: 1, max: 6, noNaN: true }), fc.constant(0)), {
  minLength: 3,
  maxLength: 60,
});
const metres = fc.double({ min: 5, max: 600, noNaN: true });
const bins = fc.integer({ min: 1, max: 40 });

describe('fastestOver', () => {
  it('finds the quick kilometre of a run, also where it begins and ends between two edges', () => {
    const way = wayOf([...Array(60).fill(3), ...Array(50).fill(4), ...Array(60).fill(3)]);
    expect(fastestOver(way, STEP_S, 1000)).toMatchObject({ fromS: 300, distanceM: 1000 });
    expect(fastestOver(way, STEP_S, 1000)!.durationS).toBeCloseTo(250, 5);
    // 500 m lie within the quick 1000 m, and 1060 m need 20 s at 3 m/s beside them.
    expect(fastestOver(way, STEP_S, 500)!.durationS).toBeCloseTo(125, 5);
    expect(fastestOver(way, STEP_S, 1060)!.durationS).toBeCloseTo(270, 5);
  });

  it('knows no time over more than the whole way, and the whole time over the whole way', () => {
    const way = wayOf(Array(200).fill(3));
    expect(fastestOver(way, STEP_S, 3000)!.durationS).toBeCloseTo(1000, 5);
    expect(fastestOver(way, STEP_S, 3000.1)).toBeUndefined();
  });

  it('counts a stop as time', () => {
    const way = wayOf([...Array(100).fill(4), ...Array(12).fill(0), ...Array(100).fill(4)]);
    expect(fastestOver(way, STEP_S, 3000)!.durationS).toBeCloseTo(810, 5);
  });

  it('is what trying every stretch finds', () => {
    fc.assert(
      fc.property(speeds, metres, (list, distanceM) => {
        const way = wayOf(list);
        // Rounding is forgiven: a stretch that lacks a billionth of the metres is one.
        const [low, high] = [(1 - 2e-9) * distanceM, distanceM].map((metres) => slowFastestS(way, metres));
        const found = fastestOver(way, STEP_S, distanceM);
        if (low === undefined) expect(found).toBeUndefined();
        if (high !== undefined) expect(found!.durationS).toBeLessThanOrEqual(high + 1e-4);
        if (low !== undefined && found !== undefined) expect(found.durationS).toBeGreaterThanOrEqual(low - 1e-4);
      }),
    );
  });

  it('takes longer over more metres', () => {
    fc.assert(
      fc.property(speeds, metres, metres, (list, a, b) => {
        const way = wayOf(list);
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map((distanceM) => fastestOver(way, STEP_S, distanceM));
        if (long !== undefined) expect(short!.durationS).toBeLessThanOrEqual(long.durationS + 1e-6);
      }),
    );
  });

  it('takes k times as long when everything does', () => {
    fc.assert(
      fc.property(speeds, metres, fc.double({ min: 0.5, max: 3, noNaN: true }), (list, distanceM, k) => {
        const way = wayOf(list);
        const once = fastestOver(way, STEP_S, distanceM);
        const slower = fastestOver(way, STEP_S * k, distanceM);
        if (once !== undefined) expect(slower!.durationS).toBeCloseTo(once.durationS * k, 5);
      }),
    );
  });

  it('does not improve by a part that is slower than the best', () => {
    fc.assert(
      fc.property(speeds, metres, (list, distanceM) => {
        const once = fastestOver(wayOf(list), STEP_S, distanceM);
        if (once === undefined) return;
        const slow = (0.5 * distanceM) / once.durationS;
        const longer = fastestOver(wayOf([...list, 0, 0, ...Array(30).fill(slow)]), STEP_S, distanceM);
        expect(longer!.durationS).toBeLessThanOrEqual(once.durationS + 1e-6);
        const best = fastestOver(wayOf([...Array(30).fill(slow), ...Array(200).fill(0), ...list]), STEP_S, distanceM);
        expect(best!.durationS).toBeCloseTo(once.durationS, 5);
      }),
    );
  });
});

describe('farthestIn', () => {
  it('is the longest way of its length, and unknown where the recording is shorter', () => {
    const way = wayOf([...Array(60).fill(3), ...Array(60).fill(4), ...Array(60).fill(3)]);
    expect(farthestIn(way, STEP_S, 300)).toEqual({ fromS: 300, durationS: 300, distanceM: 1200 });
    expect(farthestIn(way, STEP_S, 900)!.distanceM).toBeCloseTo(3000, 9);
    expect(farthestIn(way, STEP_S, 905)).toBeUndefined();
  });

  it('goes no farther in less time, and no faster than the quickest over the same way', () => {
    fc.assert(
      fc.property(speeds, bins, bins, (list, a, b) => {
        const way = wayOf(list);
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map((count) => farthestIn(way, STEP_S, count * STEP_S));
        if (long === undefined) return;
        expect(short!.distanceM).toBeLessThanOrEqual(long.distanceM + 1e-9);
        if (long.distanceM <= 0) return;
        expect(fastestOver(way, STEP_S, long.distanceM)!.durationS).toBeLessThanOrEqual(long.durationS + 1e-6);
      }),
    );
  });
});

describe('bestEfforts', () => {
  it('gives the standard distances and durations as far as the run goes', () => {
    const finder = bestEfforts(trace([{ seconds: 1500, bpm: 170, mps: 4 }]));
    expect(finder.overDistances().map(({ distanceM, durationS }) => [distanceM, Math.round(durationS)])).toEqual([
      [3000, 750],
      [5000, 1250],
    ]);
    expect(finder.inDurations().map(({ durationS }) => durationS / 60)).toEqual([2, 3, 4, 5, 6, 8, 10, 12, 15, 20]);
  });

  it('says how heart rate stood throughout and at the end, and how even the speed was', () => {
    const [first] = bestEfforts(
      trace([
        { seconds: 300, bpm: 130, mps: 2.5 },
        { seconds: 90, bpm: 150, mps: 5 },
        { seconds: 30, bpm: 190, mps: 4 },
        { seconds: 300, bpm: 130, mps: 2.5 },
      ]),
    ).inDurations();
    expect(first).toMatchObject({ fromS: 300, durationS: 120, distanceM: 570, alongM: 570 });
    expect(first!.averageHeartRateBpm).toBeCloseTo(160, 6);
    expect(first!.endHeartRateBpm).toBeCloseTo(190, 6);
    expect(first!.slowestRatio).toBeCloseTo(4 / 4.75, 6);
    expect(first!.fastestRatio).toBeCloseTo(5 / 4.75, 6);
  });

  it('counts the effort downhill by what it was worth on the flat', () => {
    const downhill = trace([{ seconds: 600, bpm: 150, mps: 5 }]);
    downhill.gradeAdjustedSpeedMps.fill(4);
    expect(bestEfforts(downhill).inDurations()[0]).toMatchObject({ distanceM: 480, alongM: 600 });
  });

  it('tells no heart rate that is known for less than nine tenths of the effort', () => {
    const known = (missing: number) => {
      const built = trace([{ seconds: 120, bpm: 170, mps: 4 }]);
      built.heartRateBpm.fill(Number.NaN, 0, missing);
      return bestEfforts(built).inDurations()[0]!.averageHeartRateBpm;
    };
    expect(known(2)).toBeCloseTo(170, 6);
    expect(known(3)).toBeUndefined();
  });

  it('adds no way over a pause', () => {
    const paused = trace([
      { seconds: 60, bpm: 150, mps: 4 },
      { seconds: 60, bpm: 0, mps: 0 },
      { seconds: 60, bpm: 150, mps: 4 },
    ]);
    expect(wayAtEdges(paused, paused.speedMps).at(-1)).toBeCloseTo(480, 6);
  });
});
