import type { Preset } from '../../core/preset.ts';
import { TAPER_MINUTES } from './taper-minutes.ts';

/** "Significantly below" the aerobic threshold, no margin given by the article: tool default, bpm. */
const MARGIN_BELOW_LT1_BPM = 10;

export const marathon: Preset = {
  id: 'marathon',
  title: '1stMarathon: well below the aerobic threshold, slower than easy pace',
  sources: ['marathon'],
  summary: 'Well below the aerobic threshold, slower than easy pace, 20 to 45 min, the day after quality',
  belowLt1Bpm: MARGIN_BELOW_LT1_BPM,
  minutes: [45, 45],
  windowH: [0, 36],
  longIsHard: 'weak',
  leastMinutes: 20,
  baseIsOptional: true,
  beginner: 'rest',
  filler: 'benefit',
  doubles: 'intermediate',
  skipped: { base: 'off', build: 'warning', peak: 'warning' },
  taperMinutes: TAPER_MINUTES,
  says: [
    'Significantly below the aerobic threshold (the margin of 10 bpm is a tool default) and slower than easy pace',
    '20 to 45 minutes, on soft even ground; slower is almost always better',
    'The day after tempo, intervals, hills or a long run with quality; doubles for intermediates and up',
    'More rest first after a race or a maximal session; complete beginners rest instead',
    'Useful but optional in base, valuable in build and peak, shorter and easier in taper',
  ],
};
