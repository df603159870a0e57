import type { Repetitions } from '../core/session.ts';
import { centredMean } from '../numeric/centred-mean.ts';
import { nthSmallest } from '../numeric/nth-smallest.ts';
import { alikeBouts } from './alike-bouts.ts';
import { boutMeans } from './bout-means.ts';
import { type Bout, boutsAbove } from './bouts-above.ts';
import { describeRepetitions } from './describe-repetitions.ts';
import type { EffortSeries } from './effort-series.ts';
import { followsHeart } from './follows-heart.ts';
import { type Candidate, type EffortViews, repetitionEvidence, type SmoothEffort } from './repetition-evidence.ts';
import { REPETITION_LIMITS as LIMITS } from './repetition-limits.ts';
import { sharpenedBouts } from './sharpened-bouts.ts';

/** The effort smoothed over so many seconds, and the bins that a stretch of it lasts at least. */
interface Scale extends SmoothEffort {
  readonly leastWork: number;
  readonly leastRest: number;
}

const LEVELS = 30;

/** Share of the bins at either end of the speeds that are left out: standing, and leaps of the positions. */
const TAIL_SHARE = 0.02;

const aboveZero = (values: Float64Array): Float64Array => {
  const above = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (value > 0) above[count++] = value;
  return above.subarray(0, count);
};

/** Levels at which the effort is cut, evenly spaced over what was run. */
const levelsOf = (mps: Float64Array): readonly number[] => {
  const moved = aboveZero(mps);
  const low = nthSmallest(moved, Math.floor(TAIL_SHARE * moved.length)) ?? Number.NaN;
  const high = nthSmallest(moved, Math.floor((1 - TAIL_SHARE) * moved.length)) ?? Number.NaN;
  if (!(high > low)) return [];
  return Array.from({ length: LEVELS }, (_, k) => low + ((k + 0.5) / LEVELS) * (high - low));
};

const scaleOf = ({ effortMps, stepS }: EffortSeries, smoothingS: number): Scale => {
  const mps = centredMean(effortMps, Math.floor(smoothingS / stepS / 2));
  return {
    mps,
    means: boutMeans(mps),
    running: boutMeans(mps.map((value) => Math.max(value, LIMITS.walkMps))),
    leastWork: Math.max(LIMITS.leastWorkS, LIMITS.leastWorkRatio * smoothingS) / stepS,
    leastRest: Math.max(LIMITS.leastRestS, LIMITS.leastRestRatio * smoothingS) / stepS,
  };
};

const lengthOf = (bouts: readonly Bout[]): number => bouts.reduce((sum, { from, to }) => sum + to - from, 0);

/** Of the stretches that belong together, the set with the most work: a rest that is too long parts two sets. */
const largestSet = (bouts: readonly Bout[], stepS: number): readonly Bout[] => {
  const sets: Bout[][] = [];
  let before: Bout | undefined;
  for (const bout of bouts) {
    const beforeS = before === undefined ? 0 : (before.to - before.from) * stepS;
    const longestS = Math.max(LIMITS.longestRestS, LIMITS.longestRestRatio * beforeS);
    if (before !== undefined && (bout.from - before.to) * stepS <= longestS) sets.at(-1)!.push(bout);
    else sets.push([bout]);
    before = bout;
  }
  return sets.reduce<readonly Bout[]>((best, set) => (lengthOf(set) > lengthOf(best) ? set : best), []);
};

/** Asked first, as it costs little: nearly all cuts of an even run end here. */
const isPromising = ({ means, running }: Scale, set: readonly Bout[]): boolean => {
  const gaps = set.slice(1).map(({ from }, k) => ({ from: set[k]!.to, to: from }));
  const span = { from: set[0]!.from, to: set.at(-1)!.to };
  return (
    means.meanOfAll(set) >= LIMITS.leastContrast * means.meanOfAll(gaps) &&
    running.explained(set, span) >= LIMITS.promise * LIMITS.explainedInside
  );
};

const candidateAt = (series: EffortSeries, fine: Scale, scale: Scale, level: number): Candidate | undefined => {
  const bouts = boutsAbove(scale.mps, level, scale.leastWork, scale.leastRest);
  const set = bouts.length < 2 ? bouts : largestSet(bouts, series.stepS);
  if (set.length < 2 || !isPromising(scale, set)) return undefined;
  return alikeBouts(series, sharpenedBouts(fine.mps, fine.means, set));
};

/**
 * Work and rest in the effort of a session. The effort, smoothed little and more, is cut at thirty levels; of the cuts that
 * give stretches which stand clear of the rests between them, the one that explains most of the effort is taken.
 * Undefined where none does: an even run, hills, stops at crossings.
 */
export const findRepetitions = (series: EffortSeries): Repetitions | undefined => {
  const { effortMps, stepS } = series;
  const scales = LIMITS.smoothingS.map((smoothingS) => scaleOf(series, smoothingS));
  const views: EffortViews = {
    stepS,
    bins: effortMps.length,
    raw: boutMeans(effortMps),
    going: boutMeans(effortMps.map((mps) => (mps < LIMITS.standingMps ? Number.NaN : mps))),
  };
  let [best, most]: [Candidate | undefined, number] = [undefined, 0];
  for (const scale of scales) {
    for (const level of levelsOf(scale.mps)) {
      const candidate = candidateAt(series, scales[0]!, scale, level);
      const share = candidate === undefined ? 0 : repetitionEvidence(candidate, views, scale, scales);
      if (share > most) [best, most] = [candidate, share];
    }
  }
  if (best === undefined) return undefined;
  const found = describeRepetitions(series, best.works, best.alike);
  return followsHeart(series, found) ? found : undefined;
};
