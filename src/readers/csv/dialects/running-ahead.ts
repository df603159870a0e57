import type { Dialect } from '../dialect.ts';

/** RunningAHEAD's log: each distance names its unit in a column of its own. */
export const runningAhead: Dialect = {
  id: 'running-ahead',
  title: 'RunningAHEAD, log as CSV or tab-separated text',
  looksFor: 'Date, Activity or Type, Distance, Distance Unit, Duration, and Course, Quality, Effort or Rest HR',
  languages: {
    en: {
      start: ['Date'],
      timeOfDay: ['Time', 'TimeOfDay', 'Time of Day'],
      sport: ['Activity', 'Type'],
      kind: ['Workout', 'SubType'],
      title: ['Course', 'Race Name'],
      notes: ['Notes'],
      distance: ['Distance'],
      distanceUnit: ['Distance Unit', 'DistanceUnit'],
      duration: ['Duration'],
      averageHeartRate: ['Average HR', 'Avg HR', 'AvgHR'],
      maxHeartRate: ['Max HR', 'MaxHR'],
      restingHeartRate: ['Rest HR', 'RestHR'],
      rpe: ['Effort'],
      mark: [
        'Course',
        'Quality',
        'Equipment Brand',
        'Equipment',
        'Weight Unit',
        'WeightUnit',
        'Temperature Unit',
        'TempUnit',
      ],
    },
  },
  needs: [['start'], ['sport'], ['distance'], ['distanceUnit'], ['duration'], ['mark', 'restingHeartRate']],
  freeHeaders: false,
  clock: 'local',
  units: {},
  cadence: 'unknown',
};
