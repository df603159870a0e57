import type { MeasureMeta } from '../../core/measure.ts';
import { SPIKE_DAYS } from '../longest-before.ts';
import { SPIKE_LIMITS } from '../single-run-spike.ts';

const sizes = SPIKE_LIMITS.map(([size, limit]) => `${size} above ${limit * 100} %`)
  .reverse()
  .join(', ');

export const SINGLE_RUN_SPIKE: MeasureMeta = {
  id: 'single-run-spike',
  name: 'Spike of a single run',
  unit: 'a ratio (JSON: `spike.ratio`, `spike.size`; of a week its largest)',
  definition: `Distance of the run over that of the longest run of the ${SPIKE_DAYS} days before its day. More than the longest: ${sizes}.`,
  needs: `a distance, a log that reaches back ${SPIKE_DAYS} days, and a distance for each run in them`,
  standing: 'useful',
  sources: ['frandsen2025'],
  edgeCases: [
    `After ${SPIKE_DAYS} days without a run it is not assessable.`,
    'Runs of the same day are not held against each other.',
    'Trail, treadmill and road count alike.',
  ],
  doesNotSay:
    'that a runner will be hurt. In the cohort small, moderate and large spikes went with 1.64, 1.52 and 2.28 times the rate ' +
    'of overuse injuries; most spikes passed without one.',
  files: ['measures/single-run-spike.ts', 'measures/longest-before.ts'],
};
