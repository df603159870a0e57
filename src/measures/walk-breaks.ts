import type { Repetitions } from '../core/session.ts';
import { median } from '../numeric/median.ts';
import { type Bout, boutsAbove } from './bouts-above.ts';
import { describeRepetitions } from './describe-repetitions.ts';
import type { EffortSeries } from './effort-series.ts';
import { meanOver } from './mean-over.ts';
import { REPETITION_LIMITS } from './repetition-limits.ts';

/** When a run counts as run and walk. Tool defaults. */
export const WALK_LIMITS = {
  /** Walked no slower than this, or it was a stop. */
  slowestMps: 1,
  mostMps: REPETITION_LIMITS.walkMps,
  /** Over the speed of the running pieces: a slow jog is no walk. */
  slowRatio: 0.7,
  leastBreakS: 20,
  leastCount: 4,
  /** Share of the session that was walked. */
  leastShare: 0.1,
  mostShare: 0.7,
} as const;

const LIMITS = WALK_LIMITS;

/**
 * A run with breaks that were walked, or undefined: at least four of 20 s and more, a tenth of the session together. Its
 * repetitions are the pieces that were run.
 */
export const findWalkBreaks = (series: EffortSeries): Repetitions | undefined => {
  const { effortMps, stepS } = series;
  const least = LIMITS.leastBreakS / stepS;
  const runs = boutsAbove(effortMps, LIMITS.mostMps, least, least);
  const runMps = median(runs.map((run) => meanOver(effortMps, run))) ?? Number.NaN;
  const between: Bout[] = runs.slice(1).map(({ from }, k) => ({ from: runs[k]!.to, to: from }));
  const walked = between.filter((rest) => {
    const mps = meanOver(effortMps, rest);
    return mps >= LIMITS.slowestMps && mps < LIMITS.mostMps && mps <= LIMITS.slowRatio * runMps;
  });
  const share = walked.reduce((sum, { from, to }) => sum + to - from, 0) / effortMps.length;
  if (walked.length < LIMITS.leastCount || walked.length < between.length / 2) return undefined;
  return share >= LIMITS.leastShare && share <= LIMITS.mostShare
    ? describeRepetitions(series, runs, 'neither')
    : undefined;
};
