import type { Dialect } from '../dialect.ts';

/**
 * The list in Strava's bulk export. Names repeat: the first block is what the site shows, rounded and localised, the
 * second plain numbers in SI units. "Average Grade Adjusted Pace" is a speed whatever its name says.
 */
export const stravaBulk: Dialect = {
  id: 'strava-bulk',
  title: 'Strava bulk export, activities.csv',
  looksFor:
    'Activity Date, Activity Type or Activity Name, and Elapsed Time, Moving Time or Distance; in another language the places of its columns',
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
      maxSpeed: ['Max Speed'],
      recoveryTag: ['Recovery'],
      longRunTag: ['Long Run'],
      raceTag: ['Competition'],
    },
  },
  needs: [['start'], ['sport', 'title'], ['elapsed', 'moving', 'distanceRounded']],
  abroad: {
    site: 'strava',
    sign: 'start',
    places: {
      // Elapsed time, distance, maximum heart rate and relative effort.
      pairs: [
        [5, 15],
        [6, 17],
        [7, 30],
        [8, 37],
      ],
      // The same in exports of 86 to 103 columns: newer ones were put in before the last, which holds the pictures.
      fields: {
        start: [1],
        title: [2],
        sport: [3],
        notes: [4, 10],
        linkedFile: [12],
        elapsed: [15, 5],
        moving: [16],
        distance: [17],
        distanceRounded: [6],
        maxSpeed: [18],
        ascent: [20],
        descent: [21],
        cadence: [29],
        maxHeartRate: [30, 7],
        averageHeartRate: [31],
        temperature: [36],
        rpe: [43],
        gradeAdjusted: [90],
        duration: [91],
        recoveryTag: [93],
        raceTag: [95],
        longRunTag: [96],
      },
    },
  },
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
    maxSpeed: 'm/s',
  },
  cadence: 'one foot',
};
