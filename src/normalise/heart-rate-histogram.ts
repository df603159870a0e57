import { HISTOGRAM_SIZE } from '../core/trace.ts';

const addUp = (histogramS: Float64Array, bpm: Float64Array, holdS: Float64Array): void => {
  for (let i = 0; i < bpm.length; i++) {
    const whole = Math.round(bpm[i]!);
    if (whole >= 0 && whole < HISTOGRAM_SIZE) histogramS[whole]! += holdS[i]!;
  }
};

/** Seconds spent at each whole beat per minute, from readings and the seconds that each stands for. */
export const heartRateHistogram = (bpm: Float64Array, holdS: Float64Array): Float64Array => {
  const histogramS = new Float64Array(HISTOGRAM_SIZE);
  addUp(histogramS, bpm, holdS);
  return histogramS;
};
