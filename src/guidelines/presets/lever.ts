import type { Preset } from '../../core/preset.ts';

export const lever: Preset = {
  id: 'lever',
  title: 'LEVER: short, 24 to 48 h after hard or long days, once or twice a week',
  sources: ['lever'],
  summary: 'At most 65 to 70 % of maximum heart rate, 20 to 30 min, one or two a week',
  hrMaxRatio: [0.65, 0.7],
  rpe: [3, 3],
  minutes: [30, 30],
  perWeek: [1, 2, 2],
  windowH: [24, 48],
  longIsHard: 'yes',
  leastMinutes: 20,
  support: { whenSore: [0.2, 0.4], toStart: [0.3, 0.5] },
  says: [
    'Heart rate below about 65 to 70 % of maximum, zone 1 or the low end of zone 2, effort 2 to 3 of 10',
    '20 to 30 minutes, 24 to 48 hours after days of high intensity or volume',
    'One or two a week, more when returning from injury or ambitious, never instead of all rest days',
    'Flat, forgiving ground or a treadmill; body-weight support when sore (20 to 40 % in one place, 30 to 50 % in another)',
    'Full rest instead when fatigue is excessive, soreness does not improve or pain worsens',
  ],
};
