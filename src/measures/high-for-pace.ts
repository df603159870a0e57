import { exceeds, fallsShort, reaches } from '../core/compare.ts';
import type { Session } from '../core/session.ts';
import type { HighForPace } from '../core/session-measures.ts';
import type { TrimmedFit } from '../numeric/trimmed-fit.ts';
import { NO_STEADY_POINT, steadyPoint } from './steady-point.ts';

/** What makes heart rate high for the pace. Tool defaults: no source gives a number. */
export const HIGH_FOR_PACE = {
  /** Above what is usual by so many beats, and by so many of the runner's own standard deviations. */
  leastBpm: 5,
  leastDeviations: 2,
  /** The line is followed so far beyond the slowest and the fastest of the runs. */
  beyondRatio: 0.05,
} as const;
/** No runner's own scatter is smaller: a strap and the day. Tool default, bpm. */
const LEAST_SCATTER_BPM = 2;
/** Standard errors to either side, about 95 %. */
const INTERVAL_ERRORS = 2;

const notAssessable = (reason: string): HighForPace => ({ assessable: false, reason });

/**
 * The average heart rate of a steady run against what the runner's own runs before it usually had at its grade-adjusted
 * speed (`usualHeartRate`: a line, or why there is none), in bpm and in standard deviations of their scatter. High = both are large: heat,
 * tiredness, thirst, an illness to come or a strap. It accuses nobody of haste, since the speed is accounted for.
 */
export const highForPace = (session: Session, usual: TrimmedFit | string): HighForPace => {
  const here = steadyPoint(session);
  if (here === undefined) return notAssessable(NO_STEADY_POINT);
  if (typeof usual === 'string') return notAssessable(usual);
  const { leastBpm, leastDeviations, beyondRatio } = HIGH_FOR_PACE;
  if (
    fallsShort(here.speedMps, (1 - beyondRatio) * usual.leastX) ||
    exceeds(here.speedMps, (1 + beyondRatio) * usual.mostX)
  )
    return notAssessable('slower or faster than the runs of 8 weeks');
  const offMps = here.speedMps - usual.meanX;
  // A heart that beats slower the faster the runner goes is chance.
  const usualBpm = usual.intercept + usual.slope * usual.meanX + Math.max(0, usual.slope) * offMps;
  const scatterBpm = Math.max(LEAST_SCATTER_BPM, usual.scatter);
  const usualErrorBpm = Math.hypot(scatterBpm / Math.sqrt(usual.count), usual.slopeError * offMps);
  const bpm = here.heartRateBpm - usualBpm;
  const deviations = bpm / Math.hypot(scatterBpm, usualErrorBpm);
  return {
    assessable: true,
    bpm,
    lowBpm: bpm - INTERVAL_ERRORS * usualErrorBpm,
    highBpm: bpm + INTERVAL_ERRORS * usualErrorBpm,
    usualBpm,
    deviations,
    runs: usual.count,
    isHigh: reaches(bpm, leastBpm) && reaches(deviations, leastDeviations),
  };
};
