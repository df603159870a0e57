import type { MeasureMeta } from '../../core/measure.ts';

export const EDWARDS: MeasureMeta = {
  id: 'edwards',
  name: "Edwards' load",
  unit: 'arbitrary units (JSON: `load.edwards`)',
  definition:
    'Minutes at 50, 60, 70, 80 and 90 % of the maximum heart rate and above, times 1, 2, 3, 4 and 5. A heart rate at an ' +
    'edge belongs to the zone above; below 50 % nothing counts.',
  needs: 'a heart rate that can be trusted and a maximum heart rate',
  standing: 'useful',
  sources: ['edwards1993'],
  edgeCases: ['Of a log row the average stands for every minute, so the whole run lies in one zone.'],
  doesNotSay: 'anything of thresholds: the weights and the edges are round numbers, the same for everyone.',
  files: ['measures/edwards-per-minute.ts', 'measures/training-load.ts'],
};
