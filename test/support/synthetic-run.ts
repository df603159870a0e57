import type { Samples } from '../../src/core/activity.ts';

/** An invented run on an invented hill, by second. */
export interface SyntheticRun {
  readonly seconds: number;
  /** Speed at a second; 0 = standing. */
  readonly mps?: (second: number) => number;
  /** Height at a metre of the way. */
  readonly heightM?: (metres: number) => number;
  readonly bpm?: (second: number) => number;
  readonly spm?: (second: number) => number;
  /** Scatter of the positions, metres north and east. */
  readonly scatterM?: (second: number) => readonly [number, number];
}

const METRES_PER_DEGREE = 111_195;
/** 2026-11-11T06:31:00Z, in the middle of nowhere. */
const START_S = Date.UTC(2026, 10, 11, 6, 31) / 1000;

const steadyHeart = (second: number): number => 125 + 10 * Math.sin(second / 300) + 3 * Math.sin(second / 17);
const steadyStep = (second: number): number => 168 + 4 * Math.sin(second / 97);

/** Samples of the run, one a second, along wide bends. */
export const syntheticRun = (run: SyntheticRun): Samples => {
  const count = run.seconds + 1;
  const empty = (): Float64Array => new Float64Array(count);
  const samples = {
    count,
    timeS: empty(),
    latDeg: empty(),
    lonDeg: empty(),
    altitudeM: empty(),
    heartRateBpm: empty(),
    cadenceSpm: empty(),
    breaks: [],
  };
  let [northM, eastM, alongM] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [scatterNorthM, scatterEastM] = run.scatterM?.(i) ?? [0, 0];
    samples.timeS[i] = START_S + i;
    samples.latDeg[i] = 10 + (northM + scatterNorthM) / METRES_PER_DEGREE;
    samples.lonDeg[i] = -30 + (eastM + scatterEastM) / METRES_PER_DEGREE / Math.cos((10 * Math.PI) / 180);
    samples.altitudeM[i] = run.heightM?.(alongM) ?? 50 + 4 * Math.sin(alongM / 150);
    samples.heartRateBpm[i] = Math.round((run.bpm ?? steadyHeart)(i));
    samples.cadenceSpm[i] = Math.round((run.spm ?? steadyStep)(i));
    const stepM = run.mps?.(i) ?? 2.8;
    const heading = Math.sin(alongM / 400);
    northM += stepM * Math.cos(heading);
    eastM += stepM * Math.sin(heading);
    alongM += stepM;
  }
  return samples;
};

/** The samples at the given indices, as a recorder that saves fewer would have kept them. */
export const only = (samples: Samples, keep: readonly number[]): Samples => {
  const pick = (series: Float64Array | undefined): Float64Array | undefined =>
    series === undefined ? undefined : Float64Array.from(keep, (i) => series[i]!);
  const channels = Object.fromEntries(
    Object.entries(samples)
      .filter(([, value]) => value instanceof Float64Array)
      .map(([name, series]) => [name, pick(series as Float64Array)]),
  );
  return { ...samples, ...channels, count: keep.length, breaks: [] } as Samples;
};

export const everySeconds = (samples: Samples, seconds: number): Samples =>
  only(
    samples,
    Array.from({ length: Math.floor((samples.count - 1) / seconds) + 1 }, (_, i) => i * seconds),
  );

/** Keeps a sample when heart rate has changed or `longest` seconds have passed, like the smart recording of watches. */
export const smartRecorded = (samples: Samples, longest = 7): Samples => {
  const kept = [0];
  for (let i = 1; i < samples.count; i++) {
    const before = kept.at(-1)!;
    const hasChanged = samples.heartRateBpm![i] !== samples.heartRateBpm![before];
    if (i - before >= longest || hasChanged || i === samples.count - 1) kept.push(i);
  }
  return only(samples, kept);
};

/** The run with a pause of so many seconds put in before the given sample, marked as a break or left as a hole. */
export const withPause = (samples: Samples, at: number, seconds: number, isMarked: boolean): Samples => ({
  ...samples,
  timeS: samples.timeS.map((timeS, i) => (i < at ? timeS : timeS + seconds)),
  breaks: isMarked ? [at] : [],
});
