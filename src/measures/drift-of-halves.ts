import { exceeds, fallsShort } from '../core/compare.ts';
import type { HeartRateTrust } from '../core/session.ts';
import type { Drift, StatedHalf } from '../core/session-measures.ts';

/** The first half holds the warm-up, which a stream would leave out: in a shorter run it decides the difference. Tool default. */
const LEAST_S = 30 * 60;
/** Halves whose speeds differ by more were not run steadily. Tool default, as for a stream. */
const STEADY_RATIO = 0.08;

export interface StatedRun {
  readonly durationS?: number;
  readonly speedMps?: number;
  readonly heartRateTrust: HeartRateTrust;
  readonly statedHalves?: readonly [StatedHalf, StatedHalf];
}

const notAssessable = (reason: string, rise?: readonly [StatedHalf, StatedHalf]): Drift => ({
  assessable: false,
  reason,
  ...(rise === undefined ? {} : { statedHalves: rise }),
});

/**
 * Aerobic decoupling from the averages of two halves that a log states: speed per heart beat, first against second.
 * Weaker than a stream's: the warm-up is in it, hills and stops are not seen. Without the halves' paces only the rise of
 * heart rate is left, and that only of a run whose pace as a whole is known.
 */
export const driftOfHalves = ({ durationS, speedMps, heartRateTrust, statedHalves }: StatedRun): Drift => {
  if (statedHalves === undefined) return notAssessable('no stream');
  if (heartRateTrust.verdict !== 'good') return notAssessable('heart rate cannot be trusted');
  if (durationS === undefined || fallsShort(durationS, LEAST_S))
    return notAssessable('halves of a log row are held against each other from 30 min on');
  const [first, second] = statedHalves;
  if (speedMps === undefined) return notAssessable('no pace');
  if (first.speedMps === undefined || second.speedMps === undefined)
    return notAssessable('the log tells the heart rate of the halves and not their pace', statedHalves);
  if (exceeds(Math.abs(second.speedMps / first.speedMps - 1), STEADY_RATIO))
    return notAssessable('pace not steady enough: the halves differ by more than 8 %');
  const [one, two] = [first.speedMps / first.heartRateBpm, second.speedMps / second.heartRateBpm];
  return {
    assessable: true,
    from: 'halves',
    evidence: 'weak',
    decouplingRatio: (one - two) / one,
    halves: [
      { heartRateBpm: first.heartRateBpm, gradeAdjustedSpeedMps: first.speedMps },
      { heartRateBpm: second.heartRateBpm, gradeAdjustedSpeedMps: second.speedMps },
    ],
  };
};
