import type { MeasureMeta } from '../../core/measure.ts';

export const THRESHOLD_PACE: MeasureMeta = {
  id: 'threshold-pace',
  name: 'Threshold pace',
  unit: 'seconds per kilometre (JSON: `athlete.thresholdPace.sPerKm`)',
  definition:
    'The pace that could be raced for about an hour. Told by the runner; else the speed that costs 88 % of VDOT, with 83 % as ' +
    'the slow end; else, or where it is the surer of the two, 94 % of critical speed (92 to 100 %); else easy pace taken as ' +
    '83 % of threshold speed.',
  needs: 'a race, or maximal efforts, or five easy runs in eight weeks',
  standing: 'useful',
  sources: ['danielsGilbert1979', 'daniels', 'nixon2021', 'delucas2012', 'friel', 'tool'],
  edgeCases: [
    'What came out less than 5 % faster than easy pace (10 % where confidence is low) was taken from no maximal effort and is dropped.',
    'Guessed from easy pace it has low confidence, whatever the easy pace has.',
  ],
  doesNotSay: 'where lactate begins to rise, and nothing at all about the heart rate there.',
  files: ['athlete/threshold-speed.ts', 'athlete/threshold-of-efforts.ts', 'athlete/zone-models.ts'],
};
