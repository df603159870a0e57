import type { Preset } from '../../core/preset.ts';

export const yearround: Preset = {
  id: 'yearround',
  title: 'Yearroundrunning: zone 1 to 2, chatting pace, 20 to 40 min',
  sources: ['yearround'],
  summary: 'Up to the top of zone 2, comfortable chatting, 20 to 40 min, the day after a tough workout',
  topOfZone: 2,
  minutes: [40, 40],
  windowH: [12, 36],
  longIsHard: 'weak',
  leastMinutes: 20,
  says: [
    'Zone 1 to 2, chatting comfortably, about 20 to 40 minutes',
    'Not about pace or distance; start slow, then slow down even more',
    'The day after a tough workout instead of a full rest day; extra light when wrecked',
    'Breathing hard or sweating heavily means it is done wrong',
  ],
};
