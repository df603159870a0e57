import type { Preset } from '../../core/preset.ts';

export const newshealth: Preset = {
  id: 'newshealth',
  title: 'NewsHealthWatch: 60 to 70 % of maximum heart rate, up to 45 min',
  sources: ['newshealth'],
  summary: '60 to 70 % of maximum heart rate, 30 to 45 min, one to three a week after intervals or long runs',
  hrMaxRatio: [0.7, 0.7],
  minutes: [45, 45],
  perWeek: [1, 3, 3],
  longIsHard: 'yes',
  leastMinutes: 30,
  moreAtHighMileage: true,
  says: [
    '60 to 70 % of maximum heart rate, below the anaerobic threshold, relaxed and conversational',
    'Length limited to 30 to 45 minutes, trails or grass',
    'One to three a week, after intervals or long runs, by mileage and intensity',
    'Sleep, food and drink belong to recovery as well',
  ],
};
