import { exceeds, fallsShort } from '../core/compare.ts';
import { present } from '../core/present.ts';
import type { IntendedSession, Session } from '../core/session.ts';
import type { KeepPace } from '../core/session-measures.ts';
import type { TrimmedFit } from '../numeric/trimmed-fit.ts';
import { comparableRuns } from './comparable-runs.ts';
import { heartRateLine } from './heart-rate-line.ts';
import { pooledSlope, type Slope } from './pooled-slope.ts';
import { type SlopeWithinRun, slopeWithinRun } from './slope-within-run.ts';
import { NO_STEADY_POINT, steadyPoint } from './steady-point.ts';

/** What carries an answer. Tool defaults. */
export const KEEP_PACE = {
  /** Fewest runs of 8 weeks, and how much faster than the slowest the fastest of them must have been. */
  leastRuns: 6,
  leastSpread: 0.1,
  /** The slope in its standard errors. */
  leastSlopeErrors: 3,
  /** An answer wider than this share of itself is none. */
  widestRatio: 0.3,
  /** For another day, wider than this share says nothing. */
  widestOtherDayRatio: 0.4,
  /** The line is followed this far below the slowest running that is known. */
  beyondSlowest: 0.9,
  /** Standard errors to either side, about 95 %. */
  intervalErrors: 2,
  /** Of the scatter of runs about their line so much is the average's own (hills, stops, drift), the rest the day's. */
  ownShare: 0.5,
  /** No average is known better than this, bpm; and what it is off by where no other run tells. */
  leastDoubtBpm: 2,
  doubtAloneBpm: 3,
} as const;

const notEstimable = (reason: string): KeepPace => ({ estimable: false, reason });

/** The line through the runs of 8 weeks, or why there is none. */
const lineOf = (session: Session, recent: readonly IntendedSession[]): TrimmedFit | string => {
  const points = comparableRuns(session, recent);
  if (points.length < KEEP_PACE.leastRuns)
    return `fewer than ${KEEP_PACE.leastRuns} steady runs with heart rate in 8 weeks`;
  const line = heartRateLine(points);
  const isNarrow = line === undefined || fallsShort(line.mostX, (1 + KEEP_PACE.leastSpread) * line.leastX);
  if (isNarrow) return 'the runs of 8 weeks were all about as fast';
  return line.count < KEEP_PACE.leastRuns ? 'the runs of 8 weeks do not lie along one line' : line;
};

const detailOf = (line: TrimmedFit | undefined, within: SlopeWithinRun | undefined): string => {
  if (line === undefined) return 'from the changes of pace in this run alone';
  return within === undefined
    ? `from ${line.count} runs in 8 weeks`
    : `from ${line.count} runs in 8 weeks and the changes of pace in this one`;
};

/** How far the answer may lie from `(bpm over the cap) / slope`, slower and faster, m/s: doubt of slope and of level. */
const doubtOf = (overBpm: number, { slope, slopeError }: Slope, levelBpm: number) => {
  const { intervalErrors } = KEEP_PACE;
  const level = (intervalErrors * levelBpm) / slope;
  const steepest = overBpm / (slope + intervalErrors * slopeError);
  const flattest = overBpm / (slope - intervalErrors * slopeError);
  const stepMps = overBpm / slope;
  return { slowerMps: Math.hypot(flattest - stepMps, level), fasterMps: Math.hypot(stepMps - steepest, level) };
};

/** Speeds at the cap on another day: around the runner's usual line, with the scatter of the runs about it. */
const otherDayOf = (
  line: TrimmedFit | undefined,
  { slope, slopeError }: Slope,
  capBpm: number,
): [number, number] | undefined => {
  if (line === undefined) return undefined;
  const speedMps = line.meanX + (capBpm - line.intercept - line.slope * line.meanX) / slope;
  const daysBpm = Math.max(KEEP_PACE.leastDoubtBpm, line.scatter) * Math.sqrt(1 + 1 / line.count);
  const errorMps = Math.hypot(daysBpm, slopeError * (speedMps - line.meanX)) / slope;
  const reach = KEEP_PACE.intervalErrors * errorMps;
  return exceeds(2 * reach, KEEP_PACE.widestOtherDayRatio * speedMps)
    ? undefined
    : [speedMps - reach, speedMps + reach];
};

/**
 * The grade-adjusted speed that would have held a run's average heart rate at the cap. How much heart rate rises with speed
 * is taken from the runner's own `recent` runs and from the changes of pace inside this one, each with the weight of its
 * precision; the line is laid through this run, so that the heat or tiredness of the day counts. The interval covers the
 * doubt of the slope and what this run's average is off by. On another day the pace is another: `otherDayMps`.
 */
export const keepPace = (session: Session, recent: readonly IntendedSession[], capBpm: number): KeepPace => {
  const here = steadyPoint(session);
  if (here === undefined) return notEstimable(NO_STEADY_POINT);
  const found = lineOf(session, recent);
  const line = typeof found === 'string' ? undefined : found;
  const within = session.trace === undefined ? undefined : slopeWithinRun(session.trace);
  const slope = pooledSlope([line, within]);
  if (slope === undefined) return notEstimable(typeof found === 'string' ? found : 'no line');
  const { leastSlopeErrors, ownShare, leastDoubtBpm, doubtAloneBpm, beyondSlowest, widestRatio } = KEEP_PACE;
  if (fallsShort(slope.slope, leastSlopeErrors * slope.slopeError))
    return notEstimable('heart rate did not clearly rise with speed');
  const overBpm = here.heartRateBpm - capBpm;
  const speedMps = here.speedMps - overBpm / slope.slope;
  const slowest = Math.min(here.speedMps, line?.leastX ?? here.speedMps, within?.slowMps ?? here.speedMps);
  if (fallsShort(speedMps, beyondSlowest * slowest))
    return notEstimable('it would be slower than any running of 8 weeks: walk breaks');
  const levelBpm = line === undefined ? doubtAloneBpm : Math.max(leastDoubtBpm, ownShare * line.scatter);
  const { slowerMps, fasterMps } = doubtOf(overBpm, slope, levelBpm);
  if (exceeds(slowerMps + fasterMps, widestRatio * speedMps))
    return notEstimable('heart rate follows speed too loosely for a pace');
  return present<KeepPace & { estimable: true }>({
    estimable: true,
    speedMps,
    lowMps: Math.max(0, speedMps - slowerMps),
    highMps: speedMps + fasterMps,
    from: [...(line === undefined ? [] : ['recent' as const]), ...(within === undefined ? [] : ['run' as const])],
    otherDayMps: otherDayOf(line, slope, capBpm),
    detail: detailOf(line, within),
  });
};
