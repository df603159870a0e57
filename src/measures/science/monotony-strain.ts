import type { MeasureMeta } from '../../core/measure.ts';

export const MONOTONY_STRAIN: MeasureMeta = {
  id: 'monotony-strain',
  name: 'Monotony and strain',
  unit: 'a ratio, and training impulse times it (JSON: `weeks[].load.monotony`, `.strain`)',
  definition:
    "The mean of the week's seven daily loads over their standard deviation (of the whole week, days without training are " +
    '0); strain is the load of the week times it.',
  needs: 'a whole week inside the log, with a heart rate for nine tenths of the training time',
  standing: 'contested',
  sources: ['foster1998', 'tool'],
  edgeCases: [
    'Seven equal days have no deviation: the ratio has no bound there and none is printed, rather than a 0 that looks best.',
    'With the deviation of a sample it comes out 7 % lower; tools differ.',
  ],
  doesNotSay:
    'whether a week was too monotonous. The 2 that is often quoted could not be found in the paper, so nothing is flagged.',
  files: ['measures/monotony.ts', 'engine/load-over-time.ts'],
};
