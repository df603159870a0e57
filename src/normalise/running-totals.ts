import { gradeFactor } from './grade-adjusted-speed.ts';

/** Sum of the flagged parts up to each place. */
export const totalWhere = (parts: Float64Array, flag: Uint8Array): Float64Array => {
  const totals = new Float64Array(parts.length);
  addUp(parts, flag, totals);
  return totals;
};

const addUp = (parts: Float64Array, flag: Uint8Array, totals: Float64Array): void => {
  let total = 0;
  for (let i = 0; i < totals.length; i++) {
    const part = flag[i] === 1 ? parts[i]! : 0;
    if (!Number.isNaN(part)) total += part;
    totals[i] = total;
  }
};

const addUpFlat = (alongM: Float64Array, gradeRatio: Float64Array, totals: Float64Array): void => {
  let total = 0;
  let before = 0;
  let beforeM = 0;
  for (let i = 0; i < totals.length; i++) {
    const here = gradeFactor(gradeRatio[i]!);
    const metres = i === 0 ? 0 : (alongM[i]! - beforeM) * ((before + here) / 2);
    if (!Number.isNaN(metres)) total += metres;
    totals[i] = total;
    before = here;
    beforeM = alongM[i]!;
  }
};

/** Metres on the flat that cost the same as the way so far; the way itself where grades are unknown. */
export const flatWay = (alongM: Float64Array, gradeRatio: Float64Array | undefined): Float64Array => {
  if (gradeRatio === undefined) return alongM;
  const totals = new Float64Array(alongM.length);
  addUpFlat(alongM, gradeRatio, totals);
  return totals;
};
