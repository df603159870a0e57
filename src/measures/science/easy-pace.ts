import type { MeasureMeta } from '../../core/measure.ts';

export const EASY_PACE: MeasureMeta = {
  id: 'easy-pace',
  name: 'Easy pace',
  unit: 'seconds per kilometre (JSON: `athlete.easyPace`), with the ends of its doubt',
  definition:
    'Told by the runner; else the median of the grade-adjusted paces of the easy runs of 15 to 100 min in the eight weeks up to the ' +
    'week that is judged: runs named easy, else those and runs without a name whose average heart rate lies between 65 % of the maximum ' +
    'and LT1, else those and all runs without a name. The doubt is two standard errors of the median, 1.5 % of it at least.',
  needs: 'five such runs',
  standing: 'useful',
  sources: ['marathon', 'tool'],
  edgeCases: [
    'Recovery runs, hard runs and long runs are left out.',
    'Its confidence says which runs it is made of: named easy high, by heart rate medium, without names low.',
    'Who always runs easy days too fast has a fast easy pace: heart rate is the first witness for that reason.',
  ],
  doesNotSay: 'that this pace is easy, only that it is usual.',
  files: ['athlete/easy-speed.ts'],
};
