import type { MeasureMeta } from '../../core/measure.ts';
import { LOAD_SPANS } from '../load-spans.ts';

export const LOAD_TREND_META: MeasureMeta = {
  id: 'load-trend',
  name: 'Load against the weeks before',
  unit: 'a ratio (JSON: `weeks[].load.trendRatio`); shown as percent more or less',
  definition: `Training impulse of the week over the mean of the ${LOAD_SPANS.chronic / LOAD_SPANS.week} weeks before it, the week itself not among them.`,
  needs: `a week that is over, ${LOAD_SPANS.chronic} days of log before it, and a heart rate for nine tenths of the training time of both`,
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'A week without any training among the four counts as it is, with no load.',
    'Four weeks without any load have no mean to stand against.',
  ],
  doesNotSay:
    'how much more is too much: a recovery week before makes the next look steep, and no percentage is known to be safe or not. It flags nothing.',
  files: ['measures/load-trend.ts', 'engine/load-over-time.ts'],
};
