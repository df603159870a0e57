import { describe, expect, it } from 'vitest';
import { doubts, factsOf, readFixture, readText } from './support/read-text.ts';

const distances = (text: string, hints = {}) => factsOf(readText(text, hints)).map(({ distanceM }) => distanceM);
const durations = (text: string) => factsOf(readText(text)).map(({ durationS }) => durationS);
const days = (text: string, hints = {}) =>
  readText(text, hints).activities.map(({ start }) => (start.kind === 'day' ? start.day : start.kind));

describe('a log kept by hand', () => {
  const result = readFixture('plain/units-in-headers.csv');

  it('reads what was done', () => {
    expect(result.dialect).toBe('plain');
    expect(result.activities[1]).toEqual({
      place: { file: 'plain/units-in-headers.csv', line: 4 },
      start: { kind: 'day', day: '2026-11-04' },
      sport: 'running',
      sportStated: false,
      title: 'Hills behind town',
      notes: 'six of them\nsteep',
      facts: { durationS: 3150, distanceM: 8400, averageHeartRateBpm: 151, maxHeartRateBpm: 178, rpe: 8, soreness: 3 },
      declaredIntent: { kind: 'intervals', from: ['column'], confidence: 'high' },
    });
  });

  it('reads the kinds', () => {
    expect(result.activities.map(({ declaredIntent }) => declaredIntent?.kind)).toEqual([
      'easy',
      'intervals',
      'recovery',
      'race',
      'long',
      'cross',
    ]);
  });

  it('knows that a "Long Run" is stated to be a run and that cross-training is none', () => {
    expect(result.activities.map(({ sport, sportStated }) => [sport, sportStated]).slice(-2)).toEqual([
      ['running', true],
      ['other', true],
    ]);
  });

  it('tells rest days as empty rows', () => {
    expect(result.problems).toEqual([
      { kind: 'empty', place: { file: 'plain/units-in-headers.csv', line: 3 }, rows: 1, reason: 'rest day' },
    ]);
  });

  it('names the columns that it did not read', () => {
    const { notes } = readText('date,distance_km,time,shoes\n2026-11-01,5,30:00,blue\n');
    expect(notes).toContain('columns not read: shoes');
  });
});

describe('a log in miles with formulas', () => {
  const result = readFixture('plain/miles-treadmill.csv');

  it('reads miles from the header and the moving time', () => {
    expect(factsOf(result)[0]).toEqual({
      movingS: 1652,
      distanceM: 1.7 * 1609.344,
      averageHeartRateBpm: 129,
      restingHeartRateBpm: 69,
    });
    expect(result.notes).toEqual(expect.arrayContaining(['distances in miles (header)']));
  });

  it('sees the tick for the treadmill', () => {
    expect(result.activities.map(({ sport }) => sport)).toEqual(['running', 'treadmill-running', 'running']);
  });

  it('takes the header "Run Type" as saying that they are runs', () => {
    expect(result.activities.every(({ sportStated }) => sportStated)).toBe(true);
  });

  it('groups the rows in which only formulas stand', () => {
    expect(result.problems.map(({ place, rows, reason }) => [place.line, place.endLine, rows, reason])).toEqual([
      [2, undefined, 1, 'rest day'],
      [6, undefined, 1, 'nothing but a date'],
      [7, 9, 3, 'nothing in it'],
    ]);
  });
});

describe('our own list of sessions', () => {
  const result = readFixture('plain/own-sessions.csv');

  it('reads back what it wrote', () => {
    expect(result.activities[0]).toEqual({
      place: { file: 'plain/own-sessions.csv', line: 2 },
      start: { kind: 'instant', epochMs: Date.parse('2026-11-11T06:31:00+01:00'), offsetMinutes: 60 },
      sport: 'running',
      sportStated: true,
      title: 'Recovery jog',
      athlete: 'mira',
      facts: {
        durationS: 2465,
        movingS: 2441,
        elapsedS: 2500,
        distanceM: 6904.2,
        ascentM: 31,
        descentM: 30,
        averageHeartRateBpm: 141,
        maxHeartRateBpm: 158,
        averageCadenceSpm: 164,
      },
      declaredIntent: { kind: 'recovery', from: ['column'], confidence: 'high' },
    });
  });

  it('takes the day where no start is known, and "unknown" as no intent', () => {
    expect(result.activities[1]).toMatchObject({
      start: { kind: 'day', day: '2026-11-12' },
      sport: 'treadmill-running',
      notes: 'two\nlines',
      facts: { averageCadenceSpm: 84, averageTemperatureC: 21.5, rpe: 3 },
    });
    expect(result.activities[1]).not.toHaveProperty('declaredIntent');
  });
});

describe('a German log', () => {
  const result = readFixture('plain/german-windows-1252.csv');

  it('reads commas, points and umlauts', () => {
    expect(result.activities.map(({ start }) => start)).toEqual([
      { kind: 'day', day: '2012-02-18' },
      { kind: 'day', day: '2012-02-19' },
      { kind: 'day', day: '2012-03-12' },
    ]);
    expect(factsOf(result)[0]).toEqual({
      durationS: 3330,
      distanceM: 7400,
      averageHeartRateBpm: 133,
      maxHeartRateBpm: 147,
    });
    expect(result.activities[0]!.notes).toBe('früh, 7°C – schön');
  });

  it('reads sports and kinds from one column', () => {
    expect(result.activities.map(({ sport, declaredIntent }) => [sport, declaredIntent?.kind])).toEqual([
      ['running', 'easy'],
      ['treadmill-running', undefined],
      ['running', 'race'],
    ]);
  });

  it('says how it read them', () => {
    expect(result.notes).toEqual([
      'delimiter ;',
      'encoding windows-1252',
      'columns not read: Schuh',
      'decimal comma in Distanz in km',
      'distances in kilometres (header)',
      'dates read as day/month/year (2 rows decide)',
    ]);
  });
});

describe('the unit of a distance', () => {
  it('comes from the cell where it stands there', () => {
    expect(factsOf(readFixture('plain/units-in-cells.csv')).map(({ distanceM }) => distanceM)).toEqual([
      5000,
      3.1 * 1609.344,
      400,
      1200,
    ]);
  });

  it('comes from a pace column whose unit is known', () => {
    expect(distances('date,distance,time,pace /km\n2026-11-01,5.0,50:00,6:13\n')).toEqual([5 * 1609.344]);
    expect(distances('date,distance,time,pace /km\n2026-11-01,5.0,30:00,6:00\n')).toEqual([5000]);
    expect(distances('date,distance,time,pace_per_mi\n2026-11-01,5.0,45:00,9:00\n')).toEqual([5 * 1609.344]);
    expect(distances('date,distance,time,pace_per_mi\n2026-11-01,5.0,30:00,9:39\n')).toEqual([5000]);
  });

  it.each(['Distance (mi)', 'distance_mi', 'Miles', 'mi', 'Distance [miles]', 'Distance in miles'])(
    'is %j',
    (header) => {
      expect(distances(`date,${header},time\n2026-11-01,3,30:00\n`)).toEqual([3 * 1609.344]);
    },
  );

  it.each(['distance_m', 'Distance (m)', 'Meters'])('is metres under %j', (header) => {
    expect(distances(`date,${header},time\n2026-11-01,5000,30:00\n`)).toEqual([5000]);
  });

  it('comes from a column of units', () => {
    expect(distances('date,distance,unit,time\n2026-11-01,3,Mile,30:00\n2026-11-02,5,Kilometer,30:00\n')).toEqual([
      3 * 1609.344,
      5000,
    ]);
  });

  it('is metres where kilometres would be absurd', () => {
    expect(distances('date,distance,time\n2026-11-01,5200,30:00\n2026-11-02,8100,48:00\n')).toEqual([5200, 8100]);
  });

  it('follows the setting where nothing tells', () => {
    expect(distances('date,distance,time\n2026-11-01,5,30:00\n', { distanceUnit: 'mi' })).toEqual([5 * 1609.344]);
  });

  it.each([
    ['30:00', 5000, '(in miles the runs would be very fast); --set csv.distanceUnit=mi if not'],
    ['45:00', 5 * 1609.344, '(in kilometres the runs would be very slow); --set csv.distanceUnit=km if not'],
  ])('is taken by the paces, doubtfully, where nothing else tells: 5 in %s', (time, distanceM, why) => {
    const result = readText(`date,distance,time\n2026-11-01,5,${time}\n`);
    expect(factsOf(result)[0]!.distanceM).toBe(distanceM);
    expect(doubts(result)[0]![1]).toContain(why);
  });

  it.each(['date,distance,time\n2026-11-01,5,35:00\n', 'date,distance\n2026-11-01,5\n'])(
    'is asked for where nothing tells at all: %j',
    (log) => {
      expect(() => readText(log)).toThrow(/could be kilometres or miles/);
      expect(factsOf(readText(log, { distanceUnit: 'mi' }))[0]!.distanceM).toBe(5 * 1609.344);
    },
  );

  it('is kilometres under a header of another language', () => {
    const result = readText('Datum;Strecke;Zeit\n01.11.2026;5;35:00\n');
    expect(factsOf(result)[0]!.distanceM).toBe(5000);
    expect(doubts(result)).toEqual([]);
  });

  it('makes heights without a unit feet beside miles', () => {
    const [facts] = factsOf(readText('date,miles,time,elevation\n2026-11-01,3,30:00,100\n'));
    expect(facts!.ascentM).toBeCloseTo(30.48, 6);
    expect(factsOf(readText('date,miles,time,elevation (m)\n2026-11-01,3,30:00,100\n'))[0]!.ascentM).toBe(100);
  });
});

describe('point and comma', () => {
  const log = (...values: readonly string[]): string =>
    `date;distance_km;time\n${values.map((value, i) => `2026-11-0${i + 1};${value}`).join('\n')}\n`;

  it('are decided by the column', () => {
    expect(distances(log('5,2;30:00', '10,125;60:00'))).toEqual([5200, 10_125]);
    expect(distances(log('5.2;30:00', '10.125;60:00'))).toEqual([5200, 10_125]);
  });

  it('are decided by the paces where the column does not', () => {
    const result = readText(log('5,123;30:00', '10,125;60:00'));
    expect(factsOf(result).map(({ distanceM }) => distanceM)).toEqual([5123, 10_125]);
    expect(doubts(result)).toEqual([
      [2, '"distance_km": 5,123 can be read in two ways; the comma is taken as a decimal comma'],
    ]);
  });

  it('are not doubted where distance, pace and time agree', () => {
    const result = readText('date;distance_km;time;pace\n2026-11-01;5,123;30:00;5:51\n');
    expect(factsOf(result)[0]!.distanceM).toBe(5123);
    expect(doubts(result)).toEqual([]);
  });

  it('that nothing decides leave the column unread, with what to pass', () => {
    const open = 'date,distance,hr\n2026-11-01,"5,123",140\n2026-11-02,"10,125",140\n';
    expect(readText(open).problems[0]).toEqual({
      kind: 'unreadable',
      place: { file: 'log.csv' },
      rows: 0,
      reason:
        'column "distance" not read: the mark in 5,123 may be a decimal mark or part thousands, and nothing in the file decides; pass --set csv.decimal=comma or --set csv.decimal=point',
    });
    expect(readText(open).activities).toEqual([]);
    expect(distances(open, { decimal: 'comma', distanceUnit: 'km' })).toEqual([5123, 10_125]);
    expect(distances(open, { decimal: 'point' })).toEqual([5123, 10_125]);
  });

  it('follow the file’s other columns', () => {
    const beside = (pace: string) => `date;distance;avg_cadence\n2026-11-01;5.123;${pace}\n2026-11-02;10.125;${pace}\n`;
    expect(distances(beside('165.5'), { distanceUnit: 'km' })).toEqual([5123, 10_125]);
    // Then they are thousands, and thousands are metres.
    expect(readText(beside('165,5')).notes).toContain('distances in metres (too large for kilometres)');
  });

  it('follow distance and time before the user’s setting', () => {
    expect(distances(log('5,123;30:00', '10,125;60:00'), { decimal: 'point' })).toEqual([5123, 10_125]);
  });

  it('of a bare time are decided by the paces', () => {
    expect(durations('date;km;minutes\n2026-11-01;5;31,125\n2026-11-02;10;61,250\n')).toEqual([1867.5, 3675]);
  });

  it('of heights are thousands, of beats are not', () => {
    const text = 'date;km;time;ascent;hr\n2026-11-01;20;2:10:00;"1,024";"141,250"\n';
    expect(factsOf(readText(text))[0]).toMatchObject({ ascentM: 1024, averageHeartRateBpm: 141.25 });
  });

  it('part thousands of metres', () => {
    expect(distances('date;distance_m;time\n2026-11-01;5,123;30:00\n')).toEqual([5123]);
  });
});

describe('a time', () => {
  it('of two parts is hours and minutes where only so the paces are possible', () => {
    expect(factsOf(readFixture('plain/hours-and-minutes.csv')).map(({ durationS }) => durationS)).toEqual([
      3900, 1920, 7440, 2700,
    ]);
  });

  it('of two parts is minutes and seconds otherwise, beside three parts', () => {
    expect(durations('date,km,time\n2026-11-01,6.2,37:10\n2026-11-02,18,1:52:40\n')).toEqual([2230, 6760]);
  });

  it('is repaired in a single row, doubtfully', () => {
    const result = readText('date,km,time\n2026-11-01,6.2,37:10\n2026-11-02,6.1,36:10\n2026-11-03,11,1:05\n');
    expect(factsOf(result)[2]!.durationS).toBe(3900);
    expect(doubts(result)).toEqual([
      [4, '"time": 1:05 is taken as hours and minutes; otherwise the pace would be impossible'],
    ]);
  });

  it('that a spreadsheet moved to the hours is repaired, doubtfully', () => {
    const result = readText('date,km,time\n2026-11-01,6.2,37:10:00\n');
    expect(factsOf(result)[0]!.durationS).toBe(2230);
    expect(doubts(result)).toHaveLength(1);
  });

  it('as a bare number has the unit that makes runs of the rows', () => {
    expect(durations('date,km,time\n2026-11-01,6.2,37\n')).toEqual([2220]);
    expect(durations('date,km,time\n2026-11-01,6.2,2230\n')).toEqual([2230]);
    expect(durations('date,distance,time\n2026-11-01,12000,3906\n')).toEqual([3906]);
    expect(durations('date,km,time\n2026-11-01,12,1.25\n')).toEqual([4500]);
  });

  it('takes its unit from the header first', () => {
    expect(durations('date,km,Time (min)\n2026-11-01,6.2,37.5\n')).toEqual([2250]);
    expect(durations('date,km,duration_s\n2026-11-01,6.2,2230\n')).toEqual([2230]);
    expect(durations('date,km,minutes\n2026-11-01,6.2,37\n')).toEqual([2220]);
    expect(durations('date,km,Time (h:mm)\n2026-11-01,,0:37\n')).toEqual([2220]);
    expect(durations('date,km,Hours\n2026-11-01,,1:05\n')).toEqual([3900]);
  });

  it('of day is one beside a duration', () => {
    const { activities } = readText('date,time,km,duration\n2026-11-01,18:05,5,30:00\n');
    expect(activities[0]).toMatchObject({ start: { dateTime: '2026-11-01T18:05:00' }, facts: { durationS: 1800 } });
  });

  it('of day is one where AM or PM says so', () => {
    const { activities } = readText('date,time,km\n2026-11-01,6:05 PM,5\n');
    expect(activities[0]).toMatchObject({ start: { dateTime: '2026-11-01T18:05:00' }, facts: { distanceM: 5000 } });
  });

  it('follows from distance and pace where the log has no other', () => {
    expect(factsOf(readText('date,km,pace\n2026-11-01,5,6:00\n'))[0]).toEqual({ distanceM: 5000, movingS: 1800 });
    expect(factsOf(readText('date,miles,pace\n2026-11-01,5,10:00\n'))[0]!.movingS).toBeCloseTo(3000, 6);
  });
});

describe('the order of day and month', () => {
  const log = (...dates: readonly string[]): string => `date,km\n${dates.map((date) => `${date},5`).join('\n')}\n`;

  it('is decided by a part above 12', () => {
    expect(days(log('3/4/2026', '13/4/2026'))).toEqual(['2026-04-03', '2026-04-13']);
    expect(days(log('3/4/26', '3/14/26'))).toEqual(['2026-03-04', '2026-03-14']);
  });

  it('is decided before the setting is asked', () => {
    expect(days(log('3/4/2026', '13/4/2026'), { dateOrder: 'mdy' })[0]).toBe('2026-04-03');
    expect(days(log('3/4/2026'), { dateOrder: 'dmy' })).toEqual(['2026-04-03']);
  });

  it('is decided by the sequence', () => {
    const result = readText(log('1/2/2026', '12/2/2026', '1/3/2026', '4/3/2026'));
    expect(result.activities[0]!.start).toEqual({ kind: 'day', day: '2026-02-01' });
    expect(result.notes).toContain('dates read as day/month/year (only so do they follow each other)');
    expect(doubts(result)).toEqual([]);
  });

  it('is asked for where nothing decides, and then taken as told', () => {
    expect(() => readText(log('1/2/2026'))).toThrow(/as day\/month or as month\/day/);
    expect(days(log('1/2/2026'), { dateOrder: 'mdy' })).toEqual(['2026-01-02']);
    expect(days(log('2/2/2026'))).toEqual(['2026-02-02']);
  });

  it('is day first under a header of a language that has it so', () => {
    expect(days('Date;Km;Durée\n01/02/2026;5;30:00\n')).toEqual(['2026-02-01']);
  });

  it('is day first with points', () => expect(days(log('1.2.26'))).toEqual(['2026-02-01']));

  it('does not matter to months with names', () => {
    expect(days(log('9 Nov 2026', '"Nov 9, 2026"'))).toEqual(['2026-11-09', '2026-11-09']);
  });

  it('keeps only the day where every clock stands at midnight', () => {
    expect(days(log('2026-01-07 00:00:00', '2026-01-08 00:00:00'))).toEqual(['2026-01-07', '2026-01-08']);
  });
});

describe('a column', () => {
  it('of sports makes an unknown one "other"', () => {
    const { activities } = readText('date,type,time\n2026-11-01,Run,30:00\n2026-11-02,Yoga,30:00\n');
    expect(activities.map(({ sport, sportStated }) => [sport, sportStated])).toEqual([
      ['running', true],
      ['other', true],
    ]);
  });

  it('of kinds makes an unknown one nothing', () => {
    const { activities } = readText('date,type,km,time\n2026-11-01,Easy,5,30:00\n2026-11-02,Purple,5,30:00\n');
    expect(activities[1]).toMatchObject({ sport: 'running', sportStated: false });
    expect(activities[1]).not.toHaveProperty('declaredIntent');
  });

  it('named for numbers that holds words is left alone, and named', () => {
    const result = readText('date,km,time,effort\n2026-11-01,5,30:00,gentle\n2026-11-02,5,30:00,hard\n');
    expect(result.notes).toContain('effort holds no numbers and was not read');
    expect(doubts(result)).toEqual([]);
  });

  it('named description is the title where no other is', () => {
    expect(readText('date,km,description\n2026-11-01,5,Loop\n').activities[0]!.title).toBe('Loop');
    expect(readText('date,km,title,description\n2026-11-01,5,Loop,calm\n').activities[0]).toMatchObject({
      title: 'Loop',
      notes: 'calm',
    });
  });
});
