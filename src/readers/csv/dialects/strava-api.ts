import type { Dialect } from '../dialect.ts';

/** What scripts write that ask Strava's API: its own field names, any subset, any order. */
export const stravaApi: Dialect = {
  id: 'strava-api',
  title: 'dump of the Strava API',
  looksFor: 'start_date or start_date_local, and distance, moving_time or elapsed_time',
  languages: {
    en: {
      start: ['start_date'],
      startLocal: ['start_date_local'],
      title: ['name'],
      sport: ['sport_type', 'type'],
      notes: ['description', 'private_note'],
      distance: ['distance'],
      moving: ['moving_time'],
      elapsed: ['elapsed_time'],
      ascent: ['total_elevation_gain'],
      averageHeartRate: ['average_heartrate'],
      maxHeartRate: ['max_heartrate'],
      cadence: ['average_cadence'],
      temperature: ['average_temp'],
      rpe: ['perceived_exertion'],
      treadmill: ['trainer'],
      workoutType: ['workout_type'],
    },
  },
  needs: [
    ['start', 'startLocal'],
    ['distance', 'moving', 'elapsed'],
  ],
  freeHeaders: false,
  clock: 'utc',
  units: { distance: 'm', moving: 's', elapsed: 's', ascent: 'm', temperature: 'c' },
  cadence: 'one foot',
};
