import type { Estimate } from '../core/estimate.ts';

/** A maximum heart rate that can carry "at 90 % of it", bpm: a guess from one or two runs, or from the age, cannot. */
export const sureMaximum = (hrMax: Estimate | undefined): number | undefined =>
  hrMax === undefined || hrMax.confidence === 'low' ? undefined : hrMax.value;
