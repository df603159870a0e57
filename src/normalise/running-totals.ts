import { runningTotal } from '../numeric/running-total.ts';
import type { Along } from './distance-along.ts';
import { gradeFactor } from './grade-adjusted-speed.ts';
import type { Timeline } from './timeline.ts';

/** Seconds since the start during which a flag stood, at each sample. */
export const secondsWhere = (clock: Timeline, flag: Uint8Array): Float64Array => {
  const seconds = new Float64Array(clock.count);
  for (let i = 1; i < clock.count; i++) if (flag[i] === 1) seconds[i] = clock.atS[i]! - clock.atS[i - 1]!;
  return runningTotal(seconds);
};

/** Metres since the start covered in flagged steps, at each sample. */
export const wayWhere = ({ stepM }: Along, flag: Uint8Array): Float64Array => {
  const flagged = new Float64Array(stepM.length);
  for (let i = 0; i < flagged.length; i++) if (flag[i] === 1) flagged[i] = stepM[i]!;
  return runningTotal(flagged);
};

/** Metres on the flat that cost the same as the way so far; the way itself where grades are unknown. */
export const flatWay = (alongM: Float64Array, gradeRatio: Float64Array | undefined): Float64Array => {
  if (gradeRatio === undefined) return alongM;
  const steps = new Float64Array(alongM.length);
  let before = gradeFactor(gradeRatio[0]!);
  for (let i = 1; i < steps.length; i++) {
    const here = gradeFactor(gradeRatio[i]!);
    steps[i] = (alongM[i]! - alongM[i - 1]!) * ((before + here) / 2);
    before = here;
  }
  return runningTotal(steps);
};
