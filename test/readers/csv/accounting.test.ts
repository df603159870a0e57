import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import { csvReader } from '../../../src/readers/csv/index.ts';
import { doubts, factsOf, fixture, inputOf, readFixture, readText, skippedRows } from './support/read-text.ts';

const run = (values: string): string => `date,sport,distance_km,duration,avg_hr\n${values}\n`;
const pacedRun = (duration: string): string => run(`2026-11-01,Run,2,${duration},140`);

describe('every data row', () => {
  it.each([
    ['strava-bulk/wide.csv', 7],
    ['strava-bulk/first-block-only.csv', 3],
    ['strava-old/activities.csv', 3],
    ['strava-api/pandas.csv', 5],
    ['strava-api/full.csv', 4],
    ['strava-site/training-log.csv', 3],
    ['garmin-connect/kilometres.csv', 7],
    ['garmin-connect/miles.csv', 4],
    ['garmin-connect/comma-decimals.csv', 3],
    ['garmin-connect/german-preamble.csv', 2],
    ['garmin-connect/french.csv', 6],
    ['garmin-connect/japanese-miles.csv', 6],
    ['strava-bulk/portuguese.csv', 6],
    ['plain/units-in-headers.csv', 7],
    ['plain/miles-treadmill.csv', 8],
    ['plain/own-sessions.csv', 3],
    ['plain/damaged.csv', 8],
  ])('of %s is an activity or told as skipped', (name, rows) => {
    const result = readFixture(name);
    expect(result.activities.length + skippedRows(result)).toBe(rows);
  });

  it('that is skipped for the same reason as its neighbour shares a problem with it', () => {
    const result = readText(
      run('2026-11-01,Run,5,30:00,140\nx,Run,5,30:00,140\ny,Run,5,30:00,140\n2026-11-02,Run,,,140'),
    );
    expect(result.problems).toEqual([
      {
        kind: 'unreadable',
        place: { file: 'log.csv', line: 3, endLine: 4 },
        rows: 2,
        reason: 'date not understood: "x"',
      },
      { kind: 'unreadable', place: { file: 'log.csv', line: 5 }, rows: 1, reason: 'no distance and no time' },
    ]);
  });

  it('may be the header again', () => {
    const result = readText(run('2026-11-01,Run,5,30:00,140\ndate,sport,distance_km,duration,avg_hr'));
    expect(result.problems).toMatchObject([{ kind: 'empty', rows: 1, reason: 'the header again' }]);
  });

  it('without a date says so', () => {
    expect(readText(run(',Run,5,30:00,140')).problems).toMatchObject([{ kind: 'unreadable', reason: 'no date' }]);
  });

  it.each(['1969-12-31', '2101-01-01'])('of %s is out of range', (date) => {
    expect(readText(run(`${date},Run,5,30:00,140`)).problems).toMatchObject([
      { kind: 'unreadable', reason: `date before 1970 or after 2100: "${date}"` },
    ]);
  });

  it.each(['1970-01-01', '2100-12-31'])('of %s is in range', (date) => {
    expect(readText(run(`${date},Run,5,30:00,140`)).activities).toHaveLength(1);
  });
});

describe('blank lines', () => {
  it('are no rows, but count as lines', () => {
    const result = readText(`\n\ndate,km,time\n\n2026-11-01,5,30:00\n  \n2026-11-02,5,30:00\n\n`);
    expect(result.activities.map(({ place }) => place.line)).toEqual([5, 7]);
    expect(result.problems).toEqual([]);
  });
});

describe('a damaged log', () => {
  const result = readFixture('plain/damaged.csv');

  it('loses no row around an open quote', () => {
    expect(result.activities.map(({ place }) => place.line)).toEqual([2, 3, 4, 5]);
    expect(doubts(result)[0]).toEqual([2, 'a quote is opened and never closed; the line was read on its own']);
  });

  it('reads a quoted delimiter behind it', () => expect(result.activities[2]!.title).toBe('Hill, steep'));

  it('leaves out what it does not understand, and says so', () => {
    expect(result.activities[3]!.facts).toEqual({ durationS: 1800, averageHeartRateBpm: 290 });
    expect(doubts(result).slice(1)).toEqual([[5, '"distance_km": five is not understood and was left out']]);
  });

  it('refuses a row whose cells slipped to the right', () => {
    expect(result.problems.find(({ place }) => place.line === 6)).toMatchObject({
      kind: 'unreadable',
      reason: 'more cells than headers: a delimiter inside a cell is not quoted',
    });
  });

  it('keeps a row whose last cell holds delimiters, doubtfully', () => {
    const text = 'date,km,time,notes\n2026-11-01,5,30:00,slow, wet, fine\n';
    expect(readText(text).activities).toHaveLength(1);
    expect(doubts(readText(text))).toHaveLength(1);
  });
});

describe('a pace', () => {
  it('of 2:30 /km is one of a run', () => expect(doubts(readText(pacedRun('5:00')))).toEqual([]));

  it('just below 2:30 /km is doubted', () => {
    expect(doubts(readText(pacedRun('4:59')))).toEqual([
      [
        2,
        '"duration": 4:59 and "distance_km": 2 give 2:29 /km, no pace of a run (2:30 to 20:00 /km): kept as it stands',
      ],
    ]);
  });

  it('is doubted once where two times give the same', () => {
    const text = 'date,sport,distance_km,duration,moving time\n2026-11-01,Run,2,4:59,4:59\n';
    expect(doubts(readText(text))).toHaveLength(1);
  });

  it('of 20:00 /km is one of a run', () => expect(doubts(readText(pacedRun('40:00')))).toEqual([]));

  it('just above 20:00 /km is doubted, and the row kept', () => {
    const result = readText(pacedRun('40:01'));
    expect(doubts(result)).toHaveLength(1);
    expect(factsOf(result)).toEqual([{ distanceM: 2000, durationS: 2401, averageHeartRateBpm: 140 }]);
  });

  it('of a ride is not doubted', () => {
    expect(doubts(readText(run('2026-11-01,Ride,20,40:00,140')))).toEqual([]);
  });
});

describe('a value outside what a session can hold', () => {
  const facts = (values: string) => factsOf(readText(run(values)))[0];

  it.each([
    ['30', 30],
    ['230', 230],
    ['0', undefined],
    // Whether it can be trusted is asked later, of rows and recordings alike.
    ['251', 251],
  ])('leaves a heart rate of %s as %s', (bpm, kept) => {
    expect(facts(`2026-11-01,Run,5,30:00,${bpm}`)!.averageHeartRateBpm).toBe(kept);
  });

  it('is left out as a time beyond five days', () => {
    expect(facts('2026-11-01,Run,5,120:00:00,140')!.durationS).toBe(432_000);
    expect(facts('2026-11-01,Run,5,120:00:01,140')!.durationS).toBeUndefined();
  });

  it('is left out as a negative time', () => {
    const result = readText(run('2026-11-01,Run,5,-0:30:00,140'));
    expect(factsOf(result)[0]!.durationS).toBeUndefined();
    expect(doubts(result)).toEqual([[2, '"duration": -0:30:00 is outside 0 to 5 days and was left out']]);
  });

  it('is left out as a run beyond 1000 km', () => {
    expect(facts('2026-11-01,Run,1001,30:00,140')!.distanceM).toBeUndefined();
    expect(facts('2026-11-01,Ride,1001,48:00:00,140')!.distanceM).toBe(1_001_000);
  });

  it('counts for no row in the account', () => {
    const result = readText(run('2026-11-01,Run,5,120:00:01,140'));
    expect(result.problems).toMatchObject([{ kind: 'doubtful', rows: 0, place: { line: 2 } }]);
  });

  it('that leaves neither distance nor time leaves no activity', () => {
    const result = readText(run('2026-11-01,Run,,-0:30:00,140'));
    expect(result.activities).toEqual([]);
    expect(skippedRows(result)).toBe(1);
  });
});

describe('detect', () => {
  it.each([
    ['strava-bulk/wide.csv', 'strava-bulk'],
    ['strava-old/activities.csv', 'strava-old'],
    ['strava-api/pandas.csv', 'strava-api'],
    ['strava-site/training-log.csv', 'strava-site'],
    ['garmin-connect/kilometres.csv', 'garmin-connect'],
    ['garmin-connect/german-preamble.csv', 'garmin-connect'],
  ])('is certain of %s', (name, dialect) => {
    expect(csvReader.detect(fixture(name))).toMatchObject({ score: 0.95, dialect });
  });

  it('thinks a hand-kept log likely', () => {
    expect(csvReader.detect(fixture('plain/units-in-headers.csv'))).toMatchObject({ score: 0.6, dialect: 'plain' });
  });

  it('agrees with read on every dialect', () => {
    const input = fixture('strava-bulk/wide.csv');
    expect(csvReader.detect(input).dialect).toBe(csvReader.read(input, {}).dialect);
  });

  it.each([
    ['an XML file', '<?xml version="1.0"?><gpx><trk/></gpx>', 'a.gpx'],
    ['JSON', '{"date": 1, "distance": 2}', 'a.json'],
    ['zeros', '\0\0\0\0', 'a.csv'],
    ['nothing', '', 'a.csv'],
    [
      'a dump of messages',
      'Data,1,event,timestamp,1,,type,1,,total_distance,1\nData,1,event,date,7,s,distance,1,\n',
      'a.txt',
    ],
    ['prose', 'Dear diary, today I ran.\nIt rained, as ever.\n', 'a.txt'],
  ])('is not interested in %s', (_what, text, name) => {
    expect(csvReader.detect(inputOf(text, name)).score).toBe(0);
  });

  it('looks at the beginning only', () => {
    const text = `${'padding\n'.repeat(10_000)}date,km,time\n2026-11-01,5,30:00\n`;
    expect(csvReader.detect(inputOf(text)).score).toBe(0);
  });

  it('finds a header in UTF-16', () => {
    const text = '\ufeffdate\tkm\ttime\thr\n2026-11-01\t5\t30:00\t140\n';
    const input = { name: 'log.csv', bytes: Buffer.from(text, 'utf16le') };
    expect(csvReader.detect(input)).toMatchObject({ score: 0.6, dialect: 'plain' });
    expect(factsOf(csvReader.read(input, {}))).toEqual([
      { distanceM: 5000, durationS: 1800, averageHeartRateBpm: 140 },
    ]);
  });
});

describe('what is no log', () => {
  const refusal = (name: string): ReadError => {
    try {
      readFixture(name);
    } catch (error) {
      if (error instanceof ReadError) return error;
      throw error;
    }
    throw new Error(`${name} was read`);
  };

  it('is refused with the headers found and those looked for', () => {
    const error = refusal('refused/laps.csv');
    expect(error.message).toMatch(/^no header row of a known log; found "Split", "Time", /);
    expect(error.hint).toMatch(/a column for the date and one for the distance or the time: name them date, type, /);
    expect(error.line).toBe(1);
  });

  it('is named where it is a known list in a language not read yet', () => {
    expect(refusal('refused/danish.csv').message).toContain('Garmin Connect in Danish or Norwegian, which is not read');
  });

  it('is named where it is a known list without the columns that a session needs', () => {
    const halved = () =>
      readText("Type d'activité,Date,Titre,Distance\nCourse à pied,2025-02-06 17:06:03,Digue,5.48\n");
    expect(halved).toThrow(/^this looks like Garmin Connect in French, but columns are missing; found the headers /);
  });

  it('is refused when it is a recording, second by second', () => {
    expect(refusal('refused/recording.csv').message).toContain('the recording of one activity');
  });

  it('is refused when it is binary, empty or prose', () => {
    for (const text of ['\0\u0001\0\u0002', '', 'one column\nonly\n']) {
      expect(() => readText(text)).toThrow(ReadError);
    }
  });

  it('is not a header without rows: that is a log of nothing', () => {
    expect(readText('date,km,time\n')).toMatchObject({ activities: [], problems: [] });
  });
});
