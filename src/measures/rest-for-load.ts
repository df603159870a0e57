import type { Estimate } from '../core/estimate.ts';

/** Usual resting heart rates of adults who train, bpm; the load hardly depends on it. Tool default. */
const ASSUMED: Estimate = {
  value: 60,
  low: 45,
  high: 75,
  origin: 'formula',
  confidence: 'low',
  detail: 'not known, 60 (45-75) assumed for loads',
};

/** The resting heart rate that loads are reckoned with: the runner's own, else a wide assumption that says so. */
export const restForLoad = (hrRest: Estimate | undefined): Estimate => hrRest ?? ASSUMED;
