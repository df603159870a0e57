import type { MeasureMeta } from '../../core/measure.ts';

export const TRAINING_IMPULSE: MeasureMeta = {
  id: 'training-impulse',
  name: "Banister's training impulse (TRIMP)",
  unit: 'arbitrary units (JSON: `load.trimp`)',
  definition:
    'The sum over all recorded minutes of x A e^(bx), where x is the share of the heart-rate reserve, ' +
    '(heart rate - rest) / (maximum - rest), held between 0 and 1. Men: A 0.64, b 1.92; women: A 0.86, b 1.67; sex not ' +
    'known: the mean of the two curves. Summed over the seconds at each heart rate, not taken from the average.',
  needs: 'a heart rate that can be trusted and a maximum heart rate; the resting heart rate makes it surer',
  standing: 'established',
  sources: ['banister1991', 'tool'],
  edgeCases: [
    'Without a resting heart rate 60 (45 to 75) is assumed, and the confidence is low.',
    'Of a log row the average stands for every minute, which weighs hard minutes too little: `load.from` says `average`.',
    "Several tools keep the men's 0.64 for women, which gives three quarters of it.",
    'Paused time and time without a heart rate count nothing.',
  ],
  doesNotSay:
    'what a session did to muscles and tendons: downhill running, strength and heat cost what heart rate does not show, ' +
    'and intervals come out low because heart rate lags.',
  files: ['measures/impulse-per-minute.ts', 'measures/sum-over-heart-rate.ts', 'measures/rest-for-load.ts'],
};
