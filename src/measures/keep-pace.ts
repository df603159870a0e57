import { fallsShort } from '../core/compare.ts';
import type { IntendedSession, KeepPace, Session } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { linearFit } from '../numeric/linear-fit.ts';

/** Fewest runs, smallest spread of their speeds and smallest slope in standard errors that carry the line. Tool defaults. */
const LEAST_RUNS = 6;
const LEAST_SPREAD = 0.1;
const LEAST_SLOPE_ERRORS = 3;
/** Standard errors of the slope to either side of the answer: about 95 %. */
const INTERVAL_ERRORS = 2;
/** What a strap and the beat of the day are off by. Tool default, bpm. */
const DOUBT_BPM = 2;
/** Heart rate is still settling in what is shorter. Tool default. */
const SHORTEST_S = 15 * 60;
/** The line is followed this far below the slowest run it was drawn through. Tool default. */
const BEYOND_SLOWEST = 0.9;

const notEstimable = (reason: string): KeepPace => ({ estimable: false, reason });

const speedOf = ({ gradeAdjustedSpeedMps, speedMps }: Session): number | undefined => gradeAdjustedSpeedMps ?? speedMps;

interface Point {
  readonly speedMps: number;
  readonly heartRateBpm: number;
}

const pointOf = (session: Session): Point | undefined => {
  const { averageHeartRateBpm, heartRateTrust, durationS = 0, sport } = session;
  const speedMps = speedOf(session);
  if (!isRun(sport) || speedMps === undefined || averageHeartRateBpm === undefined) return undefined;
  return heartRateTrust.verdict !== 'good' || fallsShort(durationS, SHORTEST_S)
    ? undefined
    : { speedMps, heartRateBpm: averageHeartRateBpm };
};

/** Averages of repetitions and rests lie beside the line that steady runs make. */
const isSteady = ({ intent }: IntendedSession): boolean => intent.kind !== 'intervals';

/** A belt and the road differ in what a speed costs. */
const isSameGround = (a: Session, b: Session): boolean =>
  (a.sport === 'treadmill-running') === (b.sport === 'treadmill-running');

const slowest = (points: readonly Point[]): number => Math.min(...points.map(({ speedMps }) => speedMps));
const fastest = (points: readonly Point[]): number => Math.max(...points.map(({ speedMps }) => speedMps));

/**
 * The grade-adjusted speed that would have held a run's average heart rate at the cap: how much heart rate rises with
 * speed is taken from the averages of the runner's own `recent` runs, and the line laid through this run, so that the
 * heat or tiredness of the day counts for both. The interval is that of the slope and of 2 bpm.
 */
export const keepPace = (session: Session, recent: readonly IntendedSession[], capBpm: number): KeepPace => {
  const here = pointOf(session);
  if (here === undefined) return notEstimable('no trusted heart rate with a speed, or shorter than 15 min');
  const points = recent
    .filter((run) => isSteady(run) && isSameGround(run, session))
    .flatMap((run) => pointOf(run) ?? []);
  if (points.length < LEAST_RUNS)
    return notEstimable(`fewer than ${LEAST_RUNS} steady runs with heart rate in 8 weeks`);
  if (fastest(points) < (1 + LEAST_SPREAD) * slowest(points))
    return notEstimable('the runs of 8 weeks were all about as fast');
  const fit = linearFit(
    points.map(({ speedMps }) => speedMps),
    points.map(({ heartRateBpm }) => heartRateBpm),
  );
  if (fit === undefined || fit.slope < LEAST_SLOPE_ERRORS * fit.slopeError)
    return notEstimable('heart rate did not clearly rise with speed in the runs of 8 weeks');
  const at = (slope: number, doubtBpm = 0): number => here.speedMps - (here.heartRateBpm + doubtBpm - capBpm) / slope;
  const speedMps = at(fit.slope);
  const doubt = INTERVAL_ERRORS * fit.slopeError;
  if (speedMps < BEYOND_SLOWEST * slowest([...points, here]))
    return notEstimable('it would be slower than any run of 8 weeks: walk breaks');
  return {
    estimable: true,
    speedMps,
    lowMps: Math.max(0, at(fit.slope - doubt, DOUBT_BPM)),
    highMps: at(fit.slope + doubt, -DOUBT_BPM),
    detail: `from ${points.length} runs in 8 weeks`,
  };
};
