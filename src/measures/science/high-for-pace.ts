import type { MeasureMeta } from '../../core/measure.ts';
import { HIGH_FOR_PACE } from '../high-for-pace.ts';
import { LEAST_USUAL_RUNS } from '../usual-heart-rate.ts';

const { leastBpm, leastDeviations, beyondRatio } = HIGH_FOR_PACE;

export const HIGH_FOR_PACE_META: MeasureMeta = {
  id: 'high-for-pace',
  name: 'Heart rate high for the pace',
  unit: 'bpm above what is usual, and standard deviations (JSON: `highForPace`)',
  definition:
    "Average heart rate of a steady run less what the line through the runner's own steady runs of the 8 weeks before says at " +
    `its grade-adjusted speed. High is ${leastBpm} bpm or more that are also ${leastDeviations} or more standard deviations of ` +
    'their scatter (and of the doubt of the line).',
  needs: `a trusted heart rate and a speed in a run of 15 min or more and in ${LEAST_USUAL_RUNS} others on the same ground`,
  standing: 'useful',
  sources: ['marathon', 'tool'],
  edgeCases: [
    `Runs more than ${beyondRatio * 100} % slower or faster than all the others are not assessable.`,
    'Runs far off the line do not say what is usual, so that a week of illness does not become so.',
    'A heart rate that falls with speed is chance: the line is then level.',
    'On real logs of eleven runners the note came on 1 run in 100.',
  ],
  doesNotSay:
    'why: heat, tiredness, thirst, an illness to come, soft ground, wind and a new sensor all do it. One such run is no sign of anything.',
  files: [
    'measures/high-for-pace.ts',
    'measures/usual-heart-rate.ts',
    'measures/heart-rate-line.ts',
    'measures/comparable-runs.ts',
    'measures/steady-point.ts',
  ],
};
