import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import { decoupling } from '../../../src/measures/decoupling.ts';
import { toSession } from '../../../src/normalise/to-session.ts';
import { activityCsvReader } from '../../../src/readers/activity-csv.ts';
import { csvReader } from '../../../src/readers/csv/index.ts';
import { detectReader } from '../../../src/readers/detect-reader.ts';
import { bytesOf } from '../../support/gpx-text.ts';
import { errorOf, one, readTable } from './read-activity-csv.ts';

const NAME = 'activity_2026-11-11.csv';

/** Six invented laps of a kilometre or a mile. */
const row = (cells: readonly (string | number)[]): string => cells.map((cell) => `"${cell}"`).join(',');
const garmin = (header: readonly string[], distance = '1.00', total = '6.00'): string =>
  `${[
    row(header),
    row([1, '6:42.1', '6:42.1', distance, '6:42', 128, 139, 4, 2]),
    row([2, '6:40.0', '13:22', distance, '6:40', 138, 142, 4, 2]),
    row([3, '6:40.0', '20:02', distance, '6:40', 139, 143, 4, 2]),
    row([4, '6:39.5', '26:42', distance, '6:39', 141, 146, 4, 2]),
    row([5, '6:41.0', '33:23', distance, '6:41', 144, 149, 4, 2]),
    row([6, '6:40.4', '40:03', distance, '6:40', 146, 151, 4, 2]),
    row(['Summary', '40:03', '40:03', total, '6:40', 139, 151, 24, 12]),
  ].join('\n')}\n`;

const PLAIN = [
  'Laps',
  'Time',
  'Cumulative Time',
  'Distance',
  'Avg Pace',
  'Avg HR',
  'Max HR',
  'Total Ascent',
  'Total Descent',
];
const WITH_UNITS = [
  'Laps',
  'Time',
  'Cumulative Time',
  'Distance km',
  'Avg Pace min/km',
  'Avg HR bpm',
  'Max HR bpm',
  'Total Ascent m',
  'Total Descent m',
];
const IN_MILES = [
  'Laps',
  'Time',
  'Cumulative Time',
  'Distancemi',
  'Avg Pacemin/mi',
  'Avg HRbpm',
  'Max HRbpm',
  'Total Ascentft',
  'Total Descentft',
];
const ON_TWO_LINES = [
  'Laps',
  'Time',
  'Cumulative Time',
  'Distance\nmi',
  'Avg Pace\nmin/mi',
  'Avg HR\nbpm',
  'Max HR\nbpm',
  'Total Ascent\nft',
  'Total Descent\nft',
];
const GERMAN = [
  'Runden',
  'Zeit',
  'Gesamtzeit',
  'Distanz',
  'Ø Pace',
  'Ø Herzfrequenz',
  'Maximale Herzfrequenz',
  'Anstieg gesamt',
  'Abstieg gesamt',
];

const coros = `Split,Time,Moving Time,GetDistance,Elevation Gain,Elev Loss,Avg Pace,Avg Moving Pace,Best Pace,Avg Run Cadence,Max Run Cadence,Avg Stride Length,Avg HR,Max HR,Avg Temperature,Calories
${[1, 2, 3, 4, 5]
  .map((lap) => `${lap},00:06:40.50,00:06:40.10,1.00,3,2,06:40,06:40,06:20,170,176,88,${130 + lap},${140 + lap},12,60`)
  .join('\n')}
Summary,00:33:22.50,00:33:20.50,5.00,15,10,06:40,06:40,06:20,170,176,88,133,145,12,300
`;

describe('laps of Garmin Connect', () => {
  it.each([
    ['without units', PLAIN, 6000, 24],
    ['with units behind the names', WITH_UNITS, 6000, 24],
    ['in miles, hung onto the names', IN_MILES, 6 * 1609.344, 24 * 0.3048],
    ['in miles, on a line of their own', ON_TWO_LINES, 6 * 1609.344, 24 * 0.3048],
    ['in German', GERMAN, 6000, 24],
  ])('are one session %s', async (_, header, distanceM, ascentM) => {
    const text = garmin(header);
    const input = { name: NAME, bytes: bytesOf(text) };
    expect(csvReader.detect(input).score).toBe(0);
    expect((await detectReader(input)).detection.dialect).toBe('laps');
    const { activities } = readTable(text, NAME);
    expect(activities).toHaveLength(1);
    const [{ facts, laps, start }] = activities as [(typeof activities)[0]];
    expect(facts).toMatchObject({ durationS: 2403, averageHeartRateBpm: 139, maxHeartRateBpm: 151 });
    expect(facts.distanceM).toBeCloseTo(distanceM, 6);
    expect(facts.ascentM).toBeCloseTo(ascentM, 6);
    expect(laps).toHaveLength(6);
    expect(start).toEqual({ kind: 'day', day: '2026-11-11' });
  });

  it('say that the unit is a guess where nothing tells it, and listen to the setting', () => {
    expect(readTable(garmin(PLAIN), NAME).problems[0]!.reason).toContain('taken as km');
    const input = { name: NAME, bytes: bytesOf(garmin(PLAIN)) };
    const { activities, problems } = activityCsvReader.read(input, { distanceUnit: 'mi' });
    expect(activities[0]!.facts.distanceM).toBeCloseTo(6 * 1609.344, 6);
    expect(problems).toEqual([]);
  });

  it('read decimal commas', () => {
    expect(one(garmin(GERMAN, '1,00', '6,00'), NAME).facts.distanceM).toBe(6000);
  });

  it('tell drift by lap', () => {
    const session = toSession(one(garmin(WITH_UNITS), NAME), 'UTC');
    const drift = decoupling(session.trace, session.heartRateTrust, session.laps);
    expect(drift).toMatchObject({ assessable: true, from: 'laps' });
    expect(drift.assessable && drift.decouplingRatio).toBeGreaterThan(0.02);
  });

  it('invent no day, and no day comes from the number of an activity', () => {
    const error = errorOf(garmin(PLAIN), 'activity_22629961007.csv');
    expect(error.message).toBe('the laps of one activity, but neither the file nor its name tells the day');
    expect(error.hint).toContain('2026-11-11_06-31-00.csv');
  });

  it('say when the row of totals is cut off, and add up what is left', () => {
    const text = garmin(WITH_UNITS);
    const { activities, problems } = readTable(text.slice(0, text.indexOf('"Summary"') + 14), NAME);
    expect(activities[0]!.facts.distanceM).toBe(6000);
    expect(problems.map(({ kind }) => kind)).toEqual(['unreadable', 'doubtful']);
  });

  it('believe the laps where the row of totals says something else', () => {
    const { activities, problems } = readTable(
      garmin(WITH_UNITS).replace('"Summary","40:03"', '"Summary","0:10"'),
      NAME,
    );
    expect(activities[0]!.facts).toMatchObject({ durationS: 2403, distanceM: 6000 });
    expect(activities[0]!.laps).toHaveLength(6);
    expect(problems[0]!.reason).toContain('the laps are added up');
  });

  it('never throw anything but a reason, cut off at every 97th byte', () => {
    const bytes = bytesOf(garmin(ON_TWO_LINES));
    for (let end = 0; end < bytes.length; end += 97) {
      try {
        activityCsvReader.read({ name: NAME, bytes: bytes.slice(0, end) }, {});
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
      }
    }
  });
});

describe('laps of COROS', () => {
  it('take day, time and sport from the name, and the unit from the strides', () => {
    const { activities, problems, notes } = readTable(coros, 'x/Run20260711063054.csv');
    const [{ facts, start, sport, sportStated, laps }] = activities as [(typeof activities)[0]];
    expect(start).toEqual({ kind: 'local', dateTime: '2026-07-11T06:30:54' });
    expect([sport, sportStated]).toEqual(['running', true]);
    expect(facts).toMatchObject({ durationS: 2002.5, movingS: 2000.5, distanceM: 5000, averageCadenceSpm: 170 });
    expect(laps![0]).toMatchObject({ durationS: 400.5, movingS: 400.1, distanceM: 1000, averageHeartRateBpm: 131 });
    expect(notes).toContain('distances in km (steps × stride)');
    expect(problems).toEqual([]);
  });

  it('see miles by the strides', () => {
    const miles = coros.replaceAll(',1.00,', ',0.62,').replaceAll(',5.00,', ',3.11,');
    expect(one(miles, 'Run20260711063054.csv').facts.distanceM).toBeCloseTo(3.11 * 1609.344, 3);
  });
});

it('leaves a list of activities alone whose first column numbers its rows', () => {
  const log = 'Lap,Date,Distance (km),Time\n1,2026-11-01,5,30:00\n2,2026-11-03,6,36:00\n';
  expect(activityCsvReader.detect({ name: 'log.csv', bytes: bytesOf(log) }).score).toBe(0);
});
