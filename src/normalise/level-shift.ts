import type { Trace } from '../core/trace.ts';

/**
 * A heart follows the effort, so a lasting step of its rate needs a step of the effort. One without is a sensor that has
 * found or lost the heart: an unpaired strap that the watch replaces by its own guess, a dry one, a wrist sensor that
 * slips. Tool defaults, chosen on 290 recordings with a good heart rate: of the five that the rule names, four are such
 * steps beyond doubt, and the fifth holds 221 bpm.
 */
const STEP_BPM = 18;
/** Of what stays of the step, three minutes against three; so much is left at their ends, too. */
const LASTING_BPM = 15;
/** The step itself is given this long, and one minute on either side tells its height. */
const WITHIN_S = 30;
const MINUTE_S = 60;
const LASTING_S = 180;
/** For a rise the slowest minute before it may be slower than the fastest after it by so much; for a fall the other way round. */
const EFFORT_RATIO = 0.85;
/** The way may get steeper by no more: grade-adjusted speed calls a descent as hard as a climb, a heart does not. */
const STEEPER_RATIO = 0.02;
/** Share of a window that must be known, and of a bin that must be moving. */
const KNOWN_SHARE = 0.75;
const MOVING_SHARE = 0.6;

/** A step of the heart rate without a step of the effort. */
export interface LevelShift {
  readonly bin: number;
  readonly fromBpm: number;
  readonly toBpm: number;
}

/** Mean of the bins from one to another (exclusive); NaN where too few are known. */
type Mean = (from: number, to: number) => number;

const meansOf = (series: Float32Array): Mean => {
  const totals = new Float64Array(series.length + 1);
  const counts = new Int32Array(series.length + 1);
  for (let i = 0; i < series.length; i++) {
    const isKnown = !Number.isNaN(series[i]!);
    totals[i + 1] = totals[i]! + (isKnown ? series[i]! : 0);
    counts[i + 1] = counts[i]! + (isKnown ? 1 : 0);
  }
  return (from, to) => {
    const known = counts[to]! - counts[from]!;
    return known >= KNOWN_SHARE * (to - from) && known > 0 ? (totals[to]! - totals[from]!) / known : Number.NaN;
  };
};

/** Bins since the last one that did not move. */
const movingSince = ({ movingS, stepS }: Trace): Int32Array => {
  const since = new Int32Array(movingS.length);
  for (let i = 0; i < since.length; i++) {
    since[i] = movingS[i]! >= MOVING_SHARE * stepS ? (i === 0 ? 1 : since[i - 1]! + 1) : 0;
  }
  return since;
};

interface Windows {
  readonly within: number;
  readonly minute: number;
  readonly lasting: number;
}

/** True when no minute before asks for less effort than one after a rise (`sign` 1), nor for more than one after a fall. */
const isEffortKept = (mean: Mean, at: number, sign: number, { within, minute, lasting }: Windows): boolean => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const weigh = (from: number, isBefore: boolean): void => {
    const effort = mean(from, from + minute);
    if (isBefore === sign > 0) least = Math.min(least, effort);
    else most = Math.max(most, effort);
  };
  for (let from = at - lasting; from < at; from += minute) weigh(from, true);
  for (let from = at + within; from < at + within + lasting; from += minute) weigh(from, false);
  weigh(at, false);
  return least >= EFFORT_RATIO * most;
};

/** True where three minutes against three, and the outermost minutes among them, keep enough of the step. */
const isLasting = (heart: Mean, at: number, sign: number, { within, minute, lasting }: Windows): boolean => {
  const [begin, end] = [at - lasting, at + within + lasting];
  const [before, after] = [heart(begin, at), heart(at + within, end)];
  const leastBpm = Math.min(
    sign * (after - before),
    sign * (heart(end - minute, end) - before),
    sign * (after - heart(begin, begin + minute)),
  );
  return leastBpm >= LASTING_BPM;
};

const isGroundKept = (mean: Mean, at: number, sign: number, { within, minute, lasting }: Windows): boolean =>
  sign * (mean(at, at + within + minute) - mean(at - minute, at)) <= STEEPER_RATIO &&
  sign * (mean(at, at + within + lasting) - mean(at - lasting, at)) <= STEEPER_RATIO;

/** The lasting steps of heart rate, whatever made them; nearly no run has one. */
const stepsOf = (trace: Trace, windows: Windows): LevelShift[] => {
  const { within, minute, lasting } = windows;
  const heart = meansOf(trace.heartRateBpm);
  const steps: LevelShift[] = [];
  for (let bin = lasting; bin + within + lasting <= trace.count; bin++) {
    const fromBpm = heart(bin - minute, bin);
    const toBpm = heart(bin + within, bin + within + minute);
    if (!(Math.abs(toBpm - fromBpm) >= STEP_BPM)) continue;
    if (isLasting(heart, bin, Math.sign(toBpm - fromBpm), windows)) steps.push({ bin, fromBpm, toBpm });
  }
  return steps;
};

const heightOf = ({ fromBpm, toBpm }: LevelShift): number => Math.abs(toBpm - fromBpm);

/** Of steps that overlap the highest. */
const apart = (steps: readonly LevelShift[], bins: number): LevelShift[] => {
  const kept: LevelShift[] = [];
  for (const step of steps) {
    const last = kept.at(-1);
    if (last === undefined || step.bin - last.bin > bins) kept.push(step);
    else if (heightOf(last) < heightOf(step)) kept[kept.length - 1] = step;
  }
  return kept;
};

/** The lasting steps of heart rate at an unchanged effort; none where speed or grade are not known. */
export const levelShifts = (trace: Trace): readonly LevelShift[] => {
  const bins = (seconds: number): number => Math.round(seconds / trace.stepS);
  const windows: Windows = { within: bins(WITHIN_S), minute: bins(MINUTE_S), lasting: bins(LASTING_S) };
  const { within, lasting } = windows;
  const steps = stepsOf(trace, windows);
  if (steps.length === 0) return [];
  const since = movingSince(trace);
  const efforts = [meansOf(trace.speedMps), meansOf(trace.gradeAdjustedSpeedMps)];
  const ground = meansOf(trace.gradeRatio);
  const unexplained = steps.filter(({ bin, fromBpm, toBpm }) => {
    const sign = Math.sign(toBpm - fromBpm);
    return (
      since[bin + within + lasting - 1]! >= within + 2 * lasting &&
      isGroundKept(ground, bin, sign, windows) &&
      efforts.every((effort) => isEffortKept(effort, bin, sign, windows))
    );
  });
  return apart(unexplained, lasting);
};
