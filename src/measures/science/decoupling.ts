import type { MeasureMeta } from '../../core/measure.ts';
import { DRIFT_LIMITS } from '../drift-limits.ts';

const minutes = (seconds: number): string => `${seconds / 60} min`;

export const DECOUPLING: MeasureMeta = {
  id: 'decoupling',
  name: 'Aerobic decoupling',
  unit: 'percent of the first half (JSON: `drift.decouplingPct`); positive = efficiency lost',
  definition:
    '(E1 - E2) / E1, where E is metres of grade-adjusted speed per heart beat, each half weighted by moving time. ' +
    `The first ${minutes(DRIFT_LIMITS.warmUpS)} of moving are left out; the halves are halves of the moving time that is left.`,
  needs: `a heart rate that can be trusted and a speed, for ${minutes(DRIFT_LIMITS.leastS)} of steady moving after the warm-up`,
  standing: 'useful',
  sources: ['friel', 'tool'],
  edgeCases: [
    'A run with a stop of more than 2 min, or stopped for more than a tenth of the time, is not assessable.',
    'A run whose one-minute speeds vary by more than 8 % is not assessable.',
    'Laps and the halves that a log states give it too, more weakly: `drift.from` says which.',
  ],
  doesNotSay:
    'why heart rate rose: heat, thirst, a hill, tiredness and a pace above the aerobic threshold all look alike. ' +
    'The usual limit of 5 % is a convention for runs of 60 min and more.',
  files: [
    'measures/decoupling.ts',
    'measures/lap-decoupling.ts',
    'measures/drift-of-halves.ts',
    'measures/drift-limits.ts',
  ],
};
