import type { MeasureMeta } from '../../core/measure.ts';

export const MOVING_TIME: MeasureMeta = {
  id: 'moving-time',
  name: 'Moving time',
  unit: 's (JSON: `movingS`)',
  definition:
    'seconds at 0.3 m/s or faster, by the mean over 10 s as well as over 4 s around. Walking counts. Pauses that the file marks ' +
    'do not, nor do holes of more than 30 s (or four usual steps, up to 120 s) without a sample.',
  needs: 'a way: positions, a counter or a speed',
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'A hole counts where the device says that its timer ran on, or where its own counter ran on at a running speed.',
    'A phone that saves a point every so many metres is silent while its owner stands: that is standing, not a pause.',
    'Nothing is weighted by samples: every mean is over time.',
  ],
  doesNotSay:
    'which stops were wanted. Platforms with another threshold differ by some tenths of a percent, on trails by more.',
  files: ['normalise/moving.ts', 'normalise/speed-over.ts', 'normalise/hold-seconds.ts'],
};
