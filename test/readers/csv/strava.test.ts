import { describe, expect, it } from 'vitest';
import { doubts, factsOf, readFixture, readText } from './support/read-text.ts';

const BULK =
  'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Max Heart Rate,Elapsed Time,Moving Time,Distance,Max Heart Rate,Average Heart Rate';
const bulk = (...rows: readonly string[]): string => `${BULK}\n${rows.join('\n')}\n`;

describe('strava-bulk', () => {
  const result = readFixture('strava-bulk/wide.csv');
  const [first, second, third, swim, weights] = result.activities;

  it('is known by its header, HTML tags and all', () => expect(result.dialect).toBe('strava-bulk'));

  it('takes the dates as UTC and knows no local offset', () => {
    expect(first!.start).toEqual({ kind: 'instant', epochMs: Date.UTC(2022, 4, 29, 15, 53, 35) });
    expect(third!.start).toEqual({ kind: 'instant', epochMs: Date.UTC(2022, 5, 1, 0, 0, 0) });
  });

  it('reads metres from the second Distance, seconds from the second Elapsed Time', () => {
    expect(first!.facts).toEqual({
      durationS: 2465,
      movingS: 2441,
      elapsedS: 2500,
      distanceM: 6904.2001953125,
      ascentM: 31,
      descentM: 30,
      averageHeartRateBpm: 141.4,
      maxHeartRateBpm: 158,
      averageCadenceSpm: 164,
      averageTemperatureC: 17,
      gradeAdjustedSpeedMps: 2.84,
      rpe: 3,
    });
  });

  it('doubles the cadence of one foot, and leaves one that counts both', () => {
    expect(second!.facts.averageCadenceSpm).toBe(164);
  });

  it('takes a heart rate of 0 as none', () => expect(second!.facts.averageHeartRateBpm).toBeUndefined());

  it('keeps an absurd elapsed time, without making it the duration', () => {
    expect(second!.facts).toMatchObject({ elapsedS: 50_400, movingS: 2400 });
    expect(second!.facts.durationS).toBeUndefined();
    expect(doubts(result)).toEqual([]);
  });

  it('reads the tags', () => {
    expect(result.activities.map((activity) => activity.declaredIntent?.kind)).toEqual([
      'recovery',
      'long',
      'race',
      undefined,
      undefined,
    ]);
    expect(first!.declaredIntent).toEqual({ kind: 'recovery', from: ['tag'], confidence: 'high' });
  });

  it('keeps line breaks in notes, not in titles', () => {
    expect(first!.notes).toBe('Calm.\nHerons: 3\n"quoted" words\nslept badly');
    expect(second!.title).toBe('Long one by the dyke');
  });

  it('names the line on which each row starts, and the file that it links', () => {
    expect(result.activities.map((activity) => activity.place.line)).toEqual([2, 5, 7, 8, 9]);
    expect(second!.linkedFile).toBe('activities/9900000002.gpx.gz');
  });

  it('knows the sports', () => {
    expect([second!.sport, swim!.sport, weights!.sport]).toEqual(['trail-running', 'swimming', 'strength']);
    expect(weights!.facts.distanceM).toBeUndefined();
  });

  it('tells the rows that it cannot read', () => {
    expect(result.problems.map(({ kind, place, reason }) => [kind, place.line, reason])).toEqual([
      ['unreadable', 10, 'no distance and no time'],
      ['unreadable', 11, 'date not understood: "not a date"'],
    ]);
  });

  it('reads kilometres where only the first block is there, and metres for a swim', () => {
    const short = readFixture('strava-bulk/first-block-only.csv');
    expect(short.dialect).toBe('strava-bulk');
    expect(factsOf(short).map((facts) => facts.distanceM)).toEqual([6900, 1500, 41_270]);
  });

  it('reads a file that a spreadsheet saved with ; and decimal commas', () => {
    const resaved = readFixture('strava-bulk/decimal-comma-semicolon.csv');
    expect(factsOf(resaved).map((facts) => facts.distanceM)).toEqual([6900, 10_020]);
    expect(resaved.notes).toEqual(['delimiter ;', 'decimal comma in Distance']);
  });

  it('falls back to the first block where the second is blank', () => {
    const [run] = readText(bulk('1,"May 29, 2022, 3:53:35 PM",Loop,Run,2500,6.90,158,,,,,')).activities;
    expect(run!.facts).toEqual({ elapsedS: 2500, distanceM: 6900, maxHeartRateBpm: 158 });
  });

  it('knows a repeated column by the number that pandas gives it', () => {
    const renamed = BULK.replace(
      ',Elapsed Time,Moving Time,Distance,Max Heart Rate,',
      ',Elapsed Time.1,Moving Time,Distance.1,Max Heart Rate.1,',
    );
    const text = `${renamed}\n1,"May 29, 2022, 3:53:35 PM",Loop,Run,2500,6.90,158,2501,2400,6904.2,159,141\n`;
    expect(factsOf(readText(text))).toEqual([
      { elapsedS: 2501, movingS: 2400, distanceM: 6904.2, maxHeartRateBpm: 159, averageHeartRateBpm: 141 },
    ]);
  });

  it('reads rows that are shorter than the header', () => {
    expect(factsOf(readText(bulk('1,"May 29, 2022, 3:53:35 PM",Loop,Run,2500,6.90')))).toHaveLength(1);
  });
});

describe('strava-old', () => {
  const result = readFixture('strava-old/activities.csv');

  it('reads UTC dates, metres and linked files', () => {
    expect(result.dialect).toBe('strava-old');
    expect(result.activities[1]).toMatchObject({
      start: { kind: 'instant', epochMs: Date.UTC(2017, 2, 5, 22, 10, 9) },
      sport: 'running',
      notes: 'windy, cold',
      linkedFile: 'activities/1000002.gpx',
      facts: { elapsedS: 5400, distanceM: 14_020 },
    });
  });
});

describe('strava-api', () => {
  const dump = readFixture('strava-api/pandas.csv');
  const full = readFixture('strava-api/full.csv');

  it('reads a dump with an unnamed index column', () => {
    expect(dump.dialect).toBe('strava-api');
    expect(dump.activities[1]).toMatchObject({
      start: { kind: 'instant', epochMs: Date.UTC(2021, 6, 30, 16, 51, 52) },
      title: 'Mill lane',
      facts: { distanceM: 9300, elapsedS: 3000, averageHeartRateBpm: 151.6, averageCadenceSpm: 160.2 },
    });
  });

  it('does not take +00:00 for the runner’s own time zone', () => {
    expect(dump.activities[0]!.start).not.toHaveProperty('offsetMinutes');
  });

  it('guesses a run where no sport is named, unless the speed is none of a run', () => {
    expect(dump.activities.map(({ sport, sportStated }) => [sport, sportStated])).toEqual([
      ['running', false],
      ['running', false],
      ['other', false],
      ['other', false],
      ['running', false],
    ]);
  });

  it('finds the local offset where both clocks are given', () => {
    expect(full.activities.map(({ start }) => start.kind === 'instant' && start.offsetMinutes)).toEqual([
      60,
      330,
      60,
      undefined,
    ]);
  });

  it('reads the workout type and the trainer flag', () => {
    expect(full.activities.map(({ declaredIntent }) => declaredIntent?.kind)).toEqual([
      undefined,
      'race',
      undefined,
      'long',
    ]);
    expect(full.activities[2]!.sport).toBe('treadmill-running');
  });

  it('knows only the local clock where the column in UTC is missing', () => {
    const { activities } = readText(
      'name,type,distance,moving_time,start_date_local\nLoop,Run,5000,1500,2024-01-10T18:00:00Z\n',
    );
    expect(activities[0]!.start).toEqual({ kind: 'local', dateTime: '2024-01-10T18:00:00' });
  });

  it('reads lengths and times that a library wrote with their units', () => {
    const text =
      "name,type,distance,moving_time,start_date\nLoop,root='Run',5000.0 meter,0:25:00,2024-01-10 18:00:00+00:00\n";
    expect(readText(text).activities[0]).toMatchObject({ sport: 'running', facts: { distanceM: 5000, movingS: 1500 } });
  });
});

describe('strava-site', () => {
  const result = readFixture('strava-site/training-log.csv');

  it('reads the raw columns, not the display strings', () => {
    expect(result.dialect).toBe('strava-site');
    expect(factsOf(result)[0]).toEqual({ movingS: 2216, elapsedS: 2280, distanceM: 6061.03, ascentM: 12 });
  });

  it('finds the local offset', () => {
    expect(result.activities[0]!.start).toEqual({
      kind: 'instant',
      epochMs: Date.UTC(2023, 6, 18, 23, 15, 51),
      offsetMinutes: -180,
    });
  });

  it('knows treadmill and gym', () => {
    expect(result.activities.map(({ sport }) => sport)).toEqual(['running', 'treadmill-running', 'strength']);
  });
});
