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
    'Against the ascent of 22 watches: median 7 % off, sum 0.3 % off.',
  ],
  doesNotSay: 'what a map would: heights by satellite alone wander by several metres, and so does their sum.',
  files: ['normalise/ascent.ts', 'normalise/known-heights.ts'],
};
