import type { MeasureMeta } from '../../core/measure.ts';
import { TURNING_POINT } from '../turning-point.ts';

const { smoothingS, lastingS, releaseBpm } = TURNING_POINT;

export const TURNING_POINT_META: MeasureMeta = {
  id: 'turning-point',
  name: 'Turning point',
  unit: 'seconds of moving time and metres from the start (JSON: `turn.atS`, `turn.distanceM`)',
  definition:
    `Where the ${smoothingS} s mean of heart rate first rose above the cap and then did not fall more than ${releaseBpm} bpm ` +
    `below it for ${lastingS / 60} min.`,
  needs: 'a recording with a trusted heart rate, and a cap',
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'A hill of a minute is no turning point; nor is a heart rate that stays at the cap.',
    'Heart rate lags: the pace rose about a minute before.',
    'Only the first one is told.',
  ],
  doesNotSay: 'why: pace, a hill, heat and drift all end there.',
  files: ['measures/turning-point.ts'],
};
