import { describe, expect, it } from 'vitest';
import { faultLine, lineOf, planOf } from '../../support/plan-text.ts';

const faultsOf = (text: string, name = 'plan.csv', hints = {}): readonly string[] =>
  planOf(text, name, hints).faults.map(faultLine);

const GRID = 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n';
const WEEK = 'Rest,6x400,Rec 20,8 easy,Rest,5 easy,14 long\n';

describe('faults of a grid', () => {
  it('has none in a plan that is right', () => {
    expect(faultsOf(`${GRID}16 Nov 2026,${WEEK}23 Nov 2026,${WEEK}30 Nov 2026,${WEEK}`)).toEqual([]);
  });

  it('a label on another day of the week than the others', () => {
    expect(faultsOf(`${GRID}16 Nov 2026,${WEEK}24 Nov 2026,${WEEK}30 Nov 2026,${WEEK}`)).toEqual([
      '3:1 weekday-mismatch "24 Nov 2026" → 2026-11-23',
    ]);
  });

  it('a label that goes back', () => {
    expect(faultsOf(`${GRID}16 Nov 2026,${WEEK}30 Nov 2026,${WEEK}23 Nov 2026,${WEEK}`)).toEqual([
      '4:1 date-order "23 Nov 2026"',
    ]);
  });

  it('a week that is listed twice', () => {
    expect(faultsOf(`${GRID}1,${WEEK}2,${WEEK}2,${WEEK}`)).toEqual(['4:1 duplicate-day "2"']);
  });

  it.each([
    ['5-Mar', '3-5'],
    ['10-Aug', '8-10'],
    ['2026-10-08', '8-10'],
    ['08/10/2026', '8-10'],
    ['May-20', '5-20'],
    ['46303', '8-10'],
  ])('a cell that a spreadsheet took for a date: %s was %s', (cell, typed) => {
    expect(faultsOf(`${GRID}1,Rest,${cell},Rec 20,8 easy,Rest,5 easy,14 long\n`)).toEqual([
      `2:8 mangled-cell "${cell}" → ${typed}`,
    ]);
  });

  it.each(['3-5', '2.5', '8/10', '10', '2026', '5 March run'])('leaves %s alone', (cell) => {
    expect(faultsOf(`${GRID}1,Rest,${cell},Rec 20,8 easy,Rest,5 easy,14 long\n`)).toEqual([]);
  });

  it('a date in a cell that is not of its column’s day', () => {
    const cells = '2026-11-16: Rest,2026-11-18: 6x400,2026-11-18: Rec 20,,,,\n';
    expect(faultsOf(`${GRID}1,${cells}`)).toEqual(['2:20 weekday-mismatch "2026-11-18" → 2026-11-17']);
  });

  it('a row of dates above the workouts is no workout', () => {
    const plan = planOf(
      `${GRID}1,16/11,17/11,18/11,19/11,20/11,21/11,22/11\n,${WEEK}2,23/11,24/11,25/11,26/11,27/11,28/11,29/11\n,${WEEK}`,
    );
    expect(plan.faults).toEqual([]);
    expect(plan.entries.map(lineOf).slice(6, 9)).toEqual([
      '6 Sun 2026-11-22: 14 long',
      '7 Mon 2026-11-23: Rest',
      '8 Tue 2026-11-24: 6x400',
    ]);
  });

  it('a race on another day than the header says', () => {
    const text = (day: string): string =>
      `Race: ${day}\n\n${GRID}16 Nov 2026,${WEEK}23 Nov 2026,Rest,6x400,Rec 20,Rest,Rest,Shakeout,Race 10K\n`;
    expect(faultsOf(text('2026-11-28'))).toEqual(['5:50 race-date-mismatch "Race 10K" → 2026-11-28']);
    expect(faultsOf(text('2026-11-29'))).toEqual([]);
  });
});

describe('faults of rows', () => {
  const row = (day: number, workout: string): string => `2026-11-${String(day).padStart(2, '0')},${workout}\n`;
  const days = (from: number, to: number, skip?: number): string =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i)
      .filter((day) => day !== skip)
      .map((day) => row(day, day % 7 === 2 ? 'Rest' : `${day} km`))
      .join('');

  it('a day that no row is for, where every other has one', () => {
    expect(faultsOf(`Date,Workout\n${days(1, 20, 12)}`)).toEqual(['13:1 missing-day "2026-11-13" → 2026-11-12']);
  });

  it('says nothing of gaps where rest days are not written out', () => {
    expect(faultsOf(`Date,Workout\n${days(1, 20, 12).replaceAll('Rest', '4 km')}`)).toEqual([]);
  });

  it('a date before the one above', () => {
    expect(faultsOf(`Date,Workout\n${days(1, 9)}${row(8, 'Rec 20')}${days(10, 14)}`)).toEqual([
      '11:1 date-order "2026-11-08"',
    ]);
  });

  it('says nothing of the order in a list that has none', () => {
    expect(faultsOf(`Date,Workout\n${row(9, 'a')}${row(5, 'b')}${row(7, 'c')}${row(2, 'd')}`)).toEqual([]);
  });

  it('the very same row twice, and not two workouts of a day', () => {
    expect(faultsOf(`Date,Workout\n${row(1, '5 km')}${row(1, '5 km')}${row(2, '4 km')}${row(2, 'Rec 20')}`)).toEqual([
      '3:1 duplicate-day "2026-11-01"',
    ]);
  });

  it('a day of the week that is not its date’s', () => {
    expect(faultsOf('Date,Day,Workout\n2026-11-16,Mon,Rest\n2026-11-17,Wed,6x400\n')).toEqual([
      '3:12 weekday-mismatch "Wed" → Tuesday',
    ]);
  });

  it('a date that no calendar has', () => {
    expect(faultsOf('Date,Workout\n2026-11-29,Rest\n2026-11-31,6x400\n2026-12-01,Rest\n')).toEqual([
      '3:1 bad-date "2026-11-31"',
    ]);
  });

  it('a column of no known name that holds what workouts are made of, and no other', () => {
    const text = 'Date,Workout,Warmdown,Mood\n2026-11-17,6x400,10 min,good\n2026-11-18,Rest,15 min,fine\n';
    expect(faultsOf(text)).toEqual(['1:14 unknown-column "Warmdown"']);
  });
});

describe('dates that leave something open', () => {
  const first = (text: string, hints = {}): string | undefined => planOf(text, 'plan.csv', hints).entries[0]!.day;

  it.each([
    ['a number above 12', 'Date,Workout\n1/11/2026,Rest\n13/11/2026,5 km\n', '2026-11-01'],
    ['a number above 12 in second place', 'Date,Workout\n11/1/2026,Rest\n11/13/2026,5 km\n', '2026-11-01'],
    ['even steps', 'Date,Workout\n1/11/2026,Rest\n2/11/2026,5 km\n3/11/2026,5 km\n', '2026-11-01'],
    ['days of the week', 'Date,Day,Workout\n3/11/2026,Tue,Rest\n5/11/2026,Thu,5 km\n', '2026-11-03'],
  ])('%s tells the order of day and month', (_, text, day) => expect(first(text)).toBe(day));

  it('what the file leaves open the user decides', () => {
    const text = 'Date,Workout\n1/2/2026,Rest\n';
    expect(first(text, { dateOrder: 'dmy' })).toBe('2026-02-01');
    expect(first(text, { dateOrder: 'mdy' })).toBe('2026-01-02');
  });

  it('a year that no date has is the nearest in which the days of the week are right, and is said', () => {
    const plan = planOf('Week of,M,T,W,T,F,S,S\nOct 30,Rest,5,Rest,5,Rest,5,10\nNov 06,Rest,5,Rest,5,Rest,5,10\n');
    expect(plan.entries[0]!.day).toBe('2023-10-30');
    expect(plan.notes).toEqual(['dates without a year: the first is taken to be in 2023']);
  });

  it('goes on into the next year', () => {
    const plan = planOf('Week of,M,T,W,T,F,S,S\nDec 28,Rest,5,Rest,5,Rest,5,10\nJan 4,Rest,5,Rest,5,Rest,5,10\n');
    expect(plan.entries.map(({ day }) => day)).toContain('2027-01-04');
  });
});
