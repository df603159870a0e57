import type { Sex } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';

type Shares = Readonly<Record<Sex | 'unknown', readonly [low: number, value: number, high: number]>>;

/**
 * Threshold heart rate as a share of its maximum, mean and one standard deviation, Nuuttila 2025 (N = 165).
 * Sex unknown: halfway, the interval spans both.
 */
const LT1_SHARES: Shares = {
  male: [0.745, 0.789, 0.833],
  female: [0.794, 0.836, 0.878],
  unknown: [0.745, 0.8125, 0.878],
};
/** Spread of LT2 is not given beside the means; one zone width to either side. Tool default. */
const LT2_SHARES: Shares = {
  male: [0.87, 0.899, 0.93],
  female: [0.89, 0.917, 0.945],
  unknown: [0.87, 0.908, 0.945],
};

const fromMaximum = (hrMax: Estimate, [low, share, high]: Shares['male'], sex: Sex | undefined): Estimate => ({
  value: Math.round(share * hrMax.value),
  low: Math.round(low * hrMax.low),
  high: Math.round(high * hrMax.high),
  origin: 'derived',
  confidence: 'low',
  detail: `${Math.round(share * 100)} % of maximum heart rate, mean of ${sex === undefined ? 'men and women' : sex === 'male' ? 'men' : 'women'}`,
});

/** Heart rate at the aerobic threshold, derived from the maximum. */
export const firstThreshold = (hrMax: Estimate, sex: Sex | undefined): Estimate =>
  fromMaximum(hrMax, LT1_SHARES[sex ?? 'unknown'], sex);

/** Heart rate at the second (anaerobic) threshold, derived from the maximum. */
export const secondThreshold = (hrMax: Estimate, sex: Sex | undefined): Estimate =>
  fromMaximum(hrMax, LT2_SHARES[sex ?? 'unknown'], sex);
