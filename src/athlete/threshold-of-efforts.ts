import { reaches } from '../core/compare.ts';
import type { Confidence, Estimate } from '../core/estimate.ts';
import { speedAtVdot } from '../measures/speed-at-vdot.ts';

/** Threshold running by Daniels: 83 to 88 % of VDOT, and 88 % in the tables of paces. */
const THRESHOLD_SHARES = [0.83, 0.88] as const;
/**
 * Speed at the maximal lactate steady state over the critical speed: 0.93 (15.2 over 16.4 km/h, Nixon 2021), 0.95 (14.4
 * over 15.2 km/h, de Lucas 2012); above it no threshold can lie. The lower bound is a tool default.
 */
const CRITICAL_RATIOS = [0.92, 0.94, 1] as const;
/**
 * Nobody's easy pace is nearer to the threshold: then what the threshold was taken from was no maximal effort. The weaker
 * the evidence, the more is asked of it. Tool defaults, ratios of speed.
 */
const LEAST_OVER_EASY: Readonly<Record<Confidence, number>> = { high: 1.05, medium: 1.05, low: 1.1 };

/** Threshold speed that a VDOT comes to, m/s. */
export const thresholdFromVdot = (vdot: Estimate): Estimate => ({
  value: speedAtVdot(vdot.value, THRESHOLD_SHARES[1]),
  low: speedAtVdot(vdot.low, THRESHOLD_SHARES[0]),
  high: speedAtVdot(vdot.high, THRESHOLD_SHARES[1]),
  origin: 'derived',
  confidence: vdot.confidence,
  detail: `88 % of VDOT ${Math.round(vdot.value)} (Daniels: 83 to 88 %)`,
});

/** Threshold speed that a critical speed comes to, m/s. */
export const thresholdFromCritical = (critical: Estimate): Estimate => ({
  value: CRITICAL_RATIOS[1] * critical.value,
  low: CRITICAL_RATIOS[0] * critical.low,
  high: CRITICAL_RATIOS[2] * critical.high,
  origin: 'derived',
  confidence: critical.confidence,
  detail: '94 % of critical speed, about the highest steady state of lactate',
});

/** True when a threshold speed leaves room for the runner's easy runs below it; also where these are unknown. */
export const isAboveEasy = ({ value, confidence }: Estimate, easy: Estimate | undefined): boolean =>
  easy === undefined || reaches(value, LEAST_OVER_EASY[confidence] * easy.value);
