import type { MeasureMeta } from '../../core/measure.ts';
import { DRIFT_LIMITS } from '../drift-limits.ts';
import { COURSE_LIMITS } from '../pace-course.ts';
import { STRIDE_LIMITS } from '../strides.ts';
import { WALK_LIMITS } from '../walk-breaks.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const RUN_PATTERN: MeasureMeta = {
  id: 'run-pattern',
  name: 'Pattern of a run',
  unit: 'a word (JSON: `observed.pattern`)',
  definition:
    'The first of these that holds. Intervals, or fartlek where they are not alike: see Repetitions. ' +
    `Strides: ${STRIDE_LIMITS.leastCount} to ${STRIDE_LIMITS.mostCount} bursts of ${STRIDE_LIMITS.leastS} to ${STRIDE_LIMITS.mostS} s in the last ` +
    `${percent(1 - STRIDE_LIMITS.afterShare)} of the run, ${percent(STRIDE_LIMITS.fastRatio - 1)} faster than its median. ` +
    `Run-walk: at least ${WALK_LIMITS.leastCount} breaks of ${WALK_LIMITS.leastBreakS} s and more at ${WALK_LIMITS.slowestMps} to ${WALK_LIMITS.mostMps} m/s, ` +
    `${percent(WALK_LIMITS.leastShare)} of the session together. ` +
    `Progression: each quarter after the first ${COURSE_LIMITS.warmUpS / 60} min faster than the one before, the last ` +
    `${percent(COURSE_LIMITS.fasterRatio - 1)} faster than the first, with ${COURSE_LIMITS.risingBpm} bpm more. ` +
    `Steady: one-minute speeds that vary by no more than ${percent(DRIFT_LIMITS.steadyRatio)}. Uneven: none of these.`,
  needs:
    `a stream with a speed; steady and uneven ${COURSE_LIMITS.leastS / 60} min of moving after the first five, ` +
    `progression ${COURSE_LIMITS.leastProgressionS / 60}`,
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'Walked rests between hard repetitions are intervals; between pieces that were not hard, a run with walking breaks.',
    'Strides leave an easy run easy.',
    'Of laps only repetitions are told.',
  ],
  doesNotSay: 'how hard the run was; that is its kind.',
  files: [
    'judge/run-pattern.ts',
    'measures/strides.ts',
    'measures/walk-breaks.ts',
    'measures/pace-course.ts',
    'measures/effort-series.ts',
  ],
};
