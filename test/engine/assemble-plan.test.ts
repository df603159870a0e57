import { describe, expect, it } from 'vitest';
import { assemblePlan } from '../../src/engine/assemble-plan.ts';
import { unitGuesser } from '../../src/plan/grammar/guess-distance-unit.ts';
import { readEntry } from '../../src/plan/grammar/read-entry.ts';
import { rememberEntries } from '../../src/plan/remember-entries.ts';
import { planOf, sliceOf } from '../support/plan-text.ts';

const HEADER = 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun';
const assembled = (rows: readonly string[], distanceUnit?: 'km' | 'mi') =>
  assemblePlan('plan.csv', planOf([HEADER, ...rows, ''].join('\n')), {
    readEntry: rememberEntries(),
    guessUnit: unitGuesser(),
    ...(distanceUnit && { distanceUnit }),
  });
const workouts = (rows: readonly string[], distanceUnit?: 'km' | 'mi') => assembled(rows, distanceUnit).workouts;

describe('bare numbers of a plan', () => {
  it('are minutes for all runs of a kind once one of them cannot be a distance', () => {
    const of = (row: string) =>
      workouts([row], 'km')
        .filter(({ kind }) => kind === 'easy')
        .map(({ distanceM, durationS }) => [distanceM?.[0], durationS?.[0]]);
    expect(of('1,Rest,Easy 25,Rest,Easy 30,Rest,Rest,LR 24')).toEqual([
      [25_000, undefined],
      [30_000, undefined],
    ]);
    expect(of('1,Rest,Easy 25,Rest,Easy 40,Rest,Rest,LR 24')).toEqual([
      [undefined, 1500],
      [undefined, 2400],
    ]);
  });

  it('are told apart by kind: minutes of recovery, kilometres of long runs', () => {
    expect(
      workouts(['1,Rest,Rec 60,8 easy,Rest,Rec 14,Rest,LR 24'], 'km').filter(({ kind }) => kind !== 'rest'),
    ).toMatchObject([
      { durationS: [3600, 3600] },
      { distanceM: [8000, 8000] },
      { durationS: [840, 840] },
      { distanceM: [24_000, 24_000] },
    ]);
  });
});

describe('the long run of a week', () => {
  it('is the one that its text calls long, whatever its kind', () => {
    const long = workouts([
      '1,Rest,5 km easy,5 km easy,5 km easy,Rest,14 km easy,Long run 20 km with 10 km at marathon pace',
    ]);
    expect(long.filter(({ isLong }) => isLong)).toMatchObject([{ kind: 'tempo', isCalledLong: true }]);
  });
});

describe('a cell that a spreadsheet has spoilt', () => {
  it.each(['5-Mar', '2026-10-08', '10/08/2026'])('%s is not read as a length', (cell) => {
    const [spoilt] = workouts([`1,Rest,Easy 5 km,Rest,${cell},Rest,Easy 5 km,Easy 10 km`], 'km').filter(
      ({ at }) => at === 3,
    );
    expect(spoilt).toMatchObject({ kind: 'unspecified', reading: 'unparsed', assumptions: [], text: cell });
    expect([spoilt?.distanceM, spoilt?.durationS]).toEqual([undefined, undefined]);
  });
});

describe('the text of a workout', () => {
  it.each([
    ['15 km (Z2 pace)', '15 km (Z2 pace)'],
    ['6x800 m (2:00 (jog) )', '6x800 m (2:00 (jog) )'],
    ['Rest (or 3 km easy)', 'Rest (or 3 km easy)'],
    ['8 km [easy]', '8 km [easy]'],
    ['8 km easy)', '8 km easy'],
  ])('of %s ends behind the brackets that it opens', (cell, expected) => {
    const row = `1,Rest,${cell},Rest,Rest,Rest,Rest,Rest`;
    const found = workouts([row]).find(({ at }) => at === 1)!;
    expect(found.text).toBe(expected);
    expect(sliceOf(`${HEADER}\n${row}`, found.span)).toBe(expected);
  });
});

describe('a workout of a plan', () => {
  const cells = ['Rest', '6x400 m @ 3:50/km w/ 400 m jog', 'AM: easy 5 km / PM: 30 min recovery', 'Easy 8 km or rest'];
  const long = 'Long run 20 km with 10 km at marathon pace';

  it('has all that was read of its text', () => {
    const row = ['1', ...cells, 'Tempo 20 min HR 160-170', 'zumba qwx', long].join(',');
    const plan = assembled([row]);
    const read = plan.document.entries.flatMap((entry) =>
      readEntry(entry, { distanceUnit: 'km' }).map((one) => ({ one, entry })),
    );
    expect(plan.workouts.length).toBe(read.length);
    const told = new Set(read.flatMap(({ one }) => Object.keys(one)));
    expect([...told]).toEqual(
      expect.arrayContaining([
        'part',
        'distanceM',
        'durationS',
        'intensity',
        'repetitions',
        'isCalledLong',
        'isAtLeast',
      ]),
    );
    for (const [i, { one, entry }] of read.entries()) {
      const { unparsed, ...members } = one;
      expect(plan.workouts[i]).toMatchObject(members);
      expect(Object.keys(plan.workouts[i]!)).toEqual(expect.arrayContaining(Object.keys(one)));
      expect(plan.workouts[i]!.unparsed.map(({ text }) => text)).toEqual(
        unparsed.map(({ from, to }) => entry.cell.text.slice(from, to)),
      );
    }
  });
});

describe('a calendar that holds more than training', () => {
  const event = (day: number, summary: string, more = '') =>
    `BEGIN:VEVENT\nDTSTART;VALUE=DATE:2026060${day}\nSUMMARY:${summary}\n${more}END:VEVENT\n`;
  const assembledFrom = (events: readonly string[]) =>
    assemblePlan('me.ics', planOf(`BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`, 'me.ics'), {
      readEntry: rememberEntries(),
      guessUnit: unitGuesser(),
    });

  it('is read without what says nothing of it, and that is counted', () => {
    const plan = assembledFrom([
      event(1, 'Easy run 8 km'),
      event(1, 'Dentist'),
      event(2, 'Team meeting', 'DESCRIPTION:Budget 2027\\, room 12\n'),
      event(3, '1:1 with Sam'),
      event(4, 'Sprint planning'),
      event(5, 'Long run 20 km'),
    ]);
    expect(plan.workouts.map(({ text }) => text)).toEqual(['Easy run 8 km', 'Long run 20 km']);
    expect(plan.document.passedOver).toEqual([{ reason: 'event that says nothing of training', count: 4 }]);
  });

  it('keeps events with a length or a kind of run, even if they are not understood', () => {
    const plan = assembledFrom([event(1, 'Easy 5 km'), event(2, 'Frumious bandersnatch 8 km'), event(3, 'Snark')]);
    expect(plan.workouts.map(({ reading }) => reading)).toEqual(['understood', 'unparsed']);
  });

  it('stays as it is where no event would be left', () => {
    expect(assembledFrom([event(1, 'Snark'), event(2, 'Boojum')]).workouts).toHaveLength(2);
  });
});
