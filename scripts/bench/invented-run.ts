import { seeded } from './seeded.ts';

/** One second of an invented run, in the numbers that a watch writes. */
export interface Second {
  readonly timeS: number;
  readonly latDeg: number;
  readonly lonDeg: number;
  readonly altitudeM: number;
  readonly heartRateBpm: number;
  /** Per leg, as watches count. */
  readonly cadence: number;
  readonly distanceM: number;
  readonly speedMps: number;
}

const METRES_PER_DEGREE = 111_195;
/** 2026-01-05T06:31:00Z; run number k begins k days later. */
const FIRST_S = Date.UTC(2026, 0, 5, 6, 31) / 1000;

/** An hour by the second, along wide bends in the middle of the Atlantic. */
export const inventedRun = (number: number, seconds = 3600): readonly Second[] => {
  const random = seeded(number + 1);
  const run: Second[] = [];
  let [latDeg, lonDeg, distanceM] = [10 + number / 10, -30 - number / 10, 0];
  for (let i = 0; i < seconds; i++) {
    const speedMps = 2.8 + 0.4 * Math.sin(i / 200) + 0.2 * random();
    run.push({
      timeS: FIRST_S + number * 86_400 + i,
      latDeg,
      lonDeg,
      altitudeM: 60 + 20 * Math.sin(i / 400) + 0.4 * random(),
      heartRateBpm: Math.round(138 + 12 * Math.sin(i / 500) + 4 * random()),
      cadence: Math.round(84 + 3 * Math.sin(i / 90) + random()),
      distanceM,
      speedMps,
    });
    const heading = Math.sin(i / 300) * 2;
    latDeg += (speedMps * Math.cos(heading)) / METRES_PER_DEGREE;
    lonDeg += (speedMps * Math.sin(heading)) / METRES_PER_DEGREE;
    distanceM += speedMps;
  }
  return run;
};
