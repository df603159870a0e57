import { median } from '../numeric/median.ts';
import { pearson } from '../numeric/pearson.ts';

/** An optical sensor that counts steps for beats: the measure of the fitdocs tool (window 120 s, r 0.90, 5 bpm). */
const WINDOW_S = 120;
const LEAST_R = 0.9;
const MOST_APART_BPM = 5;
/** Windows begin this far apart, and need so much of themselves known. Tool defaults. */
const SLIDE_S = 30;
const KNOWN_RATIO = 0.8;

interface Channels {
  readonly heartRateBpm: Float32Array;
  readonly cadenceSpm: Float32Array;
  readonly stepS: number;
}

/** Bins that know both, and those of them in which both are near each other. */
const countGaps = ({ heartRateBpm, cadenceSpm }: Channels, from: number, to: number, legs: number) => {
  let [known, near] = [0, 0];
  for (let i = from; i < to; i++) {
    const gap = Math.abs(heartRateBpm[i]! - cadenceSpm[i]! / legs);
    if (!(cadenceSpm[i]! > 0) || Number.isNaN(gap)) continue;
    known++;
    if (gap <= MOST_APART_BPM) near++;
  }
  return { known, near };
};

const gaps = ({ heartRateBpm, cadenceSpm }: Channels, from: number, to: number, legs: number): readonly number[] => {
  const apart: number[] = [];
  for (let i = from; i < to; i++) {
    const gap = Math.abs(heartRateBpm[i]! - cadenceSpm[i]! / legs);
    if (cadenceSpm[i]! > 0 && !Number.isNaN(gap)) apart.push(gap);
  }
  return apart;
};

const isLocked = (channels: Channels, from: number, to: number, legs: number): boolean => {
  const { known, near } = countGaps(channels, from, to, legs);
  if (known < KNOWN_RATIO * (to - from)) return false;
  // The median cannot be near when less than half are; that saves sorting nearly every window.
  if (near <= (known - 1) >> 1) return false;
  if ((median(gaps(channels, from, to, legs)) ?? Number.POSITIVE_INFINITY) > MOST_APART_BPM) return false;
  return pearson(channels.heartRateBpm, channels.cadenceSpm, from, to) >= LEAST_R;
};

/** False where fewer bins of the whole recording are near each other than a single window would need. */
const mayLock = (channels: Channels, window: number, legs: number): boolean =>
  countGaps(channels, 0, channels.heartRateBpm.length, legs).near >= (KNOWN_RATIO * window) / 2;

/** 1 for each bin inside a window in which heart rate follows the step rate of both feet, or of one. */
export const cadenceLock = (channels: Channels): Uint8Array => {
  const count = channels.heartRateBpm.length;
  const locked = new Uint8Array(count);
  const window = Math.round(WINDOW_S / channels.stepS);
  const slide = Math.round(SLIDE_S / channels.stepS);
  for (const legs of [1, 2]) {
    if (!mayLock(channels, window, legs)) continue;
    for (let from = 0; from + window <= count; from += slide) {
      if (isLocked(channels, from, from + window, legs)) locked.fill(1, from, from + window);
    }
  }
  return locked;
};
