import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/core/errors.ts';
import { toSession } from '../../src/normalise/to-session.ts';
import { REFUSED_TABLES, TABLES } from '../../src/readers/activity-csv/index.ts';
import { activityCsvReader } from '../../src/readers/activity-csv.ts';
import { ACTIVITY_TABLES } from '../../src/readers/csv/activity-table-sign.ts';
import { csvReader } from '../../src/readers/csv/index.ts';
import { detectReader } from '../../src/readers/detect-reader.ts';
import { gpxReader } from '../../src/readers/gpx.ts';
import { bytesOf, gpxOfSamples } from '../support/gpx-text.ts';
import { syntheticRun } from '../support/synthetic-run.ts';
import {
  cheetahText,
  epsonText,
  germanText,
  linesOf,
  openTracksText,
  polarText,
  wahooText,
  watchText,
} from '../support/table-text.ts';
import { errorOf, one, readTable, sessionOf } from './activity-csv/read-activity-csv.ts';

const run = syntheticRun({ seconds: 1800 });
const byGpx = toSession(gpxReader.read({ name: 'a.gpx', bytes: bytesOf(gpxOfSamples(run)) }, {}).activities[0]!, 'UTC');

const FORMS: readonly (readonly [dialect: string, text: string])[] = [
  ['polar-flow', polarText(run)],
  ['polar-flow', polarText(run, true)],
  ['golden-cheetah', cheetahText(run)],
  ['golden-cheetah', cheetahText(run, ' ')],
  ['wahoo-fitness', wahooText(run)],
  ['epson-runsense', epsonText(run)],
  ['samples', germanText(run)],
  ['open-tracks', openTracksText(run)],
];

describe.each(FORMS)('%s', (dialect, text) => {
  it('is known by its first lines and no list of activities', async () => {
    const input = { name: 'a.csv', bytes: bytesOf(text) };
    const { reader, detection } = await detectReader(input);
    expect([reader.id, detection.dialect]).toEqual(['activity-csv', dialect]);
    expect(csvReader.detect(input).score).toBe(0);
  });

  it('tells the same run as its GPX', () => {
    const session = sessionOf(text);
    expect(session.startEpochMs! % 86_400_000).toBe(Date.UTC(2026, 10, 11, 6, 31) % 86_400_000);
    expect(session.day).toBe('2026-11-11');
    expect(session.sport).toBe('running');
    expect(Math.abs(session.distanceM! - byGpx.distanceM!)).toBeLessThan(0.01 * byGpx.distanceM!);
    expect(Math.abs(session.movingS! - byGpx.movingS!)).toBeLessThan(10);
    expect(session.averageHeartRateBpm).toBeCloseTo(byGpx.averageHeartRateBpm!, 0);
    expect(session.maxHeartRateBpm).toBe(byGpx.maxHeartRateBpm);
    expect(session.heartRateTrust.verdict).toBe('good');
    expect(session.trace!.count).toBe(byGpx.trace!.count);
  });

  it('leaves no row unaccounted for', () => {
    const { activities, problems } = readTable(text);
    const skipped = problems.reduce((sum, { rows }) => sum + rows, 0);
    expect(activities[0]!.samples!.count + skipped).toBe(run.count + (dialect === 'open-tracks' ? 1 : 0));
  });

  it('never throws anything but a reason, cut off at every 97th byte', () => {
    const shorter: Readonly<Record<string, typeof germanText>> = { 'open-tracks': openTracksText, samples: germanText };
    const bytes = bytesOf(shorter[dialect]?.(syntheticRun({ seconds: 60 })) ?? text.slice(0, 6000));
    for (let end = 0; end < bytes.length; end += 97) {
      const input = { name: '2026-11-11.csv', bytes: bytes.slice(0, end) };
      try {
        activityCsvReader.detect(input);
        for (const activity of activityCsvReader.read(input, {}).activities) toSession(activity, 'UTC');
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
      }
    }
  });

  it('takes no half number at the end of a cut file for a whole one', () => {
    const cut = text.slice(0, text.lastIndexOf('\n', text.length - 400) + 20);
    const { samples } = one(cut);
    const { heartRateBpm } = samples!;
    expect(Math.min(...heartRateBpm!.filter((bpm) => !Number.isNaN(bpm)))).toBeGreaterThan(100);
  });
});

describe('Polar Flow', () => {
  it('keeps what the watch knows of its wearer and not the name', () => {
    const activity = one(polarText(run));
    expect(activity.deviceProfile).toEqual({ hrMaxBpm: 188, hrRestBpm: 52 });
    expect(activity).not.toHaveProperty('athlete');
    expect(activity).not.toHaveProperty('title');
    expect(activity.notes).toBe('easy, as it should be');
  });

  it('reads the day before the month', () => {
    const text = polarText(run).replace('11-11-2026', '03-12-2026');
    expect(one(text).start).toEqual({ kind: 'local', dateTime: '2026-12-03T06:31:00' });
  });

  it('reads a clock of twelve hours', () => {
    const text = polarText(run).replace(',06:31:00,', ',6:31:00 PM,');
    expect(one(text).start).toEqual({ kind: 'local', dateTime: '2026-11-11T18:31:00' });
  });

  it('reads a summary without its table as far as it goes', () => {
    const text = polarText(run).slice(0, polarText(run).indexOf('Sample rate'));
    const activity = one(text);
    expect(activity.samples).toBeUndefined();
    expect(activity.facts.durationS).toBe(1800);
  });

  it('refuses a date that is none and a name that tells none', () => {
    expect(errorOf(polarText(run).replace('11-11-2026', '31-31-2026'), 'a.csv').message).toContain('31-31-2026');
  });
});

describe('GoldenCheetah', () => {
  it('begins when the name of the file says', () => {
    expect(one(cheetahText(run), 'rides/2009_08_04_06_22_50.csv').start).toEqual({
      kind: 'local',
      dateTime: '2009-08-04T06:22:50',
    });
  });

  it('invents no day', () => {
    const error = errorOf(cheetahText(run), 'ride.csv');
    expect(error.message).toContain('neither the file nor its name tells the day');
    expect(error.hint).toContain('2026-11-11_06-31-00.csv');
  });

  it('takes -255 for no temperature', () => {
    expect(one(cheetahText(run)).samples).not.toHaveProperty('temperatureC');
  });
});

describe('Wahoo Fitness', () => {
  it('says when the table ends before its summary does', () => {
    const { problems } = readTable(wahooText(run, false));
    expect(problems[0]!.reason).toMatch(/ends after 1800 s of the 5400 s/);
  });

  it('leaves the paused seconds out and marks the pause', () => {
    const lines = wahooText(run).split('\n');
    const from = lines.findIndex((line) => line.startsWith('time,')) + 300;
    const paused = lines.map((line, i) => (i >= from && i < from + 60 ? line.replace(/0$/, '1') : line)).join('\n');
    const { samples } = one(paused);
    expect(samples!.count).toBe(run.count - 60);
    expect(samples!.breaks).toEqual([299]);
  });
});

describe('Epson RunSense', () => {
  it('keeps the seconds in the zones of the watch, title and memo', () => {
    const activity = one(epsonText(run));
    expect(activity.deviceProfile).toEqual({ zoneEdgesBpm: [101, 120, 140, 160], timeInZoneS: [0, 0, 1800, 0, 0] });
    expect([activity.title, activity.notes]).toEqual(['Round the lake', 'with Bo, and a dog']);
  });

  it('says that its end is missing', () => {
    expect(readTable(epsonText(run).replace('[[end]]\n', '')).problems[0]!.reason).toContain('[[end]]');
  });
});

describe('OpenTracks', () => {
  it('marks where a segment begins', () => {
    const lines = openTracksText(run).split('\n');
    lines.splice(500, 0, '"2026-11-11T07:39:17+01:00","SEGMENT_START_MANUAL",,,,,,,,,,,,');
    expect(one(lines.join('\n')).samples!.breaks).toHaveLength(1);
  });

  it('keeps the offset of its moments', () => {
    expect(one(openTracksText(run)).start).toMatchObject({ kind: 'instant', offsetMinutes: 60 });
  });
});

const generic = (header: string, line: Parameters<typeof linesOf>[1], samples = run): string =>
  `${header}\n${linesOf(samples, line)}\n`;

describe('a table of unknown source', () => {
  const expectedM = byGpx.distanceM!;
  const near = (text: string): void => {
    expect(Math.abs(sessionOf(text).distanceM! - expectedM)).toBeLessThan(0.015 * expectedM);
  };

  it.each([
    ['km/h', 3.6],
    ['mph', 3600 / 1609.344],
    ['m/s', 1],
  ])('reads a speed in %s', (unit, factor) => {
    near(
      generic(
        `elapsed_time (s),heart_rate (bpm),Speed (${unit})`,
        ({ second, bpm, mps }) => `${second},${bpm},${(mps * factor).toFixed(3)}`,
      ),
    );
  });

  it.each([
    ['km', 1000],
    ['mi', 1609.344],
    ['m', 1],
    ['ft', 0.3048],
  ])('reads a distance in %s', (unit, metres) => {
    near(
      generic(
        `time_s;hr;distance_${unit}`,
        ({ second, bpm, metres: way }) => `${second};${bpm};${(way / metres).toFixed(4)}`,
      ),
    );
  });

  it('reads a pace by the kilometre and by the mile', () => {
    for (const [unit, metres] of [
      ['km', 1000],
      ['mi', 1609.344],
    ] as const) {
      near(
        generic(
          `Time,HR,Pace (min/${unit})`,
          ({ second, bpm, mps }) => `${watchText(second)},${bpm},${mps > 0.3 ? watchText(metres / mps).slice(3) : ''}`,
        ),
      );
    }
  });

  it('tells metres from kilometres by what a runner can do', () => {
    near(generic('time,heart_rate,distance', ({ second, bpm, metres }) => `${second},${bpm},${metres.toFixed(1)}`));
  });

  it('does not guess between kilometres and miles', () => {
    const error = errorOf(
      generic(
        'time,heart_rate,distance',
        ({ second, bpm, metres }) => `${second},${bpm},${(metres / 1000).toFixed(4)}`,
      ),
    );
    expect(error.message).toContain('"distance" names no unit');
    expect(error.hint).toContain('distance (km)');
  });

  it('tells the units by the positions', () => {
    for (const metres of [1, 1000, 1609.344]) {
      near(
        generic(
          'timestamp,lat,lon,heart_rate,distance',
          ({ i, lat, lon, bpm, metres: way }) =>
            `${new Date(run.timeS[i]! * 1000).toISOString()},${lat.toFixed(7)},${lon.toFixed(7)},${bpm},${(way / metres).toFixed(4)}`,
        ),
      );
    }
  });

  it('takes a clock on the wall for one, and its day from the name', () => {
    const text = generic(
      'Time,HR,Distance (m)',
      ({ second, bpm, metres }) => `${watchText(second + 17 * 3600)},${bpm},${metres.toFixed(1)}`,
    );
    expect(one(text, '2026-11-11.csv').start).toEqual({ kind: 'local', dateTime: '2026-11-11T17:00:00' });
  });

  it('reads seconds since 1970', () => {
    const text = generic(
      'timestamp,heart_rate,distance_m',
      ({ i, bpm, metres }) => `${run.timeS[i]},${bpm},${metres.toFixed(1)}`,
    );
    expect(one(text, 'a.csv').start).toEqual({ kind: 'instant', epochMs: run.timeS[0]! * 1000 });
  });

  it('is no recording when its rows lie a day apart', () => {
    const text =
      'date,time,heart rate,distance (km)\n2026-11-01,06:30,140,8\n2026-11-02,06:31,141,8\n2026-11-03,06:32,139,9\n';
    expect(activityCsvReader.detect({ name: 'log.csv', bytes: bytesOf(text) }).score).toBe(0);
  });
});

describe('what is refused by its name', () => {
  it('a FIT file written out as a table', () => {
    expect(
      errorOf('Type,Local Number,Message,Field 1,Value 1,Units 1\nDefinition,0,file_id,type,1,\n').message,
    ).toContain('FitCSVTool');
  });

  it('a report of weeks', () => {
    const text =
      '"Group By Week Report for someone"\n \n Time Period,Count,Distance,Time,\n 02/10/2013,2,17.30,1:28:36,\n';
    expect(errorOf(text).message).toContain('whole weeks');
  });
});

it('lists every table that can be detected', () => {
  expect([...TABLES, ...REFUSED_TABLES].map(({ id }) => id)).toEqual([...ACTIVITY_TABLES]);
});
