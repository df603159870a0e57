import type { Dialect } from '../dialect.ts';

/** The bulk export's list as it was before the summer of 2019. */
export const stravaOld: Dialect = {
  id: 'strava-old',
  title: 'Strava bulk export before 2019',
  looksFor: 'id, date, name, type, elapsed_time, distance and filename, commute or gear',
  languages: {
    en: {
      start: ['date'],
      title: ['name'],
      sport: ['type'],
      notes: ['description'],
      elapsed: ['elapsed_time'],
      distance: ['distance'],
      linkedFile: ['filename'],
      mark: ['commute', 'gear'],
    },
  },
  needs: [['start'], ['elapsed'], ['title', 'sport'], ['linkedFile', 'mark']],
  freeHeaders: false,
  clock: 'utc',
  units: { elapsed: 's', distance: 'm' },
  cadence: 'one foot',
};
