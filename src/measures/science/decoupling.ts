import type { MeasureMeta } from '../../core/measure.ts';
import { DRIFT_LIMITS } from '../drift-limits.ts';

const minutes = (seconds: number): string => `${seconds / 60} min`;
const percent = (ratio: number): string => `${Math.round(ratio * 1000) / 10} %`;

export const DECOUPLING: MeasureMeta = {
  id: 'decoupling',
  name: 'Aerobic decoupling',
  unit: 'percent of the first half (JSON: `drift.decouplingPct`); positive = efficiency lost',
  definition:
    '(E1 - E2) / E1, where E is metres of grade-adjusted speed per heart beat, each half weighted by moving time. ' +
    `The first ${minutes(DRIFT_LIMITS.fullWarmUpS)} of moving are left out, and more until a minute of heart rate has come ` +
    `within ${percent(1 - DRIFT_LIMITS.settledRatio)} of the later median; the halves are halves of the moving time that is left. ` +
    `Where less than ${minutes(DRIFT_LIMITS.fullLeastS)} would be left, ${minutes(DRIFT_LIMITS.warmUpS)} are left out and the ` +
    'evidence is called weak (`drift.evidence`): that is the form for recovery runs.',
  needs: `a heart rate that can be trusted and a speed, for ${minutes(DRIFT_LIMITS.leastS)} of steady moving after the warm-up`,
  standing: 'useful',
  sources: ['friel', 'uphill', 'tool'],
  edgeCases: [
    `A run with a stop of more than ${minutes(DRIFT_LIMITS.longestStopS)}, or stopped for more than ${percent(DRIFT_LIMITS.stoppedShare)} of the time, is not assessable.`,
    `A run whose one-minute speeds vary by more than ${percent(DRIFT_LIMITS.steadyRatio)} is not assessable: intervals, hills, walk breaks.`,
    `A run steeper than ${percent(DRIFT_LIMITS.steepRatio)} for more than ${percent(DRIFT_LIMITS.steepShare)} of the time is not assessable.`,
    `The result must not hang on where the run is cut: an eighth less at the start or the end, ${minutes(DRIFT_LIMITS.longestCutS)} at most, moves it by no more than ${DRIFT_LIMITS.stableRatio * 100} points, or it is not told.`,
    'A file that holds one speed for the whole way (an average that an app wrote down for every moment) is not assessable; a treadmill at one speed is.',
    'Both halves are shown (`drift.halves`), so that the number can be worked out again by hand.',
    'Laps and the halves that a log states give it too, more weakly: `drift.from` says which.',
  ],
  doesNotSay:
    'why heart rate rose: heat, thirst, a hill, tiredness and a pace above the aerobic threshold all look alike. ' +
    'The usual limit of 5 % is a convention for runs of 60 min and more.',
  files: [
    'measures/decoupling.ts',
    'measures/drift-bins.ts',
    'measures/drift-halves.ts',
    'measures/drift-limits.ts',
    'measures/lap-decoupling.ts',
    'measures/drift-of-halves.ts',
  ],
};
