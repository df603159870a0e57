import type { Dialect } from '../dialect.ts';

/** Garmin Connect's list. The columns are those that the user chose to see; no unit stands anywhere. */
export const garminConnect: Dialect = {
  id: 'garmin-connect',
  title: 'Garmin Connect, Activities.csv',
  looksFor: 'Activity Type, Date, Title, Time or Distance, and Calories, Avg HR or Favorite, in any of 12 languages',
  languages: {
    en: {
      start: ['Date', 'Start'],
      title: ['Title', 'Activity Name'],
      sport: ['Activity Type'],
      distance: ['Distance'],
      duration: ['Time', 'Activity Time', 'Total Time'],
      moving: ['Moving Time'],
      elapsed: ['Elapsed Time'],
      pace: ['Avg Pace', 'Avg Speed', 'Avg Speed(Avg Pace)'],
      gradeAdjusted: ['Avg GAP'],
      maxSpeed: ['Best Pace', 'Max Speed', 'Max Speed(Best Pace)'],
      averageHeartRate: ['Avg HR'],
      maxHeartRate: ['Max HR'],
      ascent: ['Total Ascent', 'Elev Gain', 'Elevation Gain'],
      descent: ['Total Descent', 'Elev Loss', 'Elevation Loss'],
      cadence: ['Avg Run Cadence', 'Avg Cadence'],
      stride: ['Avg Stride Length'],
      steps: ['Steps'],
      mark: ['Calories', 'Favorite', 'Aerobic TE'],
    },
  },
  needs: [['start'], ['sport'], ['title'], ['duration', 'distance'], ['mark', 'averageHeartRate']],
  abroad: { site: 'garmin', sign: 'sport', enough: [['start'], ['sport'], ['duration'], ['distance']] },
  freeHeaders: false,
  clock: 'local',
  units: {},
  cadence: 'both feet',
};
