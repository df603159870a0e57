import type { MeasureMeta } from '../../core/measure.ts';

export const RESTING_HEART_RATE: MeasureMeta = {
  id: 'resting-heart-rate',
  name: 'Resting heart rate',
  unit: 'bpm (JSON: `athlete.hrRest`), with the ends of its doubt',
  definition:
    'Told by the runner; else the median of three readings or more that the log notes in the four weeks before, 4 bpm to either side; ' +
    'else what the device stored.',
  needs: 'a setting, readings in the log, or a device that stores it',
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'Unknown it stays unknown; loads by heart rate then take a usual one with a wide doubt, and have low confidence.',
  ],
  doesNotSay: 'anything about health. A reading after waking, lying down, is what the formulas mean.',
  files: ['athlete/resting-heart-rate.ts', 'measures/rest-for-load.ts'],
};
