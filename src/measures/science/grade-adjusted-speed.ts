import type { MeasureMeta } from '../../core/measure.ts';

export const GRADE_ADJUSTED_SPEED: MeasureMeta = {
  id: 'grade-adjusted-speed',
  name: 'Grade-adjusted pace',
  unit: 's/km (JSON: `gapSPerKm`, and `gapSpeedMps` in m/s)',
  definition:
    'moving way on the flat that costs the same, over moving time. Each step is weighted by a continuous curve over its grade: 1 ' +
    'on the flat, least near -9 % (0.88), 1.47 at +10 %. The grade is rise over way, from 30 m before to 30 m behind, on straight ' +
    'lines between the samples.',
  needs: 'heights and a way, on foot. A treadmill counts as level; outdoors without heights there is none',
  standing: 'established',
  sources: ['strava2017', 'tool'],
  edgeCases: [
    'Downhill keeps its credit: grade-adjusted pace may be slower than pace.',
    'Beyond 34 % the curve stays where it is: nobody measured further.',
    'Weighted by way, not by samples: a watch that writes seldom gets the same result.',
    'No grade is taken across a pause or a hole of more than 30 s; the plain speed stands there.',
    'The files of two runs whose value on that platform is known give it within 1 %; of lists that state it beside the files, half must lie within 1 % and nine tenths within 4 %.',
  ],
  doesNotSay:
    'what rough, soft or winding ground costs, nor wind. On steep ground, more than 8 % or so, it is a guess.',
  files: [
    'normalise/grade.ts',
    'normalise/grade-adjusted-speed.ts',
    'normalise/running-totals.ts',
    'normalise/known-heights.ts',
  ],
};
