import type { MeasureMeta } from '../../core/measure.ts';

export const RSS: MeasureMeta = {
  id: 'rss',
  name: 'Running stress by pace (RSS)',
  unit: 'an hour at threshold pace is 100 (JSON: `load.rss`)',
  definition: '100 times the hours in motion times (grade-adjusted speed / threshold speed) squared; runs only.',
  needs: 'a speed and a threshold speed',
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'It takes the average speed of the run, so intervals with slow rests come out too low.',
    'Without a recording the plain speed stands for the grade-adjusted one, and hills come out too low.',
  ],
  doesNotSay: 'the same as the rTSS of TrainingPeaks, whose normalised pace is not published.',
  files: ['measures/training-load.ts'],
};
