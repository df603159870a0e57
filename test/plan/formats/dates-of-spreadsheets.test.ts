import { describe, expect, it } from 'vitest';
import { faultLine, lineOf, planOf, plansOf } from '../../support/plan-text.ts';

const ROWS = [
  'Date,Workout,Distance (km),Time',
  '2026-11-16,Rest,,',
  '2026-11-17,Easy run,2026-03-05,45',
  '2026-11-18,8-Oct,,',
  '2026-11-19,Tempo,10,3-May',
].join('\n');

describe('a row per day with a cell that a spreadsheet took for a date', () => {
  it('is told of workouts, lengths and times', () => {
    expect(planOf(ROWS).faults.map(faultLine)).toEqual([
      '3:21 mangled-cell "2026-03-05" → 3-5',
      '4:12 mangled-cell "8-Oct" → 8-10',
      '5:21 mangled-cell "3-May" → 3-5',
    ]);
  });

  it('is not told of metres that might be a number of days, nor of the day of the row itself', () => {
    const rows = [
      'Date,Workout,Distance (m)',
      '2026-11-16,Rest,',
      '2026-11-17,Long run,42195',
      '2026-11-18,2026-11-18,8000',
    ];
    expect(planOf(rows.join('\n')).faults).toEqual([]);
  });
});

describe('a time that a spreadsheet took for hours', () => {
  const rows = (time: string): string => `Date,Workout,Duration\n2026-11-16,Rest,\n2026-11-17,Easy run,${time}`;

  it('is told from 24 hours on, and is no length', () => {
    const plan = planOf(rows('45:00:00'));
    expect(plan.faults.map(faultLine)).toEqual(['3:21 mangled-cell "45:00:00" → 45:00']);
    expect(plan.entries[1]?.durationS).toBeUndefined();
    expect(planOf(rows('24:00:00')).faults.map(faultLine)).toEqual(['3:21 mangled-cell "24:00:00" → 24:00']);
  });

  it('is a time below that, or where it has seconds', () => {
    for (const [time, seconds] of [
      ['23:59:00', 86_340],
      ['1:30:00', 5400],
      ['30:00:01', 108_001],
    ] as const) {
      const plan = planOf(rows(time));
      expect([plan.faults, plan.entries[1]?.durationS]).toEqual([[], [seconds, seconds]]);
    }
  });

  it('is told in the days of a grid', () => {
    const plan = planOf('Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,Rest,45:00:00,Rest,0:45,45:00,Rest,1:30:00');
    expect(plan.faults.map(faultLine)).toEqual(['2:8 mangled-cell "45:00:00" → 45:00']);
  });
});

describe('a grid with a column of dates under a name of its own', () => {
  it('takes them for the first days of its weeks, also written with the year first', () => {
    const rows = [
      'Week,Starting,M,T,W,T,F,S,S',
      '1,2027-03-22,Rest,8,8,8,Rest,5,22',
      '2,2027-03-29,Rest,8,8,8,Rest,5,20',
    ];
    const { entries } = planOf(rows.join('\n'));
    expect([entries[0], entries.at(-1)].map((entry) => lineOf(entry!))).toEqual([
      '0 Mon 2027-03-22: Rest',
      '13 Sun 2027-04-04: 20',
    ]);
  });
});

describe('a grid whose every week has a header with its dates', () => {
  const week = (number: number, first: number, month = 'Nov'): readonly string[] => [
    [
      `Week ${number}`,
      ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day, i) => `${day} ${first + i} ${month} 2026`),
    ].join(','),
    ',Rest,6x800 m,8 km,Rest,8 km,5 km,16 km',
  ];

  it('is one plan where the weeks follow each other', () => {
    const { entries } = planOf([...week(1, 9), ...week(2, 16), ...week(3, 23)].join('\n'));
    expect(entries).toHaveLength(21);
    expect(lineOf(entries[7]!)).toBe('7 Mon 2026-11-16: Rest');
  });

  it('is two plans where a week is left out, or where the dates go back', () => {
    const plansIn = (...weeks: readonly (readonly string[])[]): number => plansOf(weeks.flat().join('\n')).length;
    expect(plansIn(week(1, 2), week(2, 9))).toBe(1);
    expect(plansIn(week(1, 2), week(2, 16))).toBe(2);
    expect(plansIn(week(1, 16), week(2, 9))).toBe(2);
  });

  it('is one up to seven days from its last day to its next', () => {
    const plansWith = (first: string, second: string): number =>
      plansOf([week(1, 2)[0], first, week(2, 9)[0], second].join('\n')).length;
    expect(plansWith(',Rest,8 km,8 km,Rest,8 km,5 km,16 km', ',,,,,,,16 km')).toBe(1);
    expect(plansWith(',Rest,8 km,8 km,Rest,8 km,5 km,', ',,,,,,,16 km')).toBe(2);
  });
});
