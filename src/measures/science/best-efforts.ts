import type { MeasureMeta } from '../../core/measure.ts';
import { BEST_DISTANCE_DURATIONS_S, BEST_TIME_DISTANCES_M } from '../best-efforts.ts';

const kilometres = BEST_TIME_DISTANCES_M.map((metres) => Number((metres / 1000).toFixed(1))).join(', ');
const minutes = BEST_DISTANCE_DURATIONS_S.map((seconds) => seconds / 60).join(', ');

export const BEST_EFFORTS: MeasureMeta = {
  id: 'best-efforts',
  name: 'Best efforts',
  unit: 'seconds over a distance, metres in a time; not printed, the numbers below are made of them',
  definition:
    `The quickest stretch of a run over ${kilometres} km, and the farthest in ${minutes} min, found by rolling over the ` +
    'recording. Metres are grade-adjusted, so that a mile downhill is no best mile; time is elapsed time, stops included.',
  needs: 'a recording with a speed',
  standing: 'established',
  sources: ['smyth2020', 'tool'],
  edgeCases: [
    'Where heights are unknown the ground counts as level.',
    'A pause of the watch counts as time without way.',
    'Stretches whose grade-adjusted length differs from the way itself by more than a tenth are not compared.',
    'A stretch worth a VDOT of more than 85 is a fault of the recording.',
  ],
  doesNotSay: 'whether the runner could have gone faster: most runs hold no maximal effort at all.',
  files: [
    'measures/best-efforts.ts',
    'measures/fastest-over.ts',
    'measures/farthest-in.ts',
    'measures/way-at-edges.ts',
  ],
};
