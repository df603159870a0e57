import type { Session } from '../core/session.ts';
import type { Trace } from '../core/trace.ts';

const hasWay = ({ trace }: Session): boolean => trace?.speedMps.some((mps) => !Number.isNaN(mps)) === true;
const hasHeart = ({ heartRateTrust, trace }: Session): boolean =>
  trace !== undefined && heartRateTrust.verdict !== 'none';

/**
 * True when one recording holds the heart and no way, and the other the way and no heart: an export and its route. The
 * series are asked last, as they may have to be fetched.
 */
export const isHeartWithoutWay = (heart: Session, way: Session): boolean =>
  hasHeart(heart) && way.trace !== undefined && !hasHeart(way) && !hasWay(heart) && hasWay(way);

/** The heart rate of one trace laid onto the other's grid, which begins so many seconds later. */
const shifted = (heart: Trace, way: Trace, laterS: number): Float32Array => {
  const bins = Math.round(laterS / way.stepS);
  return new Float32Array(way.count).map((_, i) => heart.heartRateBpm[i + bins] ?? Number.NaN);
};

/**
 * One trace of a recording that holds the heart rate and one that holds the way. The histogram stays that of the heart
 * rate's own recording. Both must begin at a known moment; otherwise they are taken to begin together.
 */
export const joinTraces = (heart: Session, way: Session): Trace => {
  const laterS = ((way.startEpochMs ?? 0) - (heart.startEpochMs ?? 0)) / 1000;
  const isKnown = way.startEpochMs !== undefined && heart.startEpochMs !== undefined;
  return {
    ...way.trace!,
    heartRateBpm: shifted(heart.trace!, way.trace!, isKnown ? laterS : 0),
    heartRateHistogramS: heart.trace!.heartRateHistogramS,
  };
};
