import { fallsShort, reaches } from '../core/compare.ts';
import type { Repetitions } from '../core/session.ts';
import { median } from '../numeric/median.ts';
import { quantile } from '../numeric/quantile.ts';
import type { BoutMeans } from './bout-means.ts';
import type { Bout } from './bouts-above.ts';
import { REPETITION_LIMITS as LIMITS } from './repetition-limits.ts';

/** Stretches that may be repetitions. */
export interface Candidate {
  readonly works: readonly Bout[];
  readonly alike: Repetitions['alike'];
}

/** A session's effort in the shapes that the questions ask for. */
export interface EffortViews {
  readonly stepS: number;
  readonly bins: number;
  readonly raw: BoutMeans;
  /** Without standing about: what is left of rests in which somebody waited is no slower than the work. */
  readonly going: BoutMeans;
}

/** The effort smoothed, and with walking and standing as one. */
export interface SmoothEffort {
  readonly mps: Float64Array;
  readonly means: BoutMeans;
  readonly running: BoutMeans;
}

const restsOf = (works: readonly Bout[]): readonly Bout[] =>
  works.slice(1).map(({ from }, k) => ({ from: works[k]!.to, to: from }));

const middleS = (bouts: readonly Bout[], stepS: number): number =>
  (median(bouts.map(({ from, to }) => to - from)) ?? 0) * stepS;

const isShort = ({ works }: Candidate, stepS: number): boolean => fallsShort(middleS(works, stepS), LIMITS.shortWorkS);

/** Enough of them, of enough length, with rests that are rests. */
const hasEnough = ({ works, alike }: Candidate, stepS: number): boolean => {
  const [workS, restS] = [middleS(works, stepS), middleS(restsOf(works), stepS)];
  if (works.length * workS < LIMITS.leastTotalS) return false;
  if (restS < Math.min(LIMITS.middleRestS, LIMITS.middleRestRatio * workS)) return false;
  if (alike === 'neither') {
    const isEnough = works.length >= LIMITS.leastUnlikeCount;
    return isEnough && restS >= LIMITS.unlikeRestS && restS <= LIMITS.longestUnlikeRestS;
  }
  if (works.length >= LIMITS.leastCount) return true;
  return workS >= LIMITS.longWorkS && restS >= LIMITS.leastLongRestS && restS <= workS;
};

/** Every repetition stands out from the rests beside it. */
const eachStandsOut = ({ meanOf }: BoutMeans, works: readonly Bout[]): boolean => {
  const rests = restsOf(works);
  return works.every((work, k) =>
    [rests[k - 1], rests[k]].every(
      (rest) => rest === undefined || !fallsShort(meanOf(work), LIMITS.leastContrast * meanOf(rest)),
    ),
  );
};

const contrastFor = (candidate: Candidate, stepS: number): number => {
  if (candidate.alike === 'neither') return LIMITS.unlikeContrast;
  return isShort(candidate, stepS) ? LIMITS.shortContrast : LIMITS.contrast;
};

const standsOut = (candidate: Candidate, { raw, going, stepS }: EffortViews, smooth: SmoothEffort): boolean => {
  const { works, alike } = candidate;
  const rests = restsOf(works);
  const [workMps, restMps] = [raw.meanOfAll(works), raw.meanOfAll(rests)];
  const besideMps = alike === 'neither' ? going.meanOfAll(rests) : restMps;
  return (
    reaches(workMps, contrastFor(candidate, stepS) * besideMps) &&
    reaches(workMps - restMps, LIMITS.apart * smooth.means.spreadInside(works)) &&
    eachStandsOut(raw, works)
  );
};

/** Seconds of running, in lasting pieces, that is clearly slower than the work. */
const easyRunningS = (mps: Float64Array, stepS: number, works: readonly Bout[], workMps: number): number => {
  let [total, piece, next] = [0, 0, 0];
  for (let i = 0; i <= mps.length; i++) {
    while (next < works.length && works[next]!.to <= i) next++;
    const isWork = next < works.length && i >= works[next]!.from;
    if (!isWork && mps[i]! >= LIMITS.walkMps && mps[i]! < LIMITS.easyRatio * workMps) {
      piece += stepS;
      continue;
    }
    if (piece >= LIMITS.easyPieceS) total += piece;
    piece = 0;
  }
  return total;
};

/** The middle half of the rests is of about one length: nobody's traffic lights are. */
const keepsTime = (works: readonly Bout[], stepS: number): boolean => {
  const seconds = restsOf(works).map(({ from, to }) => (to - from) * stepS);
  const [low, high] = [quantile(seconds, 0.25) ?? 0, quantile(seconds, 0.75) ?? Number.NaN];
  return high - low <= Math.max(LIMITS.restSlackS, LIMITS.restSpreadRatio * high);
};

/** What tells repetitions from a run that was stopped and started: slower running beside them, and rests that keep time. */
const isMeant = (candidate: Candidate, { raw, stepS }: EffortViews, smooth: SmoothEffort): boolean => {
  const { works, alike } = candidate;
  const isEven = alike !== 'neither' && keepsTime(works, stepS);
  if (isShort(candidate, stepS) && !isEven) return false;
  const easyS = easyRunningS(smooth.mps, stepS, works, raw.meanOfAll(works));
  const restMps = raw.meanOfAll(restsOf(works));
  if (works.length < LIMITS.leastCount) return easyS >= LIMITS.easyAroundTwoS && restMps >= LIMITS.walkMps;
  return easyS >= LIMITS.leastEasyS ? alike !== 'neither' || restMps >= LIMITS.walkMps : isEven;
};

/**
 * How convincing stretches of work are as repetitions: the share of the variance of the effort that work and rest as two
 * levels explain; 0 where they are too few, do not stand out, or where a run that was stopped and started looks the same.
 * `scales` are the effort smoothed little and more.
 */
export const repetitionEvidence = (
  candidate: Candidate,
  views: EffortViews,
  smooth: SmoothEffort,
  scales: readonly SmoothEffort[],
): number => {
  const { stepS, bins } = views;
  const { works, alike } = candidate;
  if (!hasEnough(candidate, stepS) || !standsOut(candidate, views, smooth)) return 0;
  const { running } = scales[isShort(candidate, stepS) ? 0 : 1]!;
  const inside = running.explained(works, { from: works[0]!.from, to: works.at(-1)!.to });
  const all = running.explained(works, { from: 0, to: bins });
  if (!reaches(inside, LIMITS.explainedInside) || !reaches(all, LIMITS.explained)) return 0;
  if (!isMeant(candidate, views, smooth)) return 0;
  return alike === 'neither' ? LIMITS.unlikeWeight * all : all;
};
