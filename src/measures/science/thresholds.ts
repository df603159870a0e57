import type { MeasureMeta } from '../../core/measure.ts';

export const THRESHOLDS: MeasureMeta = {
  id: 'thresholds',
  name: 'Aerobic and second threshold (LT1, LT2)',
  unit: 'bpm (JSON: `athlete.lt1`, `athlete.lt2`), with the ends of their doubt',
  definition:
    'Told by the runner; else the two edges of three heart-rate zones of their own (4 bpm to either side). Else LT1 is 78.9 % of maximum heart rate in men and 83.6 % in women (one standard deviation of 4.4 and 4.2 to ' +
    'either side), halfway with both spreads where the sex is not told. LT2 is what the device stored; else the average of the best race, ' +
    'or run as hard as one, of 45 to 75 min; else 89.9 % (men) or 91.7 % (women) of the maximum.',
  needs: 'a setting, a race of about an hour, or maximum heart rate',
  standing: 'useful',
  sources: ['nuuttila2025', 'friel', 'seiler2006', 'tool'],
  edgeCases: [
    'The percentages are means of 165 recreational runners: single runners lie 4 bpm and more beside them, 8 when the maximum itself is estimated.',
    'The intervals hold the doubt of the maximum as well.',
    'Edges of zones that a device stored are not taken for thresholds: nothing in the file says which edge is one.',
  ],
  doesNotSay: 'where your own thresholds are: a test does. Set athlete.lt1 and athlete.lt2 when you know them.',
  files: ['athlete/thresholds.ts', 'athlete/thresholds-from-zones.ts', 'athlete/field-threshold.ts'],
};
