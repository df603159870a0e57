import type { Preset } from '../../core/preset.ts';

export const zone1: Preset = {
  id: 'zone1',
  title: 'Zone 1 series: all of the run below 73 % of maximum heart rate',
  sources: ['zone1'],
  summary: 'Zone 1 (68 to 73 % of maximum heart rate), effort 1 to 2, 20 to 45 min, one to three a week',
  hrMaxRatio: [0.73, 0.73],
  rpe: [2, 2],
  minutes: [45, 45],
  perWeek: [1, 3, 3],
  windowH: [0, 36],
  longIsHard: 'yes',
  leastMinutes: 20,
  beginner: 'run',
  filler: 'fault',
  moreAtHighMileage: true,
  says: [
    'Zone 1: 68 to 73 % of maximum heart rate, effort 1 to 2 of 10, calm from start to finish',
    '20 to 45 minutes; longer is endurance work',
    'One to three a week, more at high mileage; directly after demanding sessions',
    'Pace does not matter; walking is fine; soft ground, no steep hills',
    'Not filler miles and not a replacement for full rest days',
    'Beginners as well, when it is slow enough',
    'Raised resting heart rate, bad sleep, low mood, illness or injury: rest instead',
  ],
};
