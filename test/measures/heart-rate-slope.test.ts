import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Samples } from '../../src/core/activity.ts';
import type { HeartRateSlope } from '../../src/core/session-measures.ts';
import { driftBins } from '../../src/measures/drift-bins.ts';
import { heartRateSlope } from '../../src/measures/heart-rate-slope.ts';
import { gradeFactor } from '../../src/normalise/grade-adjusted-speed.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { type Stretch, trace } from '../support/build.ts';
import { dice, wandering } from '../support/scattering-heart.ts';
import { everySeconds, syntheticRun, withPause } from '../support/synthetic-run.ts';

const slopeOf = (samples: Samples): HeartRateSlope => {
  const { trace: built } = reduceSamples(samples, 'running');
  return heartRateSlope(built!, driftBins(built!));
};
const ofStretches = (...stretches: Stretch[]): HeartRateSlope => {
  const built = trace(stretches);
  return heartRateSlope(built, driftBins(built));
};

/** A run whose heart follows the effort late, climbs by so much an hour, and wanders. */
interface Planted {
  readonly minutes: number;
  readonly bpmPerH: number;
  readonly mps: number;
  readonly swingMps: number;
  readonly swingS: number;
  readonly hillM: number;
  readonly hillOverM: number;
  readonly bpmPerMps: number;
  readonly lagS: number;
  readonly scatterBpm: number;
  readonly scatterS: number;
  readonly seed: number;
}

const plantedRun = (run: Planted): Samples => {
  const seconds = run.minutes * 60;
  const course = wandering(seconds, { seed: run.seed, bpm: run.scatterBpm, lastsS: run.scatterS });
  const mpsAt = (second: number): number => run.mps + run.swingMps * Math.sin((2 * Math.PI * second) / run.swingS);
  const gradeAt = (metres: number): number => (run.hillM / run.hillOverM) * Math.cos(metres / run.hillOverM);
  const bpm: number[] = [];
  let [effort, metres] = [run.mps, 0];
  for (let second = 0; second <= seconds; second++) {
    effort += (mpsAt(second) * gradeFactor(gradeAt(metres)) - effort) / run.lagS;
    metres += mpsAt(second);
    const start = 30 * Math.exp(-second / 60);
    bpm.push(136 + run.bpmPerMps * (effort - run.mps) + (run.bpmPerH * second) / 3600 - start + course[second]!);
  }
  return syntheticRun({
    seconds,
    mps: mpsAt,
    heightM: (along) => 80 + run.hillM * Math.sin(along / run.hillOverM),
    bpm: (second) => bpm[second]!,
  });
};

/** Everything between its bounds is as likely, which a generator that looks for the odd case would not do. */
const planted = (seed: number): Planted => {
  const roll = dice(seed);
  const between = (low: number, high: number): number => low + (high - low) * roll();
  return {
    minutes: Math.round(between(30, 80)),
    bpmPerH: between(-5, 30),
    mps: between(2.3, 3.5),
    swingMps: between(0, 0.4),
    swingS: between(120, 700),
    hillM: between(0, 12),
    hillOverM: between(170, 500),
    bpmPerMps: between(15, 40),
    lagS: between(20, 70),
    scatterBpm: between(1, 3.5),
    scatterS: between(15, 100),
    seed,
  };
};

const runs = (count: number): Planted[] => Array.from({ length: count }, (_, i) => planted(7919 * (i + 1)));

const holds = (slope: HeartRateSlope, bpmPerH: number): boolean =>
  slope.assessable && slope.lowBpmPerH <= bpmPerH && bpmPerH <= slope.highBpmPerH;

describe('the slope of the heart rate at one speed', () => {
  it('holds the planted one within its interval in nine of ten noisy runs over hills and changes of pace', () => {
    const told = runs(150)
      .map((run) => [run, slopeOf(plantedRun(run))] as const)
      .filter(([, slope]) => slope.assessable);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(([run, slope]) => holds(slope, run.bpmPerH)).length / told.length).toBeGreaterThanOrEqual(0.9);
  });

  it('holds it with a pause in the run as well', () => {
    const told = runs(80)
      .map((run) => [run, slopeOf(withPause(plantedRun(run), 900, 200, run.seed % 2 === 0))] as const)
      .filter(([, slope]) => slope.assessable);
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter(([run, slope]) => holds(slope, run.bpmPerH)).length / told.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is nought without doubt for a constant run', () => {
    const slope = ofStretches({ seconds: 3000, bpm: 140, mps: 2.7 });
    expect(slope).toEqual({
      assessable: true,
      bpmPerH: expect.closeTo(0, 6),
      lowBpmPerH: expect.closeTo(0, 6),
      highBpmPerH: expect.closeTo(0, 6),
    });
  });

  it('is exactly what a heart without scatter climbs at one speed', () => {
    // 120 to 150 bpm in 3000 s.
    const slope = ofStretches({ seconds: 3000, bpm: 120, toBpm: 150, mps: 2.7 });
    expect(slope.assessable && slope.bpmPerH).toBeCloseTo(36, 0);
  });

  it('does not take a faster second half for a climbing heart', () => {
    const step = (seconds: number, mps: number): Stretch => ({ seconds, bpm: 60 + 30 * mps, mps });
    const changing = [2.6, 2.9, 2.7, 3, 2.8, 3.1].map((mps) => step(480, mps));
    const slope = ofStretches(step(600, 2.6), ...changing);
    expect(holds(slope, 0), JSON.stringify(slope)).toBe(true);
  });

  it('hardly depends on how often the watch wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const samples = plantedRun(planted(seed));
        const [each, fifth] = [slopeOf(samples), slopeOf(everySeconds(samples, 5))];
        if (!each.assessable || !fifth.assessable) return;
        expect(Math.abs(each.bpmPerH - fifth.bpmPerH)).toBeLessThan(1.5);
      }),
      { numRuns: 20 },
    );
  });
});

describe('no slope is told', () => {
  const reason = (...stretches: Stretch[]): string | undefined => {
    const slope = ofStretches(...stretches);
    return slope.assessable ? undefined : slope.reason;
  };

  it('of fewer than twelve minutes after the warm-up', () => {
    expect(reason({ seconds: 480 + 715, bpm: 140, mps: 2.7 })).toMatch(/^less than 12 min/);
    expect(reason({ seconds: 480 + 720, bpm: 140, mps: 2.7 })).toBeUndefined();
  });

  it('where the pace grows with time alone', () => {
    const growing = Array.from({ length: 30 }, (_, i): Stretch => ({ seconds: 100, bpm: 140 + i, mps: 2.4 + i / 50 }));
    expect(reason(...growing)).toBe('pace changed with time, so the two cannot be told apart');
  });

  it('on steep ground, of walk breaks, and of one average for the whole way', () => {
    expect(reason({ seconds: 2400, bpm: 140, mps: 2.7, gradeRatio: 0.1 })).toMatch(/^steeper than 8 %/);
    const breaks = Array.from({ length: 8 }, (): Stretch[] => [
      { seconds: 240, bpm: 150, mps: 3 },
      { seconds: 240, bpm: 130, mps: 1.3 },
    ]);
    expect(reason(...breaks.flat())).toMatch(/^pace changes too much/);
    const belt = trace([{ seconds: 2400, bpm: 140, mps: 2.7 }]);
    const average = { ...belt, gradeRatio: belt.gradeRatio.map(() => Number.NaN) };
    expect(heartRateSlope(average, driftBins(average))).toMatchObject({ reason: expect.stringMatching(/^one speed/) });
  });
});
