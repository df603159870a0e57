import type { Along } from './distance-along.ts';
import { gradeFactor } from './grade-adjusted-speed.ts';
import type { Timeline } from './timeline.ts';

/** Seconds since the start during which a flag stood, at each sample. */
export const secondsWhere = (clock: Timeline, flag: Uint8Array): Float64Array => {
  const totals = new Float64Array(clock.count);
  let total = 0;
  for (let i = 1; i < clock.count; i++) {
    const seconds = flag[i] === 1 ? clock.atS[i]! - clock.atS[i - 1]! : 0;
    if (!Number.isNaN(seconds)) total += seconds;
    totals[i] = total;
  }
  return totals;
};

/** Metres since the start covered in flagged steps, at each sample. */
export const wayWhere = ({ stepM }: Along, flag: Uint8Array): Float64Array => {
  const totals = new Float64Array(stepM.length);
  let total = 0;
  for (let i = 0; i < totals.length; i++) {
    const metres = flag[i] === 1 ? stepM[i]! : 0;
    if (!Number.isNaN(metres)) total += metres;
    totals[i] = total;
  }
  return totals;
};

/** Metres on the flat that cost the same as the way so far; the way itself where grades are unknown. */
export const flatWay = (alongM: Float64Array, gradeRatio: Float64Array | undefined): Float64Array => {
  if (gradeRatio === undefined) return alongM;
  const totals = new Float64Array(alongM.length);
  let before = gradeFactor(gradeRatio[0]!);
  let total = 0;
  for (let i = 1; i < totals.length; i++) {
    const here = gradeFactor(gradeRatio[i]!);
    const metres = (alongM[i]! - alongM[i - 1]!) * ((before + here) / 2);
    if (!Number.isNaN(metres)) total += metres;
    totals[i] = total;
    before = here;
  }
  return totals;
};
