import { reaches } from '../core/compare.ts';
import type { Repetitions } from '../core/session.ts';
import { median } from '../numeric/median.ts';
import { type Bout, boutsAbove } from './bouts-above.ts';
import { describeRepetitions } from './describe-repetitions.ts';
import type { EffortSeries } from './effort-series.ts';
import { meanOver } from './mean-over.ts';

/** What strides are like: short, fast, some of them, and near the end of a run. Tool defaults. */
export const STRIDE_LIMITS = {
  leastS: 10,
  mostS: 35,
  leastCount: 3,
  mostCount: 12,
  /** Over the run's own middle effort. */
  fastRatio: 1.25,
  /** The first comes after this share of the run. */
  afterShare: 0.6,
  /** This many such bursts before that are chance; more are a fartlek, or a noisy signal. */
  strays: 1,
  leastRestS: 15,
  mostRestS: 240,
} as const;

const LIMITS = STRIDE_LIMITS;

/** The bursts are cut where the effort is halfway between the run's middle and what is fast. */
const CUT_RATIO = (1 + LIMITS.fastRatio) / 2;

const isStride = ({ effortMps, stepS }: EffortSeries, bout: Bout, usualMps: number): boolean =>
  (bout.to - bout.from) * stepS <= LIMITS.mostS && reaches(meanOver(effortMps, bout), LIMITS.fastRatio * usualMps);

const keepsPace = (bouts: readonly Bout[], stepS: number): boolean =>
  bouts.slice(1).every(({ from }, k) => (from - bouts[k]!.to) * stepS <= LIMITS.mostRestS);

/** Strides at the end of a run, or undefined: three to twelve bursts of 10 to 35 s, a quarter faster than the run was. */
export const findStrides = (series: EffortSeries): Repetitions | undefined => {
  const { effortMps, stepS } = series;
  const usualMps = median([...effortMps].filter((mps) => mps > 0));
  if (usualMps === undefined) return undefined;
  const bouts = boutsAbove(effortMps, CUT_RATIO * usualMps, LIMITS.leastS / stepS, LIMITS.leastRestS / stepS);
  const after = LIMITS.afterShare * effortMps.length;
  const late = bouts.filter(({ from }) => from >= after);
  const strides = late.filter((bout) => isStride(series, bout, usualMps));
  const isAll = strides.length === late.length && bouts.length - late.length <= LIMITS.strays;
  const isCount = strides.length >= LIMITS.leastCount && strides.length <= LIMITS.mostCount;
  return isAll && isCount && keepsPace(strides, stepS) ? describeRepetitions(series, strides, 'time') : undefined;
};
