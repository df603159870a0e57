import type { MeasureMeta } from '../../core/measure.ts';

export const HRSS: MeasureMeta = {
  id: 'hrss',
  name: 'Heart-rate stress (HRSS)',
  unit: 'an hour at the second threshold is 100 (JSON: `load.hrss`)',
  definition: "100 times a session's training impulse over that of 60 min at the second threshold's heart rate.",
  needs: 'what the training impulse needs, and the heart rate at the second threshold',
  standing: 'useful',
  sources: ['banister1991', 'tool'],
  edgeCases: [
    'Its second threshold is the one that `recover zones` shows, not the 85 % of the reserve that other tools assume.',
    'Without sex the ratio changes by a few percent; without a resting heart rate it rests on an assumed one.',
  ],
  doesNotSay: 'the same as the hrTSS of TrainingPeaks, which reads a table that is not published.',
  files: ['measures/training-load.ts'],
};
