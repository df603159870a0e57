import type { Dialect } from '../dialect.ts';

/** Runkeeper's list; the account's unit stands in the headers, older exports lack pace and climb. */
export const runkeeper: Dialect = {
  id: 'runkeeper',
  title: 'Runkeeper, cardioActivities.csv',
  looksFor: 'Date, Type, Distance (km) or (mi), Duration, and GPX File or Activity Id',
  languages: {
    en: {
      start: ['Date'],
      title: ['Route Name'],
      sport: ['Type'],
      notes: ['Notes'],
      linkedFile: ['GPX File'],
      distance: ['Distance'],
      duration: ['Duration'],
      pace: ['Average Pace'],
      ascent: ['Climb'],
      averageHeartRate: ['Average Heart Rate'],
      mark: ['Activity Id', "Friend's Tagged", 'Friends Tagged', 'Calories Burned', 'Average Speed'],
    },
  },
  needs: [['start'], ['sport'], ['distance', 'duration'], ['linkedFile'], ['mark']],
  freeHeaders: false,
  unitsInHeaders: true,
  clock: 'local',
  units: {},
  cadence: 'unknown',
};
