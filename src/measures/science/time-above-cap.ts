import type { MeasureMeta } from '../../core/measure.ts';

export const TIME_ABOVE_CAP: MeasureMeta = {
  id: 'time-above-cap',
  name: 'Minutes above the cap',
  unit: 'seconds (JSON: `turn.aboveCapS`)',
  definition:
    'Recorded seconds with a heart rate above the upper cap of a recovery run, summed from the seconds at each whole beat; ' +
    'a heart rate at the cap is not above it.',
  needs: 'a recording with a trusted heart rate, and a cap',
  standing: 'useful',
  sources: ['zone1', 'newshealth', 'lever', 'tool'],
  edgeCases: [
    'A cap between two beats counts from the next whole beat.',
    'Of a log row only the average can be held against the cap.',
  ],
  doesNotSay:
    'that this was training. The caps are what coaches write; where training begins is the aerobic threshold, which lies higher.',
  files: ['measures/time-above.ts', 'measures/recorded-heart-rate-s.ts'],
};
