import { describe, expect, it } from 'vitest';
import { csvReader } from '../../../src/readers/csv/index.ts';
import { doubts, factsOf, fixture, readFixture, readText, skippedRows } from './support/read-text.ts';

describe.each([
  ['runkeeper/miles.csv', 'runkeeper', 3],
  ['runkeeper/kilometres.csv', 'runkeeper', 3],
  ['intervals-icu/activities.csv', 'intervals-icu', 1],
  ['training-peaks/workouts.csv', 'training-peaks', 4],
  ['running-ahead/log.csv', 'running-ahead', 3],
  ['runalyze/dump.csv', 'runalyze', 2],
  ['runalyze/fields.csv', 'runalyze', 1],
  ['coros/chinese.csv', 'coros', 1],
])('%s', (name, dialect, rows) => {
  it(`is known as ${dialect}`, () => {
    expect(csvReader.detect(fixture(name))).toMatchObject({ dialect, score: 0.95 });
  });

  it('has every row accounted for, and none doubted without need', () => {
    const result = readFixture(name);
    expect(result.activities.length + skippedRows(result)).toBe(rows);
    expect(doubts(result).length).toBeLessThanOrEqual(dialect === 'coros' ? 1 : 0);
  });
});

describe('Runkeeper', () => {
  it('takes its units from the headers', () => {
    const [miles] = factsOf(readFixture('runkeeper/miles.csv'));
    const [kilometres] = factsOf(readFixture('runkeeper/kilometres.csv'));
    expect(miles).toMatchObject({ distanceM: 3.1 * 1609.344, durationS: 1710, averageHeartRateBpm: 142 });
    expect(miles!.ascentM).toBeCloseTo(120 * 0.3048, 6);
    expect(kilometres).toMatchObject({ distanceM: 5000, ascentM: 120 });
  });

  it('keeps the sports apart', () => {
    expect(readFixture('runkeeper/miles.csv').activities.map(({ sport }) => sport)).toEqual([
      'running',
      'strength',
      'cycling',
    ]);
  });
});

describe('intervals.icu', () => {
  const [activity] = readFixture('intervals-icu/activities.csv').activities;

  it('reads metres, seconds and the clock at home', () => {
    expect(activity).toMatchObject({
      start: { kind: 'local', dateTime: '2026-03-02T07:00:00' },
      facts: { movingS: 2400, elapsedS: 2450, distanceM: 6200, rpe: 2 },
    });
  });

  it('keeps the zones with their edges, as its own', () => {
    expect(activity!.deviceProfile).toEqual({
      hrMaxBpm: 190,
      zoneEdgesBpm: [140, 150, 160, 170, 190],
      timeInZoneS: [1800, 600, 0, 0, 0, 0],
    });
  });

  it('tells the offset where UTC stands beside it', () => {
    const text =
      'id,start_date_local,start_date,type,moving_time,distance,icu_training_load\ni1,2026-03-02T17:00:00,2026-03-02T07:00:00Z,Run,2400,6200,30\n';
    expect(readText(text).activities[0]!.start).toEqual({
      kind: 'instant',
      epochMs: Date.UTC(2026, 2, 2, 7),
      offsetMinutes: 600,
    });
  });
});

describe('TrainingPeaks', () => {
  const result = readFixture('training-peaks/workouts.csv');

  it('reads decimal hours, metres and texts over several lines', () => {
    expect(result.activities[0]).toMatchObject({
      start: { kind: 'day', day: '2026-05-11' },
      sport: 'running',
      title: 'Recovery run',
      notes: '30 min very easy\nstay below 140\nFelt good',
      deviceProfile: { timeInZoneS: [300, 900, 480, 180, 0, 0] },
    });
    expect(result.activities[0]!.facts.durationS).toBeCloseTo(0.5166 * 3600, 6);
    expect(result.activities[0]!.facts.distanceM).toBe(5100);
  });

  it('counts no session for what was only planned, and says so', () => {
    expect(result.problems.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['empty', 'planned, not done'],
      ['empty', 'rest day'],
    ]);
  });
});

describe('RunningAHEAD', () => {
  it('takes each row in its own unit, and the month first', () => {
    const result = readFixture('running-ahead/log.csv');
    expect(result.activities[0]).toMatchObject({
      start: { kind: 'local', dateTime: '2026-05-04T06:30:00' },
      facts: { distanceM: 5 * 1609.344, restingHeartRateBpm: 48, rpe: 3 },
      declaredIntent: { kind: 'easy' },
    });
    expect(result.activities[1]!.facts.distanceM).toBe(10_000);
    expect(result.notes).toEqual(['dates read as month/day/year (2 rows decide)']);
  });
});

describe('Runalyze', () => {
  it('takes the time of the dump as the clock at home', () => {
    expect(readFixture('runalyze/dump.csv').activities[0]).toMatchObject({
      start: { kind: 'local', dateTime: '2026-03-10T06:00:00' },
      facts: { durationS: 2465, distanceM: 6900, averageHeartRateBpm: 141 },
    });
  });

  it('reads the names of its interface', () => {
    expect(readFixture('runalyze/fields.csv').activities[0]).toMatchObject({
      sport: 'running',
      declaredIntent: { kind: 'easy' },
      facts: { durationS: 2465, averageHeartRateBpm: 141, rpe: 3 },
    });
  });
});
