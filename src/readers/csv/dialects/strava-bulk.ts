import type { Dialect } from '../dialect.ts';

/**
 * The list in Strava's bulk export. Names repeat: the first block is what the site shows, rounded and localised, the
 * second plain numbers in SI units. "Average Grade Adjusted Pace" is a speed whatever its name says.
 */
export const stravaBulk: Dialect = {
  id: 'strava-bulk',
  title: 'Strava bulk export, activities.csv',
  looksFor: 'Activity Date, Activity Type or Activity Name, and Elapsed Time, Moving Time or Distance',
  languages: {
    en: {
      start: ['Activity Date'],
      title: ['Activity Name'],
      sport: ['Activity Type'],
      notes: ['Activity Description', 'Activity Private Note'],
      linkedFile: ['Filename'],
      elapsed: [
        ['Elapsed Time', 2],
        ['Elapsed Time', 1],
      ],
      moving: ['Moving Time'],
      duration: ['Timer Time'],
      distance: [['Distance', 2]],
      distanceRounded: [['Distance', 1]],
      ascent: ['Elevation Gain'],
      descent: ['Elevation Loss'],
      averageHeartRate: ['Average Heart Rate'],
      maxHeartRate: [
        ['Max Heart Rate', 2],
        ['Max Heart Rate', 1],
      ],
      cadence: ['Average Cadence'],
      temperature: ['Average Temperature'],
      rpe: ['Perceived Exertion'],
      gradeAdjusted: ['Average Grade Adjusted Pace'],
      recoveryTag: ['Recovery'],
      longRunTag: ['Long Run'],
      raceTag: ['Competition'],
    },
  },
  needs: [['start'], ['sport', 'title'], ['elapsed', 'moving', 'distanceRounded']],
  freeHeaders: false,
  clock: 'utc',
  units: {
    elapsed: 's',
    moving: 's',
    duration: 's',
    distance: 'm',
    distanceRounded: 'km',
    ascent: 'm',
    descent: 'm',
    temperature: 'c',
    gradeAdjusted: 'm/s',
  },
  cadence: 'one foot',
};
