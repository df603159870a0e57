import type { Session } from '../core/session.ts';

type Beating = Pick<Session, 'trace' | 'averageHeartRateBpm' | 'heartRateTrust' | 'movingS' | 'durationS'>;

/** How a sum over heart rate was made: from every second of the stream, or from one average, which weighs hard minutes too little. */
export type HeartRateSource = 'histogram' | 'average';

/** Where the heart rate of a session can be summed from; undefined when it has none or it cannot be trusted. */
export const heartRateSource = ({
  trace,
  averageHeartRateBpm,
  heartRateTrust,
}: Beating): HeartRateSource | undefined => {
  if (averageHeartRateBpm === undefined || heartRateTrust.verdict === 'bad' || heartRateTrust.verdict === 'none')
    return undefined;
  return trace === undefined ? 'average' : 'histogram';
};

/** Sum over the session's recorded minutes of what one minute at their heart rate counts; undefined without a heart rate. */
export const sumOverHeartRate = (session: Beating, perMinute: (heartRateBpm: number) => number): number | undefined => {
  const source = heartRateSource(session);
  const { trace, averageHeartRateBpm, durationS, movingS } = session;
  if (source === undefined) return undefined;
  if (trace === undefined) {
    const seconds = durationS ?? movingS;
    return seconds === undefined ? undefined : (perMinute(averageHeartRateBpm!) * seconds) / 60;
  }
  let sum = 0;
  for (let bpm = 0; bpm < trace.heartRateHistogramS.length; bpm++) {
    const seconds = trace.heartRateHistogramS[bpm]!;
    if (seconds > 0) sum += (perMinute(bpm) * seconds) / 60;
  }
  return sum;
};
