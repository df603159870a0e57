import type { Preset } from '../../core/preset.ts';
import { TAPER_MINUTES } from './taper-minutes.ts';

export const consensus: Preset = {
  id: 'consensus',
  title: 'What all five articles allow, what some do, what none does',
  sources: ['lever', 'zone1', 'newshealth', 'marathon', 'yearround'],
  summary:
    'Three bands: silent where all agree, a note where they differ, a warning where none that gives a number would allow it',
  hrMaxRatio: [0.7, 0.73],
  rpe: [2, 3],
  minutes: [30, 45],
  perWeek: [1, 2, 3],
  windowH: [12, 48],
  longIsHard: 'weak',
  leastMinutes: 20,
  baseIsOptional: true,
  beginner: 'disputed',
  filler: 'disputed',
  moreAtHighMileage: true,
  skipped: { build: 'warning', peak: 'warning' },
  taperMinutes: TAPER_MINUTES,
  says: [
    'Heart rate: up to 70 % of maximum all that give a number agree, 70 to 73 % is disputed (zone1 allows it), above 73 % no article that gives a number',
    'Length: up to 30 min all agree, up to 45 min is disputed, longer none allows',
    'One or two recovery runs a week is agreed by all that give a count; three is disputed (zone1, newshealth)',
    'Effort 2 of 10 is agreed, 3 is disputed (lever)',
    'The day after a hard one is the place; after a race rest comes first (marathon)',
    'Beginners: yes, when slow enough (zone1), or rest instead (marathon); extra volume: a mistake (zone1) or a benefit (marathon)',
    'Too slow or too short is never a fault: slower is almost always better (marathon)',
  ],
};
