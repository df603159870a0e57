import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../src/core/reader.ts';
import { decoupling } from '../../src/measures/decoupling.ts';
import { timeInZone } from '../../src/measures/time-in-zone.ts';
import { toSession } from '../../src/normalise/to-session.ts';
import { activityCsvReader } from '../../src/readers/activity-csv.ts';

const CORPUS = process.env.RECOVER_CORPUS;

const read = (path: string): ReadResult =>
  activityCsvReader.read({ name: path, bytes: readFileSync(join(CORPUS ?? '', path)) }, {});
const sessionOf = (path: string) => toSession(read(path).activities[0]!, 'UTC');

describe.skipIf(!CORPUS)('tables of one activity in the corpus (set RECOVER_CORPUS to its folder)', () => {
  it('Epson: agrees with the watch, to the second in every zone', () => {
    const session = sessionOf('csv-log/Runalyze__Runalyze__Epson.csv');
    expect(session.start).toBe('2014-12-19T16:35:29+01:00');
    expect(session.distanceM).toBe(14_002);
    expect(session).toMatchObject({ durationS: 4648, maxHeartRateBpm: 193, sport: 'running' });
    expect(session.averageHeartRateBpm).toBeCloseTo(168, -0.5);
    const { zoneEdgesBpm, timeInZoneS } = session.device!;
    const ours = timeInZone(session.trace!.heartRateHistogramS, zoneEdgesBpm!);
    for (const [zone, seconds] of ours.entries())
      expect(Math.abs(seconds - timeInZoneS![zone]!)).toBeLessThanOrEqual(2);
  });

  it('Wahoo: reads what is left of a file that was cut, and says so', () => {
    const { activities, problems } = read('csv-log/Runalyze__Runalyze__Wahoo.csv');
    expect(activities[0]!.start).toEqual({ kind: 'local', dateTime: '2016-10-07T17:24:02' });
    expect(activities[0]!.facts).toMatchObject({ durationS: 4618.102947, averageHeartRateBpm: 144 });
    expect(problems[0]!.reason).toContain('ends after 500 s of the 4660 s');
    const session = toSession(activities[0]!, 'UTC');
    expect(session.distanceM).toBeCloseTo(10_016.4, 1);
    expect(decoupling(session.trace, session.heartRateTrust).assessable).toBe(false);
  });

  it('a German recording in UTF-16: every row, decimal commas, moments of the rows', () => {
    const { activities, problems } = read('broken/Runalyze__Runalyze__20110804171842.csv');
    expect(problems).toEqual([]);
    expect(activities[0]!.samples!.count).toBe(543);
    expect(activities[0]!.start).toEqual({ kind: 'local', dateTime: '2011-08-04T17:18:42' });
    expect(sessionOf('broken/Runalyze__Runalyze__20110804171842.csv').distanceM).toBeCloseTo(720, 0);
  });

  it('Ergomo: the start from the name of the file', () => {
    const { activities } = read('other/GoldenCheetah__GoldenCheetah__2009_08_04_06_22_50.CSV');
    expect(activities[0]!.start).toEqual({ kind: 'local', dateTime: '2009-08-04T06:22:50' });
    expect(activities[0]!.samples!.count).toBe(3633);
  });

  it('OpenTracks: points, segments and offset', () => {
    const { activities } = read('other/OpenTracksApp__OpenTracks__csv_export.csv');
    expect(activities[0]!.start).toMatchObject({ kind: 'instant', offsetMinutes: 60 });
    expect(activities[0]!.samples!.count).toBe(12);
    expect(activities[0]!.samples!.breaks).toHaveLength(2);
  });

  it.each([
    ['other/roznet__connectstats__Activity.csv', 'FitCSVTool'],
    ['other/roznet__connectstats__stats_running_weekly.csv', 'weeks'],
  ])('%s is refused by its name', (path, word) => {
    expect(() => read(path)).toThrow(word);
  });
});
