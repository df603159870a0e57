import { CONFIDENCES, type Estimate } from '../core/estimate.ts';
import { thresholdFromCritical, thresholdFromVdot } from './threshold-of-efforts.ts';
import { thresholdFromEasy } from './zone-models.ts';

const rank = ({ confidence }: Estimate): number => CONFIDENCES.indexOf(confidence);

/**
 * Threshold speed where the runner has not told it: from a race or the critical speed, whichever is surer, the race where
 * they are alike; else guessed from easy runs.
 */
export const thresholdSpeed = (known: {
  readonly vdot: Estimate | undefined;
  readonly critical: Estimate | undefined;
  readonly easy: Estimate | undefined;
}): Estimate | undefined => {
  const { vdot, critical, easy } = known;
  const isSurer = critical !== undefined && (vdot === undefined || rank(critical) > rank(vdot));
  if (isSurer) return thresholdFromCritical(critical);
  if (vdot !== undefined) return thresholdFromVdot(vdot);
  return easy === undefined ? undefined : thresholdFromEasy(easy);
};
