import type { MeasureMeta } from '../../core/measure.ts';
import { CRITICAL_SPEED_LIMITS } from '../critical-speed.ts';

const { shortestS, longestS, leastEfforts, leastSpreadS, leastReserveM, mostReserveM, mostErrorRatio } =
  CRITICAL_SPEED_LIMITS;

export const CRITICAL_SPEED: MeasureMeta = {
  id: 'critical-speed',
  name: 'Critical speed',
  unit: 'm/s (JSON: `athlete.criticalSpeed.mps`), printed as a pace',
  definition:
    "The slope of the line d = CS t + D' through the distances d and times t of maximal efforts, by least squares. D' is " +
    'the distance that can be run above it. The doubt is two standard errors of the slope and at least 3 %.',
  needs:
    `maximal efforts of ${leastEfforts} lengths, ${shortestS / 60} to ${longestS / 60} min, within 90 days and on different runs, the longest ` +
    `at least ${leastSpreadS / 60} min longer than the shortest`,
  standing: 'established',
  sources: ['smyth2020', 'tool'],
  edgeCases: [
    'Maximal are races over their own distance, and even stretches that ended at 95 % of the maximum heart rate or more.',
    'An effort that another run beat over a longer time, or that is worth less than 93 % of the best one, was not maximal.',
    `A D' outside of ${leastReserveM} to ${mostReserveM} m, or a standard error above ${mostErrorRatio * 100} % of the slope, gives no answer.`,
    'A run of 40 min or more that was over 2 % faster, or easy runs hardly slower, speak against it: then there is no answer.',
    'Trail and treadmill runs are left out.',
  ],
  doesNotSay: 'how long it can be held (20 to 60 min have been seen), nor what an easy day should be.',
  files: ['measures/critical-speed.ts', 'athlete/maximal-efforts.ts', 'athlete/critical-speed-of-log.ts'],
};
