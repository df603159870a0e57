import type { Dialect } from '../dialect.ts';

/** The JSON behind Strava's training log, saved as CSV: display strings in the user's language beside raw numbers. */
export const stravaSite: Dialect = {
  id: 'strava-site',
  title: 'Strava website, training log saved as CSV',
  looksFor: 'start_time, and distance_raw, moving_time_raw or elapsed_time_raw',
  languages: {
    en: {
      start: ['start_time'],
      startLocalEpoch: ['start_date_local_raw'],
      title: ['name'],
      sport: ['sport_type', 'type'],
      notes: ['description'],
      distance: ['distance_raw'],
      moving: ['moving_time_raw'],
      elapsed: ['elapsed_time_raw'],
      ascent: ['elevation_gain_raw'],
      treadmill: ['trainer'],
      workoutType: ['workout_type'],
    },
  },
  needs: [['start'], ['distance', 'moving', 'elapsed']],
  freeHeaders: false,
  clock: 'utc',
  units: { distance: 'm', moving: 's', elapsed: 's', ascent: 'm' },
  cadence: 'one foot',
};
