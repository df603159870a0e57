import { describe, expect, it } from 'vitest';
import { doubts, factsOf, readFixture, readText } from './support/read-text.ts';

describe('garmin-connect in kilometres', () => {
  const result = readFixture('garmin-connect/kilometres.csv');

  it('reads a run', () => {
    expect(result.dialect).toBe('garmin-connect');
    expect(result.activities[0]).toEqual({
      place: { file: 'garmin-connect/kilometres.csv', line: 2 },
      start: { kind: 'local', dateTime: '2025-02-06T17:06:03' },
      sport: 'running',
      sportStated: true,
      title: 'Tern Island Running',
      facts: {
        durationS: 1884,
        movingS: 1868,
        elapsedS: 1977,
        distanceM: 5480,
        ascentM: 215,
        descentM: 200,
        averageHeartRateBpm: 153,
        maxHeartRateBpm: 176,
        averageCadenceSpm: 173,
        gradeAdjustedSpeedMps: 1000 / 330,
      },
    });
  });

  it('takes 00:00:00 and --:--:-- as no time', () => {
    expect(factsOf(result)[1]).toMatchObject({ durationS: 300.6, elapsedS: 300.6 });
    expect(factsOf(result)[1]).not.toHaveProperty('movingS');
    expect(factsOf(result)[4]).not.toHaveProperty('elapsedS');
  });

  it('reads a swim in metres, thousands and all', () => {
    expect(result.activities[2]).toMatchObject({ sport: 'swimming', facts: { distanceM: 1024 } });
  });

  it('reads a run on the track in metres, and says so', () => {
    expect(factsOf(result)[3]).toMatchObject({ distanceM: 5000, durationS: 1350.4 });
    expect(doubts(result)).toEqual([
      [5, '"Distance": 5,000 is taken as metres; otherwise the pace would be impossible'],
    ]);
  });

  it('leaves a distance of 0.00 and a heart rate of 0 out', () => {
    expect(factsOf(result)[4]).toEqual({ durationS: 2356, averageHeartRateBpm: 69, maxHeartRateBpm: 100 });
    expect(factsOf(result)[5]).toEqual({ durationS: 1251, maxHeartRateBpm: 105 });
  });

  it('decides by stride length times steps, and says so', () => {
    expect(result.notes).toContain('distances in kilometres (stride length times steps in 2 runs)');
  });
});

describe('garmin-connect in miles', () => {
  const result = readFixture('garmin-connect/miles.csv');

  it('decides by stride length times steps', () => {
    expect(factsOf(result)[0]!.distanceM).toBeCloseTo(8046.72, 6);
    expect(result.notes).toContain('distances in miles (stride length times steps in 2 runs)');
  });

  it('reads feet beside miles, and numbers protected from the spreadsheet', () => {
    expect(factsOf(result)[0]!.ascentM).toBeCloseTo(410 * 0.3048, 6);
    expect(factsOf(result)[0]!.descentM).toBeCloseTo(12 * 0.3048, 6);
  });

  it('reads the grade-adjusted pace per mile', () => {
    expect(factsOf(result)[0]!.gradeAdjustedSpeedMps).toBeCloseTo(1609.344 / 530, 9);
  });

  it('reads the dates of a spreadsheet, month first because a row says so', () => {
    expect(result.activities.map(({ start }) => start)).toMatchObject([
      { dateTime: '2020-07-04T15:36:00' },
      { dateTime: '2020-07-16T06:05:00' },
      { dateTime: '2020-07-17T06:05:00' },
      { dateTime: '2020-07-18T06:05:00' },
    ]);
    expect(result.notes).toContain('dates read as month/day/year (3 rows decide)');
  });

  it('reads the durations of pandas, and a pool in yards', () => {
    expect(factsOf(result)[1]!.durationS).toBe(1680);
    expect(factsOf(result)[2]!.distanceM).toBeCloseTo(914.4, 6);
  });
});

describe('garmin-connect without evidence of the unit', () => {
  it('assumes kilometres', () => {
    const result = readFixture('garmin-connect/no-evidence.csv');
    expect(factsOf(result)[0]!.distanceM).toBe(5480);
    expect(result.notes).toContain('distances in kilometres (assumed: in miles the runs would be very fast)');
  });

  it('follows the user’s setting', () => {
    const result = readFixture('garmin-connect/no-evidence.csv', { distanceUnit: 'mi' });
    expect(factsOf(result)[0]!.distanceM).toBeCloseTo(5.48 * 1609.344, 6);
    expect(factsOf(result)[0]!.ascentM).toBeCloseTo(30 * 0.3048, 6);
    expect(result.notes).toContain('distances in miles (your setting)');
  });

  it('lets the steps overrule the setting', () => {
    expect(factsOf(readFixture('garmin-connect/kilometres.csv', { distanceUnit: 'mi' }))[0]!.distanceM).toBe(5480);
  });

  it('counts the steps column where no cadence is shown', () => {
    const text = `Activity Type,Date,Title,Distance,Calories,Time,Avg HR,Avg Stride Length,Steps
Running,2025-02-06 17:06:03,Loop,3.40,300,00:31:24,150,1.10,"4,975"\n`;
    expect(readText(text).notes).toContain('distances in miles (stride length times steps in 1 runs)');
  });
});

describe('garmin-connect with decimal commas', () => {
  const result = readFixture('garmin-connect/comma-decimals.csv');

  it('decides column by column', () => {
    expect(factsOf(result).map(({ distanceM }) => Math.round(distanceM!))).toEqual([7000, 200, 5810]);
    expect(result.notes).toEqual(
      expect.arrayContaining(['decimal comma in Distance', 'decimal comma in Avg Stride Length']),
    );
  });

  it('then reads 1.024 as thousands', () => expect(factsOf(result)[2]!.ascentM).toBe(1024));
});

describe('garmin-connect in German', () => {
  it('is the same dialect in other words', () => {
    const result = readFixture('garmin-connect/german.csv');
    expect(result.dialect).toBe('garmin-connect');
    expect(result.activities.map(({ sport }) => sport)).toEqual(['running', 'treadmill-running', 'cycling']);
    expect(factsOf(result)[0]).toMatchObject({ durationS: 1327, movingS: 1306, distanceM: 4230, ascentM: 30 });
  });

  it('is found below a line of preamble', () => {
    const result = readFixture('garmin-connect/german-preamble.csv');
    expect(result.notes).toContain('header in line 3');
    expect(result.activities.map(({ start, place }) => [start.kind === 'local' && start.dateTime, place.line])).toEqual(
      [
        ['2012-05-25T20:31:00', 4],
        ['2012-10-03T19:25:00', 5],
      ],
    );
  });
});
