import { gradeFactor } from './grade-adjusted-speed.ts';

// A total is carried on in the series itself: a compiler that comes into a running loop keeps it as a number there, and
// makes an object of it each time where a variable carries it.
const addUp = (parts: Float64Array, flag: Uint8Array, totals: Float64Array): void => {
  for (let i = 0; i < totals.length; i++) {
    const part = flag[i] === 1 ? parts[i]! : 0;
    const before = i === 0 ? 0 : totals[i - 1]!;
    totals[i] = Number.isNaN(part) ? before : before + part;
  }
};

/** Sum of the flagged parts up to each place; NaN counts as nothing. */
export const totalWhere = (parts: Float64Array, flag: Uint8Array): Float64Array => {
  const totals = new Float64Array(parts.length);
  addUp(parts, flag, totals);
  return totals;
};

const addUpFlat = (alongM: Float64Array, gradeRatio: Float64Array, totals: Float64Array): void => {
  let before = 1;
  for (let i = 0; i < totals.length; i++) {
    const here = gradeFactor(gradeRatio[i]!);
    const metres = i === 0 ? 0 : (alongM[i]! - alongM[i - 1]!) * ((before + here) / 2);
    const totalM = i === 0 ? 0 : totals[i - 1]!;
    totals[i] = Number.isNaN(metres) ? totalM : totalM + metres;
    before = here;
  }
};

/** Metres on the flat that cost the same as the way so far; the way itself where grades are unknown. */
export const flatWay = (alongM: Float64Array, gradeRatio: Float64Array | undefined): Float64Array => {
  if (gradeRatio === undefined) return alongM;
  const totals = new Float64Array(alongM.length);
  addUpFlat(alongM, gradeRatio, totals);
  return totals;
};
