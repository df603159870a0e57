import type { MeasureMeta } from '../../core/measure.ts';
import { SLOPE_LIMITS } from '../heart-rate-slope.ts';

export const HEART_RATE_SLOPE: MeasureMeta = {
  id: 'heart-rate-slope',
  name: 'Rise of heart rate at one speed',
  unit: 'bpm per hour of moving, with an interval of about 95 % (JSON: `drift.hrSlope`)',
  definition:
    'the c of heart rate = a + b · speed + c · time, by least squares over means of ' +
    `${SLOPE_LIMITS.blockS} s of moving after the warm-up of decoupling. The speed is grade-adjusted and lags by a time constant ` +
    `of ${SLOPE_LIMITS.lagS} s, as heart rate does; the ${SLOPE_LIMITS.afterStopS} s after a stop are left out. Neighbouring ` +
    'minutes are not independent, so the interval is reckoned with as many as are: the correlation of each minute with the ' +
    "next, corrected for the short run and at least 0.3, widens the error, and Student's t does so with the number left.",
  needs: `a heart rate that can be trusted and a measured speed, for ${SLOPE_LIMITS.fewestBlocks} min after the warm-up; the pace may change`,
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    `Where pace changes with time alone (correlation above ${SLOPE_LIMITS.mostCorrelated}), the two cannot be told apart and nothing is told.`,
    `Walk breaks and repetitions (speeds of minutes that vary by more than ${SLOPE_LIMITS.mostUneven * 100} %) and steep ground are not assessable.`,
    `An interval of more than ${SLOPE_LIMITS.widestBpmPerH} bpm to either side is not told: heart rate scatters too much.`,
    'In invented runs with hills, changes of pace and a wandering heart the interval holds the planted slope in 19 of 20.',
    'Where it does not exclude zero, `recovery/hr-drift` says no more than a note.',
  ],
  doesNotSay:
    'that the rise goes on beyond the run, nor why there is one. The interval knows the scatter of the heart and not the error ' +
    'of the grade adjustment.',
  files: ['measures/heart-rate-slope.ts', 'measures/drift-bins.ts', 'numeric/plane-fit.ts', 'numeric/student-95.ts'],
};
