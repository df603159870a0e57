import type { MeasureMeta } from '../../core/measure.ts';
import { LOAD_SPANS } from '../load-spans.ts';

const { fitness, fatigue, least } = LOAD_SPANS;

export const FITNESS_FATIGUE: MeasureMeta = {
  id: 'fitness-fatigue',
  name: 'Fitness, fatigue and form (CTL, ATL, TSB)',
  unit: 'training impulse a day (JSON: `weeks[].load.fitness`, `.fatigue`, `.form`, `.tauDays`)',
  definition:
    `Exponential averages of the daily training impulse: each day moves them by 1 - e^(-1/${fitness}) and ` +
    `1 - e^(-1/${fatigue}) of the way to the day's load, from 0. Form is fitness less fatigue at the end of the week, which ` +
    'is what other tools show on the morning after.',
  needs: `a log that reaches back ${least} days, with a heart rate for nine tenths of the training time`,
  standing: 'useful',
  sources: ['banister1991', 'tool'],
  edgeCases: [
    'Some tools take 2/(N + 1) of the way a day; theirs rise and fall about twice as fast.',
    'Days without training count as 0; all sports count.',
    'Before the log begins nothing is assumed, so that the first months come out low.',
  ],
  doesNotSay:
    'how fast somebody will run. The constants are conventions that differ from person to person, and no value of form has ' +
    'been shown to be the right one.',
  files: [
    'measures/exponential-average.ts',
    'measures/load-spans.ts',
    'engine/load-over-time.ts',
    'engine/daily-training.ts',
  ],
};
