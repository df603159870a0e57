import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maximumHeartRate } from '../src/athlete/maximum-heart-rate.ts';
import type { Samples } from '../src/core/activity.ts';
import { addDays } from '../src/core/dates.ts';
import type { HeartRateTrust, IntendedSession } from '../src/core/session.ts';
import { loadOverTime } from '../src/engine/load-over-time.ts';
import { decoupling } from '../src/measures/decoupling.ts';
import { exponentialAverage } from '../src/measures/exponential-average.ts';
import { impulsePerMinute } from '../src/measures/impulse-per-minute.ts';
import { monotony } from '../src/measures/monotony.ts';
import { trainingLoad } from '../src/measures/training-load.ts';
import { grade } from '../src/normalise/grade.ts';
import { gradeFactor } from '../src/normalise/grade-adjusted-speed.ts';
import { reduceSamples } from '../src/normalise/reduce-samples.ts';
import { timeline } from '../src/normalise/timeline.ts';
import { athlete, recoveryRun, type Stretch, session, sure, trace } from './support/build.ts';
import { wandering } from './support/scattering-heart.ts';
import { only, syntheticRun, withPause } from './support/synthetic-run.ts';

/** Each test stands for a defect that was read in the public source of another tool; docs/science.md lists them. */

const GOOD: HeartRateTrust = { verdict: 'good', unusableShare: 0, reasons: [] };

const lostBetween = (...stretches: Stretch[]): number => {
  const drift = decoupling(trace(stretches), GOOD);
  if (!drift.assessable) throw new Error(drift.reason);
  return drift.decouplingRatio;
};

const course = wandering(3600, { seed: 5, bpm: 2, lastsS: 20 });
const hour = syntheticRun({ seconds: 3600, bpm: (second) => 140 + (10 * second) / 3600 + course[second]! });

const percentOf = (samples: Samples): number => {
  const { trace: built, heartRateTrust } = reduceSamples(samples, 'running');
  const drift = decoupling(built, heartRateTrust);
  if (!drift.assessable) throw new Error(drift.reason);
  return drift.decouplingRatio * 100;
};

describe('decoupling', () => {
  it('is not moved by a second half that was written five times as often', () => {
    const keep = [...hour.timeS.keys()].filter((second) => second >= 1800 || second % 5 === 0);
    expect(Math.abs(percentOf(only(hour, keep)) - percentOf(hour))).toBeLessThan(0.3);
  });

  it('does not count a stop as slow running', () => {
    expect(Math.abs(percentOf(withPause(hour, 2400, 100, false)) - percentOf(hour))).toBeLessThan(0.2);
  });

  it('does not take the climb out and the way down for a change of the heart', () => {
    const hills = syntheticRun({
      seconds: 3600,
      // As fast as the same effort on the flat allows, up 3 % and down again.
      mps: (second) => 2.8 / gradeFactor(second < 1800 ? 0.03 : -0.03),
      heightM: (metres) => 500 - 0.03 * Math.abs(metres - (1800 * 2.8) / gradeFactor(0.03)),
      bpm: (second) => 140 + course[second]!,
    });
    expect(Math.abs(percentOf(hills))).toBeLessThan(1.5);
  });

  it('leaves the warm-up out: a heart that is still rising in the first minutes is no gain', () => {
    const rising: Stretch = { seconds: 600, bpm: 100, toBpm: 140, mps: 2.7 };
    expect(lostBetween(rising, { seconds: 2400, bpm: 140, mps: 2.7 })).toBeCloseTo(0, 3);
  });

  it('is a ratio of means and positive when efficiency is lost', () => {
    const [slow, fast] = [2.6, 2.9];
    const second = [slow, fast].map((mps): Stretch => ({ seconds: 600, bpm: mps === slow ? 140 : 160, mps }));
    const lost = lostBetween({ seconds: 1800, bpm: 140, mps: 2.75 }, ...second);
    // After 10 min: 20 min at 2.75 m/s and 140 bpm, then means of 2.75 m/s and 150 bpm.
    expect(lost).toBeCloseTo(1 - 140 / 150, 6);
    expect(lost).toBeGreaterThan(0);
  });
});

describe('load', () => {
  it('over 42 days of 100 stands at 63.2, and not at 86.5 as with 2/(N+1)', () => {
    expect(exponentialAverage(Array<number>(42).fill(100), 42)).toBeCloseTo(63.212, 3);
  });

  it('is unknown without a threshold pace, not that of an hour above threshold', () => {
    const run = session({ durationS: 3600, movingS: 3600, gradeAdjustedSpeedMps: 3 });
    const { thresholdSpeed: _, ...unknown } = athlete({ thresholdSpeed: sure(4) });
    expect(trainingLoad(run, unknown).rss).toBeUndefined();
  });

  it('does not begin with the load of the first day: nothing is told before twelve weeks', () => {
    const last = '2026-11-15';
    const days = (count: number) =>
      new Map(
        Array.from({ length: count }, (_, back) => [addDays(last, -back), { trimp: 90, knownS: 3600, unknownS: 0 }]),
      );
    const first = (count: number): string => addDays(last, 1 - count);
    expect(loadOverTime({ firstKnownDay: first(3), days: days(3) }, last, true).fitness).toBeUndefined();
    expect(loadOverTime({ firstKnownDay: first(84), days: days(84) }, last, true).fitness).toBeLessThan(90);
  });

  it('of seven equal days has no monotony, rather than the best one', () => {
    expect(monotony([50, 50, 50, 50, 50, 50, 50])).toBeUndefined();
    expect(monotony([50, 50, 50, 50, 50, 50, 51])!).toBeGreaterThan(100);
  });

  it('of intervals is more than that of their average heart rate', () => {
    const runner = athlete({ hrRest: sure(50), sex: 'male' });
    const built = trace([
      { seconds: 1800, bpm: 110, mps: 2 },
      { seconds: 1800, bpm: 180, mps: 4 },
    ]);
    const base = session({ durationS: 3600, movingS: 3600, averageHeartRateBpm: 145 });
    expect(trainingLoad({ ...base, trace: built }, runner).trimp!).toBeGreaterThan(
      1.1 * trainingLoad(base, runner).trimp!,
    );
  });

  it('of women has their own weight, 0.86', () => {
    const share = 0.6;
    const perMinute = impulsePerMinute(50 + share * 140, { hrMaxBpm: 190, hrRestBpm: 50, sex: 'female' });
    expect(perMinute).toBeCloseTo(share * 0.86 * Math.exp(1.67 * share), 9);
  });
});

describe('the maximum heart rate', () => {
  it('is not read out of easy runs', () => {
    const easy: IntendedSession = {
      ...recoveryRun({ intent: { kind: 'easy', from: ['title'], confidence: 'high' }, day: '2026-11-01' }),
      averageHeartRateBpm: 142,
      maxHeartRateBpm: 158,
    };
    expect(maximumHeartRate(Array<IntendedSession>(100).fill(easy), {}, '2026-11-15')).toBeUndefined();
  });
});

describe('grade-adjusted pace', () => {
  const sloping = (gradeRatio: number, samplesEvery = 1) => {
    const run = syntheticRun({ seconds: 1800, mps: () => 2.8, heightM: (metres) => 900 + gradeRatio * metres });
    const keep = [...run.timeS.keys()].filter((second) => second % samplesEvery === 0);
    return reduceSamples(only(run, keep), 'running').gradeAdjustedSpeedMps! / 2.8;
  };

  it('is slower than pace on a gentle descent', () => {
    expect(sloping(-0.06)).toBeLessThan(0.92);
  });

  it('is weighted by way and not by samples', () => {
    const climbThenFlat = syntheticRun({
      seconds: 2400,
      mps: () => 2.8,
      heightM: (metres) => 100 + 0.06 * Math.min(metres, 1200 * 2.8),
    });
    const dense = [...climbThenFlat.timeS.keys()];
    const [all, sparse] = [dense, dense.filter((second) => second < 1200 || second % 5 === 0)].map(
      (keep) => reduceSamples(only(climbThenFlat, keep), 'running').gradeAdjustedSpeedMps!,
    );
    expect(Math.abs(sparse! / all! - 1)).toBeLessThan(0.005);
  });

  it('has no step at the flat: a grade of almost nothing costs almost nothing', () => {
    for (const little of [1e-12, -1e-12, 1e-6, -1e-6]) expect(Math.abs(gradeFactor(little) - 1)).toBeLessThan(1e-4);
  });

  it('has no step anywhere', () => {
    for (let percent = -60; percent < 60; percent += 0.01) {
      expect(Math.abs(gradeFactor((percent + 0.01) / 100) - gradeFactor(percent / 100))).toBeLessThan(0.002);
    }
  });

  it('looks at a few heights for each sample, however long the run', () => {
    const looksPerSample = (seconds: number): number => {
      const run = syntheticRun({ seconds });
      const alongM = Float64Array.from({ length: run.count }, (_, i) => i * 2.8);
      let looks = 0;
      const counted = new Proxy(run.altitudeM!, {
        get: (heights, key) => {
          looks++;
          return Reflect.get(heights, key);
        },
      });
      grade(timeline(run), alongM, counted);
      return looks / run.count;
    };
    expect(looksPerSample(40_000)).toBeLessThan(1.1 * looksPerSample(10_000));
  });
});

describe('heart rate', () => {
  it('is not drawn across a hole in straight lines', () => {
    const silent = hour.heartRateBpm!.map((bpm, second) => (second > 1000 && second < 1300 ? Number.NaN : bpm));
    const { trace: built } = reduceSamples({ ...hour, heartRateBpm: silent }, 'running');
    expect(built!.heartRateBpm.slice(205, 258).every((bpm) => Number.isNaN(bpm))).toBe(true);
  });

  it('of a pause adds no time and no load', () => {
    const paused = reduceSamples(withPause(hour, 1800, 14 * 3600, true), 'running').trace!;
    const seconds = paused.heartRateHistogramS.reduce((sum, value) => sum + value, 0);
    expect(seconds).toBeLessThanOrEqual(3600);
  });
});

describe('the page about them', () => {
  const page = readFileSync(new URL('../docs/science.md', import.meta.url), 'utf8');
  const part = page.slice(page.indexOf('## Known defects of other tools'));
  const rows = [...part.matchAll(/^\| .* \| \[(test\/[\w./-]+)\]\(\.\.\/\1\): (.+) \|$/gm)];

  it('lists each of them, with a test that exists', () => {
    expect(rows.length).toBeGreaterThanOrEqual(15);
    for (const [, file, titles] of rows) {
      const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
      for (const [, title] of titles!.matchAll(/“([^”]+)”/g))
        expect(source, `${file}: ${title}`).toContain(`'${title}'`);
      expect(titles).toMatch(/“/);
    }
  });
});
