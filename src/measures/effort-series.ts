import type { Lap } from '../core/activity.ts';
import { STEP_S, type Trace } from '../core/trace.ts';

/** How fast a session was at every moment, standing still included; all series of one length. */
export interface EffortSeries {
  readonly stepS: number;
  /** Grade-adjusted metres per second of elapsed time: 0 while standing or paused, NaN where nobody knows. */
  readonly effortMps: Float64Array;
  /** Metres covered in each bin, not adjusted; NaN where unknown. */
  readonly metres: Float64Array;
  readonly heartRateBpm: Float32Array;
}

/** Of a trace: its grade-adjusted speed, or its speed where no height is known. */
export const effortOfTrace = (trace: Trace): EffortSeries => {
  const { stepS, count, movingS, speedMps, gradeAdjustedSpeedMps, heartRateBpm } = trace;
  const effortMps = new Float64Array(count);
  const metres = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const speed = speedMps[i]!;
    const adjusted = gradeAdjustedSpeedMps[i]!;
    const seconds = movingS[i]!;
    effortMps[i] = seconds === 0 ? 0 : ((Number.isNaN(adjusted) ? speed : adjusted) * seconds) / stepS;
    metres[i] = seconds === 0 ? 0 : speed * seconds;
  }
  return { stepS, effortMps, metres, heartRateBpm };
};

const speedOfLap = ({ gradeAdjustedSpeedMps, distanceM, durationS, movingS = durationS }: Lap): number =>
  ((gradeAdjustedSpeedMps ?? (distanceM ?? Number.NaN) / movingS) * movingS) / durationS;

/** Of laps alone: each at its own average throughout. */
export const effortOfLaps = (laps: readonly Lap[]): EffortSeries => {
  const bins = laps.map(({ durationS }) => Math.max(1, Math.round(durationS / STEP_S)));
  const count = bins.reduce((sum, value) => sum + value, 0);
  const series = {
    stepS: STEP_S,
    effortMps: new Float64Array(count),
    metres: new Float64Array(count),
    heartRateBpm: new Float32Array(count),
  };
  let at = 0;
  laps.forEach((lap, k) => {
    const to = at + bins[k]!;
    series.effortMps.fill(speedOfLap(lap), at, to);
    series.metres.fill((lap.distanceM ?? Number.NaN) / bins[k]!, at, to);
    series.heartRateBpm.fill(lap.averageHeartRateBpm ?? Number.NaN, at, to);
    at = to;
  });
  return series;
};
