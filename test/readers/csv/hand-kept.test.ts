import { describe, expect, it } from 'vitest';
import type { ReadHints } from '../../../src/core/reader.ts';
import { isAverage, isTotal } from '../../../src/readers/csv/is-total.ts';
import { readHeartRatePair } from '../../../src/readers/csv/read-heart-rates.ts';
import { readDayOfYear, readPeriod } from '../../../src/readers/csv/read-partial-date.ts';
import { doubts, factsOf, readText, skippedRows } from './support/read-text.ts';

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

const MILE_M = 1609.344;

const days = (text: string, hints: ReadHints = {}) =>
  readText(text, hints).activities.map(({ start }) => (start.kind === 'day' ? start.day : start.kind));

const distances = (text: string) => factsOf(readText(text)).map(({ distanceM }) => distanceM);
const durations = (text: string) => factsOf(readText(text)).map(({ durationS }) => durationS);
const problems = (text: string) =>
  readText(text).problems.map(({ kind, place, reason }) => [kind, place.line, reason] as const);

describe('a date spread over a log', () => {
  it('is put together from columns for day, month and year', () => {
    expect(days(lines('day,month,year,km', '14,10,2020,5', '1,Nov,2020,6'))).toEqual(['2020-10-14', '2020-11-01']);
  });

  it('takes the year from a line of its own above', () => {
    const text = lines('Date,Km', '2025,', '28 Dec,8', '2026,', '1-Jan,20');
    expect(days(text)).toEqual(['2025-12-28', '2026-01-01']);
    expect(doubts(readText(text))).toEqual([[3, 'the year stands above, not in the row: 2025-12-28 (so in 2 rows)']]);
  });

  it('takes month and year from a line above, and tells that line as a heading', () => {
    const text = lines('Date,Km,Time', 'January 2026,,', 'Jan 5,8,48:00', '7,6,36:00');
    expect(days(text)).toEqual(['2026-01-05', '2026-01-07']);
    expect(problems(text)[0]).toEqual(['empty', 2, 'a heading, no session: "January 2026"']);
  });

  it('takes the year from a title above the header', () => {
    expect(days(lines('My running log 2026,', 'Date,Km', '11/13,8', '11/14,6'))).toEqual(['2026-11-13', '2026-11-14']);
  });

  it('goes into the next year behind December, and into the one before in a log that runs backwards', () => {
    expect(days(lines('2025 log,', 'Date,Km', '20 Dec,8', '31 Dec,8', '2 Jan,6'))).toEqual([
      '2025-12-20',
      '2025-12-31',
      '2026-01-02',
    ]);
    expect(days(lines('2026 log,', 'Date,Km', '20 Jan,8', '2 Jan,8', '31 Dec,6'))).toEqual([
      '2026-01-20',
      '2026-01-02',
      '2025-12-31',
    ]);
  });

  it('without any year is no date, and the reason says what to add', () => {
    expect(problems(lines('Date,Km', 'Mon 12 Nov,8', 'Tue 13 Nov,6'))).toEqual([
      [
        'unreadable',
        2,
        'date without a year; add the year to the cells, or in a line of its own above them: "Mon 12 Nov"',
      ],
    ]);
  });

  it('goes for the rows of the same day below it', () => {
    const text = lines('Date,Session,Km', '2026-11-02,AM,5', ',PM,8', '2026-11-03,AM,10');
    expect(days(text)).toEqual(['2026-11-02', '2026-11-02', '2026-11-03']);
    expect(doubts(readText(text))).toEqual([[3, 'no date in the row; taken from the row above: 2026-11-02']]);
  });

  it('is not lent to a row without words, which may be a sum', () => {
    const text = lines('Date,Session,Km', '2026-11-02,AM,5', '2026-11-03,AM,8', ',,13');
    expect(days(text)).toEqual(['2026-11-02', '2026-11-03']);
    expect(problems(text)).toEqual([['unreadable', 4, 'no date']]);
  });

  it('follows from the day of the week below the first day of a week', () => {
    const text = lines('Week of,Day,Km', '16/11/2026,Mon,8', ',Wed,10', '23/11/2026,Tue,8');
    expect(days(text)).toEqual(['2026-11-16', '2026-11-18', '2026-11-24']);
  });

  it('is read from the number that a spreadsheet keeps', () => {
    expect(days(lines('date,km', '45976,8', '45977,6'))).toEqual(['2025-11-15', '2025-11-16']);
    expect(readText(lines('date,km', '45976.25,8')).activities[0]?.start).toEqual({
      kind: 'local',
      dateTime: '2025-11-15T06:00:00',
    });
  });

  it('has the order of day and month that fits the day of the week beside it', () => {
    expect(days(lines('date,km', 'Mon 6/1/2026,8'))).toEqual(['2026-06-01']);
    expect(days(lines('day,date,km', 'Tue,6/1/2026,8'))).toEqual(['2026-01-06']);
  });

  it.each([
    ['Mon 12 Nov', { kind: 'named', month: 11, day: 12 }],
    ['12-Nov', { kind: 'named', month: 11, day: 12 }],
    ['November 12th', { kind: 'named', month: 11, day: 12 }],
    ['11/12', { kind: 'numeric', first: 11, second: 12 }],
    ['2026-11-12', undefined],
    ['Week 12', undefined],
  ])('%s without its year', (cell, expected) => expect(readDayOfYear(cell)).toEqual(expected));

  it.each([
    ['January 2026', { year: 2026, month: 1 }],
    ['2026', { year: 2026 }],
    ['March', { month: 3 }],
    ['Marathon', undefined],
  ])('%s as a heading', (cell, expected) => expect(readPeriod(cell)).toEqual(expected));
});

describe('rows that are no sessions', () => {
  it('are told as sums where they say so, with a date or without', () => {
    const text = lines('Date,Type,Km', '2026-11-02,Easy,5', '2026-11-08,Weekly total,25', 'Total,,30', 'Average,,6');
    expect(days(text)).toEqual(['2026-11-02']);
    expect(problems(text)).toEqual([['empty', 3, 'a sum of other rows, no session']]);
    expect(skippedRows(readText(text))).toBe(3);
  });

  it('are rest days wherever "Rest" stands', () => {
    const text = lines('Date,Km,Notes', '2026-11-02,Rest,', '2026-11-03,,Rest - calf', '2026-11-04,5,rest tomorrow');
    expect(days(text)).toEqual(['2026-11-04']);
    expect(problems(text)).toEqual([['empty', 2, 'rest day']]);
  });

  it.each(['Total', 'Weekly Total:', 'Week 47 total', 'Total miles', 'Weekly mileage', 'Total for the week', 'Sum'])(
    '%s heads a sum',
    (cell) => expect(isTotal(cell)).toBe(true),
  );

  it.each([
    'Total rest tomorrow',
    'Totally easy',
    'Summer run',
    'Average',
    'Week 3',
    'Weekly run',
    'Training run',
    'Long run',
    '5 miles',
  ])('%s heads none', (cell) => expect(isTotal(cell)).toBe(false));

  it('an average is one only in a row without a date: runs feel average, too', () => {
    expect(isAverage('Average')).toBe(true);
    expect(days(lines('Date,Km,Feel', '2026-11-02,5,average'))).toEqual(['2026-11-02']);
  });
});

describe('a time in pieces', () => {
  it('is joined from hours, minutes and seconds', () => {
    const text = lines('date,km,hours,minutes,seconds', '2026-11-01,5,0,31,01', '2026-11-02,12,1,08,18');
    expect(durations(text)).toEqual([1861, 4098]);
    expect(readText(text).notes).toContain('hours, minutes, seconds are the parts of one time');
  });

  it('is not joined from two columns for the same time', () => {
    const text = lines('date,km,hours,minutes', '2026-11-01,5,0.5,30', '2026-11-02,12,1.2,72');
    expect(durations(text)).toEqual([1800, 4320]);
  });

  it.each(['time_mmss', 'Time (mm:ss)', 'time hhmmss'])('knows the header %s', (header) => {
    expect(durations(lines(`date,km,${header}`, '2026-11-01,3,0:19:59'))).toEqual([1199]);
  });

  it('may be a part of a day, as spreadsheets keep times', () => {
    expect(durations(lines('date,km,duration', '2026-11-01,10,0.0416666667'))[0]).toBeCloseTo(3600, 3);
    expect(durations(lines('date,duration', '2026-11-01,0.03125'))[0]).toBeCloseTo(2700, 6);
  });
});

describe('the unit of a distance that nobody wrote down', () => {
  it('is that of the paces', () => {
    expect(distances(lines('Date,Distance,Pace (min/mile)', '2026-11-16,5,9:05'))).toEqual([5 * MILE_M]);
    expect(distances(lines('Date,Distance,Pace', '2026-11-16,5,9:05 /mi'))).toEqual([5 * MILE_M]);
    expect(distances(lines('Date,Distance,Pace', '2026-11-16,5,6:05/km'))).toEqual([5000]);
  });

  it('comes from strides and steps in any log', () => {
    const text = lines('Date,Distance,Time,Avg Run Cadence,Avg Stride Length', '2/13/26 17:37,6,1:05:29,158,0.93');
    expect(distances(text)).toEqual([6 * MILE_M]);
  });

  it.each([
    ['in kilometres the runs would be very slow', 'Date,Distance,Time', '2026-11-16,5,45:00'],
    ['other columns are in feet or Fahrenheit', 'Date,Distance,Time,Elev (ft)', '2026-11-16,5,36:00,90'],
    ['the dates are written month first', 'Date,Distance,Time', '11/16/2026,5,36:00'],
    ['the column is called mileage', 'Date,Mileage,Time', '2026-11-16,5,36:00'],
  ])('is likelier miles where %s, and that is doubtful', (why, header, row) => {
    const result = readText(lines(header, row));
    expect(factsOf(result)[0]?.distanceM).toBe(5 * MILE_M);
    expect(doubts(result).map(([line, reason]) => [line, reason.includes(`taken as miles (${why})`)])).toEqual([
      [2, true],
    ]);
  });

  it('is likelier kilometres where miles would be very fast', () => {
    expect(distances(lines('Date,Distance,Time', '11/16/2026,10,50:00'))).toEqual([10_000]);
  });

  it('gives way to the setting', () => {
    const result = readText(lines('Date,Distance,Time', '11/16/2026,5,36:00'), { distanceUnit: 'km' });
    expect(factsOf(result)[0]?.distanceM).toBe(5000);
    expect(doubts(result)).toEqual([]);
  });

  it('is doubted in a list of Garmin Connect without strides, too', () => {
    const result = readText(
      lines('Activity Type,Date,Title,Distance,Calories,Time', 'Running,2026-03-13 17:39,Run,9,678,1:14:56'),
    );
    expect(factsOf(result)[0]?.distanceM).toBe(9 * MILE_M);
    expect(doubts(result)).toHaveLength(1);
  });
});

describe('a header of one’s own', () => {
  it('may have its units in front, or be written in one word', () => {
    expect(distances(lines('When,Miles Run', '16 Nov 2026,5'))).toEqual([5 * MILE_M]);
    expect(factsOf(readText(lines('runDate,distanceKm,durationMin,avgHr', '2026-11-16,8,48,140')))).toEqual([
      { durationS: 2880, distanceM: 8000, averageHeartRateBpm: 140 },
    ]);
  });

  it('with a unit of length is a distance and no title', () => {
    const { activities } = readText(lines('Date,Run (miles),Run', '2026-11-16,5,Easy'));
    expect(activities[0]).toMatchObject({ title: 'Easy', facts: { distanceM: 5 * MILE_M } });
  });

  it('does not take the lowest heart rate or a lowest height for the average', () => {
    expect(factsOf(readText(lines('Date,Km,Min HR,Min Elevation (m)', '2026-11-16,8,60,20')))).toEqual([
      { distanceM: 8000 },
    ]);
  });

  it('may take two lines, units below names', () => {
    const text = lines('Date,Distance,Duration,Heart rate,', ',(km),(min),avg,max', '2026-11-01,10,52.5,145,160');
    expect(factsOf(readText(text))).toEqual([
      { durationS: 3150, distanceM: 10_000, averageHeartRateBpm: 145, maxHeartRateBpm: 160 },
    ]);
  });

  it('may take two lines, groups above names', () => {
    const text = lines(',Run,,Heart Rate,', 'Date,Dist (km),Time,Avg,Max', '2026-11-01,10,52:30,145,160');
    expect(factsOf(readText(text))).toEqual([
      { durationS: 3150, distanceM: 10_000, averageHeartRateBpm: 145, maxHeartRateBpm: 160 },
    ]);
  });

  it('for a second distance that sums the week is not read, so that it stands for no run', () => {
    const text = lines('Date,Miles,Mileage', '2026-11-16,5,5', '2026-11-17,,5', '2026-11-18,6,11', '2026-11-19,8,19');
    expect(distances(text)).toEqual([5 * MILE_M, 6 * MILE_M, 8 * MILE_M]);
    expect(readText(text).notes).toContain('Mileage does not go with Miles and was not read');
  });

  it('for a morning and an evening run makes two sessions of a row', () => {
    const text = lines(
      'Date,AM Miles,AM Time,PM Miles,PM Time,Total Miles',
      '11/16/2026,5,45:00,4,36:00,9',
      '11/17/2026,,,6,54:00,6',
      '11/18/2026,,,,,0',
    );
    expect(days(text)).toEqual(['2026-11-16', '2026-11-16', '2026-11-17']);
    expect(distances(text)).toEqual([5 * MILE_M, 4 * MILE_M, 6 * MILE_M]);
    expect(skippedRows(readText(text))).toBe(1);
  });

  it('for a heart rate in the morning makes none', () => {
    expect(days(lines('Date,Km,Morning HR,Evening HR', '2026-11-16,5,50,55'))).toEqual(['2026-11-16']);
  });

  it('that is missing altogether is asked for', () => {
    expect(() => readText(lines('2026-06-30,5.0,25:30', '2026-07-01,6.0,30:30'))).toThrowError(
      expect.objectContaining({
        hint: expect.stringMatching(/^the first line holds values: put a line of names above/),
      }),
    );
  });
});

describe('a cell of one’s own', () => {
  it.each([
    ['145/162', { averageBpm: 145, maxBpm: 162 }],
    ['145 (max 162)', { averageBpm: 145, maxBpm: 162 }],
    ['145 / 162 bpm', { averageBpm: 145, maxBpm: 162 }],
    ['150-160', undefined],
    ['145', undefined],
  ])('%s holds two heart rates or not', (cell, expected) => expect(readHeartRatePair(cell)).toEqual(expected));

  it('holds the average and the highest heart rate', () => {
    expect(factsOf(readText(lines('Date,Km,HR', '2026-11-16,8,145/162', '2026-11-17,8,~150')))).toEqual([
      { distanceM: 8000, averageHeartRateBpm: 145, maxHeartRateBpm: 162 },
      { distanceM: 8000, averageHeartRateBpm: 150 },
    ]);
  });

  it('names a race for its distance', () => {
    expect(distances(lines('Date,Distance', '2026-11-16,Half Marathon', '2026-11-17,10K'))).toEqual([21_097.5, 10_000]);
  });

  it('names a sport that is no run', () => {
    const { activities } = readText(lines('Date,Activity,Minutes', '2026-11-16,Run - Easy,30', '2026-11-17,Yoga,30'));
    expect(activities.map(({ sport }) => sport)).toEqual(['running', 'other']);
  });

  it('names it in the title, too, which counts where no distance does', () => {
    const text = lines('Date,Title,Km,Time', '2026-11-16,Body strength,,45:00', '2026-11-17,Easy + weights,8,48:00');
    expect(readText(text).activities.map(({ sport }) => sport)).toEqual(['strength', 'running']);
  });
});
