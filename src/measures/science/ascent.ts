import type { MeasureMeta } from '../../core/measure.ts';

export const ASCENT: MeasureMeta = {
  id: 'ascent',
  name: 'Ascent and descent',
  unit: 'm (JSON: `ascentM`, `descentM`)',
  definition:
    'height between turning points, where a turn from up to down or back is one once the height has gone back 2.5 m, on means ' +
    'of 5 s. Jumps faster than 5 m/s are the sensor finding its height and do not count.',
  needs: 'heights that are no placeholder; none on a treadmill',
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'The noise of a flat run does not count, where a plain sum of all rises gives hundreds of metres.',
    'Against the ascent of 39 runs by watches: 34 within 10 % or 10 m, median 3 % off where they state 30 m and more, sum 0.3 % off.',
    'Against 44 runs by one phone app: 20. It states 20 m for 10 km over which its own heights rise by 73 m and a large platform ' +
      'counts 70 m; no height of a turn follows it, and of 23 disputed runs that the platform knows it is nearer to ours 20 times.',
  ],
  doesNotSay: 'what a map would: heights by satellite alone wander by several metres, and so does their sum.',
  files: ['normalise/ascent.ts', 'normalise/known-heights.ts'],
};
