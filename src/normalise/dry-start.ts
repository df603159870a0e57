/** A dry strap reads too high until sweat closes the contact; within this much moving time. Tool defaults. */
const START_S = 5 * 60;
/** The run after it must be at least as long to compare with. */
const LEAST_AFTER_S = 10 * 60;
/** So much above the highest minute of all that follows, at no higher speed. Tool defaults. */
const ABOVE_BPM = 10;
const SPEED_RATIO = 1.1;
const WINDOW_BINS_S = 60;

interface Channels {
  readonly heartRateBpm: Float32Array;
  readonly speedMps: Float32Array;
  readonly movingS: Float32Array;
  readonly stepS: number;
}

/** Bin at which so many moving seconds have passed. */
const binAfter = ({ movingS }: Channels, seconds: number): number => {
  let passed = 0;
  for (let i = 0; i < movingS.length; i++) {
    if (passed >= seconds) return i;
    passed += movingS[i]!;
  }
  return movingS.length;
};

interface Minute {
  readonly bpm: number;
  readonly mps: number;
}

const NONE: Minute = { bpm: Number.NEGATIVE_INFINITY, mps: 0 };

/**
 * Highest mean over one minute of known bins between two bins, and the speed in it; the first one above `enough` where
 * there is one.
 */
const highestMinute = (channels: Channels, from: number, to: number, enough: number): Minute => {
  const { heartRateBpm, speedMps, stepS } = channels;
  const width = Math.round(WINDOW_BINS_S / stepS);
  let highest = NONE;
  let [beats, metres, known] = [0, 0, 0];
  for (let i = from; i < to && highest.bpm <= enough; i++) {
    const isKnown = !Number.isNaN(heartRateBpm[i]!) && speedMps[i]! > 0;
    known = isKnown ? known + 1 : 0;
    beats = isKnown ? beats + heartRateBpm[i]! : 0;
    metres = isKnown ? metres + speedMps[i]! : 0;
    if (known > width) {
      beats -= heartRateBpm[i - width]!;
      metres -= speedMps[i - width]!;
      known = width;
    }
    if (known === width && beats / width > highest.bpm) highest = { bpm: beats / width, mps: metres / width };
  }
  return highest;
};

const usualSpeed = ({ speedMps, movingS }: Channels, from: number): number => {
  let [metres, seconds] = [0, 0];
  for (let i = from; i < speedMps.length; i++) {
    if (!(speedMps[i]! > 0)) continue;
    metres += speedMps[i]! * movingS[i]!;
    seconds += movingS[i]!;
  }
  return metres / seconds;
};

/**
 * Number of bins at the start whose heart rate stands above anything that follows although the runner was no faster:
 * the mark of a dry chest strap. 0 when the start looks like a start.
 */
export const dryStart = (channels: Channels): number => {
  const count = channels.heartRateBpm.length;
  const begin = binAfter(channels, START_S);
  const longEnough = binAfter(channels, START_S + LEAST_AFTER_S);
  if (longEnough >= count) return 0;
  const first = highestMinute(channels, 0, begin, Number.POSITIVE_INFINITY);
  const later = highestMinute(channels, begin, count, first.bpm);
  const isHigher = later.bpm > 0 && first.bpm >= later.bpm + ABOVE_BPM;
  return isHigher && first.mps <= SPEED_RATIO * usualSpeed(channels, begin) ? begin : 0;
};
