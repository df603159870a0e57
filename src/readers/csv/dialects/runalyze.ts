import type { Dialect } from '../dialect.ts';

/**
 * Runalyze's fields: a dump of its table (`time` holds the clock at home as if it were UTC, seconds since 1970; sports are
 * numbers), or what its interface names.
 */
export const runalyze: Dialect = {
  id: 'runalyze',
  title: 'Runalyze, dump of activities',
  looksFor:
    'time, sportid, s and distance with pulse_avg; or date_time, duration and distance with hr_avg and trimp or vo2max',
  languages: {
    en: {
      start: ['date_time', 'datetime'],
      startLocalEpoch: ['time'],
      sport: ['sport.name', 'sport', 'sport_name'],
      kind: ['type.name', 'type', 'type_name'],
      title: ['title'],
      notes: ['notes', 'note', 'comment'],
      distance: ['distance'],
      duration: ['s', 'duration'],
      elapsed: ['elapsed_time'],
      ascent: ['elevation', 'elevation_up'],
      descent: ['elevation_down'],
      averageHeartRate: ['pulse_avg', 'hr_avg'],
      maxHeartRate: ['pulse_max', 'hr_max'],
      cadence: ['cadence'],
      temperature: ['temperature'],
      rpe: ['rpe'],
      raceTag: ['is_race'],
      mark: [
        'sportid',
        'sport_id',
        'sport.id',
        'typeid',
        'type.id',
        'accountid',
        'trimp',
        'vo2max',
        'fit_vo2max_estimate',
        'hr_recovery',
        'subjective_feeling',
      ],
    },
  },
  needs: [['start', 'startLocalEpoch'], ['distance', 'duration'], ['averageHeartRate', 'maxHeartRate'], ['mark']],
  freeHeaders: false,
  clock: 'local',
  units: { distance: 'km', duration: 's', elapsed: 's', ascent: 'm', descent: 'm', temperature: 'c' },
  cadence: 'one foot',
};
