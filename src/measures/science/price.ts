import type { MeasureMeta } from '../../core/measure.ts';

export const PRICE: MeasureMeta = {
  id: 'price',
  name: 'Price of the excess',
  unit: 'training impulse, and hours (JSON: `price`)',
  definition:
    'The training impulse of a recovery run less that of the same recorded minutes at the upper cap. With it the hours from ' +
    'the end of the run to the next hard, long or race session of the week after, and whether these are fewer than 48.',
  needs: 'what the training impulse needs, and a cap; for the hours a log with clock times',
  standing: 'useful',
  sources: ['banister1991', 'casado2022', 'tool'],
  edgeCases: [
    'A run within the cap has no price.',
    'The excess is told for both ends of the doubt of the resting heart rate.',
    'A kept run does not reset the clock; the text speaks of the hours only of a run that became a workout.',
    'Where only days are known, the next day is inside 48 h, the third is not, and the second stays open.',
  ],
  doesNotSay:
    'how long anybody needs to recover. That 48 h lie between hard sessions (a hard day, an easy day) is what coaches and elite ' +
    'runners do; no study found a threshold.',
  files: ['measures/price.ts', 'judge/next-hard.ts'],
};
