import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../src/core/reader.ts';
import { detectReader } from '../../src/readers/detect-reader.ts';
import { wellnessReader } from '../../src/readers/wellness.ts';

const input = (text: string, name = 'wellness.csv') => ({ name, bytes: new TextEncoder().encode(text) });
const read = (...lines: string[]): ReadResult => wellnessReader.read(input(`${lines.join('\n')}\n`), {});
const dialectOf = async (...lines: string[]): Promise<string> => {
  const { reader, detection } = await detectReader(input(`${lines.join('\n')}\n`));
  return reader.id === 'wellness' ? detection.dialect : `${reader.id}, not wellness`;
};

const GARMIN_SLEEP =
  'Sleep Score 4 Weeks,Score,Resting Heart Rate,Body Battery,Pulse Ox,Respiration,HRV Status,Quality,Duration,Sleep Need,Bedtime,Wake Time';
const GARMIN_NIGHT = '2026-11-07,88,53,72,96.18,14.63,34,Good,7h 55min,8h 0min,10:41 PM,6:48 AM';

describe('a table of days', () => {
  it.each([
    ['icu-wellness', 'id,ctl,atl,restingHR,hrv,sleepSecs,soreness', '2026-11-07,40,41,50,60,27000,1'],
    ['icu-wellness', 'date,weight,resting_hr,hrv,sleep_secs,sleep_score', '2026-11-07,70,50,60,27000,88'],
    ['garmin-sleep', GARMIN_SLEEP, GARMIN_NIGHT],
    ['garmin-resting-hr', ',Resting Heart Rate', '11/13/2026,54'],
    ['garmin-hrv', 'Date,Overnight HRV,Baseline,7d Avg', 'Nov 11,42ms,35ms - 51ms,34ms'],
    ['runalyze-health', 'date,hrv.hrv,restingHeartRate.heartRate,sleep.duration', '2026-11-07,60,50,450'],
    ['wellness', 'Date,Resting HR,Soreness (1-5)', '2026-11-07,50,2'],
    ['wellness', 'Datum;Ruhepuls;Schlaf', '7.11.2026;50;7:30'],
    ['wellness', 'day,mood_1_5', '2026-11-07,2'],
  ])('is known as %s by its header %s', async (dialect, header, row) => {
    expect(await dialectOf(header, row)).toBe(dialect);
  });

  it.each([
    ['date,distance_km,duration,resting_hr,soreness', '2026-11-07,8,45:00,50,2'],
    ['date,title,duration,soreness', '2026-11-07,Easy,45:00,2'],
    ['Date,Distance (mi),Run Type,Moving Time,AVG HR,Resting HR', '11/7/26,5,Easy,45:00,140,50'],
  ])('is none where the rows are runs: %s', async (header, row) => {
    expect(await dialectOf(header, row)).toBe('csv, not wellness');
  });

  it('is none without a fact of the body', async () => {
    expect(await dialectOf('date,weight,steps', '2026-11-07,70,9000')).toMatch(/not wellness/);
  });
});

describe('what its rows say', () => {
  it('reads a night of Garmin: rate, variability, quality, length', () => {
    expect(read(GARMIN_SLEEP, GARMIN_NIGHT).wellness).toEqual([
      {
        day: '2026-11-07',
        sources: [{ file: 'wellness.csv', line: 2 }],
        series: 'garmin-sleep',
        restingHeartRateBpm: 53,
        hrvMs: 34,
        sleepQuality: { badness: 2, told: 'Good' },
        sleepS: 7 * 3600 + 55 * 60,
      },
    ]);
  });

  it('counts the feelings of intervals.icu from 1 for the best, moods as well', () => {
    const { wellness } = read(
      'id,ctl,restingHR,hrv,sleepSecs,sleepQuality,soreness,mood,injury',
      '2026-11-06,40,50,60,27000,1,1,1,3',
      '2026-11-07,40,50,60,27000,4,4,4,4',
    );
    expect(
      wellness?.map(({ soreness, mood, sleepQuality, injury }) => [
        soreness?.badness,
        mood?.badness,
        sleepQuality?.badness,
        injury,
      ]),
    ).toEqual([
      [1, 1, 1, undefined],
      [5, 5, 5, '4 of 4'],
    ]);
  });

  it('takes a high mood of a scale of one’s own for a good one', () => {
    const [day] = read('date,mood_1_5,soreness_0_10', '2026-11-07,5,10').wellness!;
    expect([day?.mood, day?.soreness]).toEqual([
      { badness: 1, told: '5 of 5' },
      { badness: 5, told: '10 of 10' },
    ]);
  });

  it.each([
    ['sleep', '7.5', 27_000],
    ['sleep', '7,5', 27_000],
    ['sleep', '450', 27_000],
    ['sleep', '27000', 27_000],
    ['sleep', '7:30', 27_000],
    ['sleep', '7h 30min', 27_000],
    ['sleep (h)', '2', 7200],
    ['sleepSecs', '27000', 27_000],
    ['Sleep minutes', '450', 27_000],
    ['hours of sleep', '7.5', 27_000],
  ])('reads %s %s as a night', (header, cell, seconds) => {
    expect(read(`date;${header}`, `2026-11-07;${cell}`).wellness?.[0]?.sleepS).toBe(seconds);
  });

  it('takes variability from one column: the one with more days', () => {
    const result = read('date,hrv_rmssd,hrv_sdnn', '2026-11-06,,80', '2026-11-07,60,81');
    expect(result.wellness?.map(({ hrvMs }) => hrvMs)).toEqual([80, 81]);
    expect(
      read('date,hrv_rmssd,hrv_sdnn', '2026-11-06,59,', '2026-11-07,60,81').wellness?.map(({ hrvMs }) => hrvMs),
    ).toEqual([59, 60]);
  });

  it.each([
    ['yes', 'yes'],
    ['x', 'yes'],
    ['1', 'yes'],
    ['cold', 'cold'],
    ['no', undefined],
    ['0', undefined],
    ['none', undefined],
    ['recovered', undefined],
    ['3', undefined],
  ])('reads an illness of "%s" as %s', (cell, told) => {
    expect(read('date,resting_hr,illness', `2026-11-07,50,${cell}`).wellness?.[0]?.illness).toBe(told);
  });
});

describe('what is not read', () => {
  const reasons = ({ problems }: ReadResult) => problems.map(({ reason, place, kind }) => [kind, place.line, reason]);

  it('is told with line and reason, and every row is a day or named', () => {
    const result = read(
      'date,resting_hr,sleep_h',
      '2026-11-04,500,7',
      'Nov 5,50,7',
      '2026-11-06,,',
      '2026-11-07,0,0',
      '2026-11-08,49,late',
    );
    expect(result.wellness?.map(({ day }) => day)).toEqual(['2026-11-04', '2026-11-08']);
    expect(reasons(result)).toEqual([
      ['unreadable', 3, 'the date has no year: "Nov 5"'],
      ['empty', 4, 'a day without any value that is read'],
      ['doubtful', 2, '"resting_hr": 500 is not within 20 to 150 bpm and was left out'],
      ['doubtful', 6, '"sleep_h": late is not understood and was left out'],
    ]);
    const skipped = result.problems.reduce((rows, { rows: count }) => rows + count, 0);
    expect(skipped + result.wellness!.length).toBe(5);
  });

  it('is a column whose scale or unit nothing decides', () => {
    const result = read('date,resting_hr,soreness,sleep', '2026-11-06,50,3,1', '2026-11-07,50,4,2');
    expect(result.wellness?.[0]).not.toHaveProperty('soreness');
    expect(result.wellness?.[0]).not.toHaveProperty('sleepS');
    expect(reasons(result).map(([, , reason]) => reason)).toEqual([
      expect.stringMatching(/^column "soreness" not read: nothing says what scale it is on/),
      expect.stringMatching(/^column "sleep" not read: its numbers are no nights/),
    ]);
  });

  it('is a date that may be two, unless the runner says which', () => {
    const rows = 'date,resting_hr\n1/2/2026,50\n';
    expect(() => wellnessReader.read(input(rows), {})).toThrow(/day\/month or month\/day/);
    expect(wellnessReader.read(input(rows), { dateOrder: 'dmy' }).wellness?.[0]?.day).toBe('2026-02-01');
    expect(read('date,resting_hr', '1/2/2026,50', '1/13/2026,50').wellness?.[0]?.day).toBe('2026-01-02');
  });
});
