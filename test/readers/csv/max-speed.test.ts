import { expect, it } from 'vitest';
import { factsOf, readText } from './support/read-text.ts';

const maxSpeeds = (text: string): (number | undefined)[] =>
  factsOf(readText(text)).map(({ maxSpeedMps }) => maxSpeedMps);

it('is the best pace of Garmin Connect, in kilometres or miles, in any of its languages', () => {
  const garmin = (header: string, ...paces: readonly string[]): string =>
    `${header}\n${paces.map((pace, k) => `Running,2026-02-0${k + 1} 17:06:03,Dyke,8.00,500,00:40:00,150,170,5:00,${pace}`).join('\n')}\n`;
  const english = 'Activity Type,Date,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Pace,Best Pace';
  expect(maxSpeeds(garmin(english, '4:10', '--', '0:00'))).toEqual([4, undefined, undefined]);
  const german =
    'Aktivitätstyp,Datum,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,Ø Pace,Beste Pace';
  expect(maxSpeeds(garmin(german, '4:10').replace('Running,', 'Laufen,'))).toEqual([4]);
});

it('is metres a second in the bulk export of Strava', () => {
  const header =
    'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Max Heart Rate,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed';
  const row = (maxSpeed: string, sport = 'Run'): string =>
    `1,"May 29, 2022, 3:53:35 PM",Loop,${sport},2500,6.90,158,2500,2441,6904.2,${maxSpeed},2.8`;
  expect(maxSpeeds(`${header}\n${row('4.51')}\n`)).toEqual([4.51]);
  expect(maxSpeeds(`${header}\n${row('0')}\n`)).toEqual([undefined]);
  expect(maxSpeeds(`${header}\n${row('12.5')}\n${row('12.6')}\n`.replace('3:53', '4:53'))).toEqual([12.5, undefined]);
  expect(maxSpeeds(`${header}\n${row('11', 'Ride')}\n`)).toEqual([undefined]);
});

it('is metres a second at intervals.icu', () => {
  const text =
    'id,start_date_local,name,type,moving_time,distance,elapsed_time,max_speed,average_heartrate,icu_training_load\ni1,2026-08-22T17:13:34,Track,Run,4467,15000.0,4501,5.667,161,84\n';
  expect(maxSpeeds(text)).toEqual([5.667]);
});

it('of a log kept by hand is a pace, and no number without a unit', () => {
  expect(maxSpeeds('Date,Distance (km),Time,Best pace\n2026-02-01,8,40:00,4:10\n2026-02-03,9,45:00,4:00\n')).toEqual([
    4,
    1000 / 240,
  ]);
  expect(maxSpeeds('Date,Distance (mi),Time,Best pace\n2026-02-01,5,40:00,6:42\n2026-02-03,5,41:00,6:42\n')).toEqual([
    1609.344 / 402,
    1609.344 / 402,
  ]);
  expect(maxSpeeds('Date,Distance (km),Time,Max speed\n2026-02-01,8,40:00,14.4\n2026-02-03,9,45:00,15\n')).toEqual([
    undefined,
    undefined,
  ]);
});
