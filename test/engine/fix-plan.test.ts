import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/core/errors.ts';
import { fixPlan } from '../../src/engine/fix-plan.ts';
import { applyEdits } from '../../src/plan/fix/text-edit.ts';
import type { PlanHints } from '../../src/plan/formats/drafts.ts';
import { checkJson } from '../support/check-json.ts';
import { ROOT } from '../support/run-cli.ts';
import { untidyPlan } from '../support/untidy-plan.ts';

const HINTS: PlanHints = { today: '2026-11-22' };
const fix = (text: string, hints: Partial<PlanHints> = {}, name = 'plan.csv') =>
  fixPlan(name, text, { hints: { ...HINTS, ...hints } });
const fixed = (text: string, hints: Partial<PlanHints> = {}, name?: string): string => fix(text, hints, name).text;

const FIXTURES = readdirSync(join(ROOT, 'fixtures/plans'));
const fixture = (name: string): string =>
  readFileSync(join(ROOT, 'fixtures/plans', name), 'utf8').replace(/^\ufeff/, '');

describe('dates', () => {
  const rows = (...dates: string[]): string =>
    ['date,title', ...dates.map((date, i) => `${date.includes(',') ? `"${date}"` : date},Easy ${i + 4} km`), ''].join(
      '\n',
    );
  const datesOf = (text: string, hints?: Partial<PlanHints>): string[] =>
    parse(fixed(text, hints))
      .slice(1)
      .map(([date]: string[]) => date!);

  it.each([
    ['numbers above 12 tell the day', ['12.11.2026', '13.11.2026'], ['2026-11-12', '2026-11-13']],
    ['or the month first', ['11/12/2026', '11/13/2026'], ['2026-11-12', '2026-11-13']],
    ['names of months', ['17 Nov 2026', 'November 18, 2026'], ['2026-11-17', '2026-11-18']],
    ['the year first', ['2026/11/17', '20261118', '2026年11月19日'], ['2026-11-17', '2026-11-18', '2026-11-19']],
    ['the day of the week stays', ['Tue 17 Nov 2026', 'Wed 18 Nov 2026'], ['Tue 2026-11-17', 'Wed 2026-11-18']],
    [
      'two digits, if days change and years do not',
      ['16.11.26', '17.11.26', '18.11.26'],
      ['2026-11-16', '2026-11-17', '2026-11-18'],
    ],
  ])('%s', (_, dates, plain) => {
    expect(datesOf(rows(...dates))).toEqual(plain);
  });

  it.each([
    ['day and month may be either', ['3/4/2026', '3/5/2026']],
    ['the dates contradict each other', ['13/4/2026', '4/14/2026']],
    ['no year is written', ['17 Nov', '18 Nov']],
    ['two digits may be the year or the day', ['26-11-17', '26-11-18']],
    ['too few dates show which number is the year', ['16.11.26', '17.11.26']],
    ['the day of the week is another', ['Mon 17 Nov 2026', 'Tue 18 Nov 2026']],
    ['no calendar has it', ['31.02.2026', '30.02.2026']],
    ['a time stands beside it', ['2026/11/17 06:30', '17.11.2026 06:30']],
    ['something else stands beside it', ['16.11.2026 - 22.11.2026', '23.11.2026 - 29.11.2026']],
  ])('are left alone where %s', (_, dates) => {
    expect(datesOf(rows(...dates))).toEqual(dates);
  });

  it('are settled by what the settings say', () => {
    expect(datesOf(rows('3/4/2026', '3/5/2026'), { dateOrder: 'mdy' })).toEqual(['2026-03-04', '2026-03-05']);
    expect(datesOf(rows('3/4/2026', '4/4/2026'), { dateOrder: 'dmy' })).toEqual(['2026-04-03', '2026-04-04']);
  });

  it('in labels of weeks, above the days and in cells of a grid', () => {
    const grid = [
      'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun',
      'Week 1 (16.11.2026),16.11.2026: Rest,17 Nov 2026 - 5 km,Rest,8 km,Rest,5 km,15 km',
      '16.11.2026 - 22.11.2026,Rest,5 km,Rest,8 km,Rest,5 km,15 km',
      ',30.11.2026,1.12.2026,2.12.2026,3.12.2026,4.12.2026,5.12.2026,6.12.2026',
      ',Rest,5 km,Rest,8 km,Rest,5 km,15 km\n',
    ].join('\n');
    const lines = fixed(grid).split('\n');
    expect(lines[1]).toBe('Week 1 (2026-11-16),2026-11-16: Rest,2026-11-17 - 5 km,Rest,8 km,Rest,5 km,15 km');
    expect(lines[2]).toBe(grid.split('\n')[2]);
    expect(lines[3]).toBe(',2026-11-30,2026-12-01,2026-12-02,2026-12-03,2026-12-04,2026-12-05,2026-12-06');
  });
});

describe('headers', () => {
  const head = (text: string, hints?: Partial<PlanHints>): string => fixed(text, hints).split('\n')[0]!;
  const week = 'Rest,5 km,Rest,8 km,Rest,5 km,15 km\n';

  it.each([
    ['Woche,Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag', 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun'],
    ['Semaine,dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi', 'Week,Sun,Mon,Tue,Wed,Thu,Fri,Sat'],
    ['週,月,火,水,木,金,土,日', 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun'],
    ['#,M,T,W,T,F,S,S', '#,Mon,Tue,Wed,Thu,Fri,Sat,Sun'],
    ['Week of,Mon 16 Nov,Tue,Wed,Thu,Fri,Sat,Sun', 'Week of,Mon 16 Nov,Tue,Wed,Thu,Fri,Sat,Sun'],
    ['KW,Day 1,Day 2,Day 3,Day 4,Day 5,Day 6,Day 7', 'KW,Day 1,Day 2,Day 3,Day 4,Day 5,Day 6,Day 7'],
  ])('%s becomes %s', (before, after) => {
    expect(head(`${before}\n1,${week}2,${week}`)).toBe(after);
  });

  const rows = (header: string): string => `${header}\n2026-11-17,Rest,,\n2026-11-18,Easy,8,locker\n`;

  it('of a row per workout are put in English; those in English stay', () => {
    expect(head(rows('Datum,Typ,Distanz,Notizen'))).toBe('date,type,distance,notes');
    expect(head(rows('Fecha,Tipo,Distancia (km),Notas'))).toBe('date,type,distance_km,notes');
    expect(head(rows('Date,Workout Type,Miles,Coach Notes'))).toBe('Date,Workout Type,Miles,Coach Notes');
  });

  it('never get a name that is taken', () => {
    expect(head('Datum,Typ,Type,Notizen\n2026-11-17,Rest,x,\n2026-11-18,Easy,y,locker\n')).toBe('date,Typ,Type,notes');
  });

  it('name the unit of bare distances where the file or the settings tell it', () => {
    expect(head(rows('Date,Type,Distance,Notes'))).toBe('Date,Type,Distance,Notes');
    expect(head(rows('Date,Type,Distance,Notes'), { distanceUnit: 'km' })).toBe('Date,Type,Distance (km),Notes');
    expect(head(rows('date,type,planned_distance,notes'), { distanceUnit: 'mi' })).toBe(
      'date,type,planned_distance_mi,notes',
    );
    expect(fixed(`# units: mi\n${rows('Datum,Typ,Distanz,Notizen')}`)).toContain('date,type,distance_mi,notes');
    const own = 'Date,Type,Distance,Units\n2026-11-17,Easy,5,km\n2026-11-18,Easy,8,mi\n';
    expect(fixed(own, { distanceUnit: 'km' })).toBe(own);
  });

  it('of exports stay as the other program writes them', () => {
    const text = fixture('runningahead.txt');
    expect(fixed(text, {}, 'runningahead.txt')).toBe(text);
  });
});

describe('blanks', () => {
  it('go around plain cells and at line ends; quotes, comments and prose keep theirs', () => {
    const before = [
      '# a comment,  with a comma \t',
      'Notes: run easy, eat well  ',
      'Week , Mon,Tue ,Wed,Thu,Fri,Sat, Sun ',
      '1, Rest ,"5 km ', // a cell of two lines
      'easy " ,Rest,8 km, Rest,5 km,15 km\t',
      '   ',
      '2,Rest,5 km,Rest,  ,Rest,5 km,15 km',
    ].join('\n');
    const after = [
      '# a comment,  with a comma',
      'Notes: run easy, eat well',
      'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun',
      '1,Rest,"5 km ',
      'easy ",Rest,8 km,Rest,5 km,15 km',
      '',
      '2,Rest,5 km,Rest,,Rest,5 km,15 km',
      '',
    ].join('\n');
    expect(fixed(before)).toBe(after);
  });

  it('leave a row with a comma too many as it is', () => {
    const plan = 'date,title,notes\n2026-11-17,Easy 5 km, then strides, relaxed\n2026-11-18,Rest,\n';
    expect(fixed(plan)).toBe(plan);
  });

  it('line ends stay what they are, and the last one is like the first', () => {
    expect(fixed('Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun \r\n1,Rest,5,Rest,8,Rest,5,15\n2,Rest,5,Rest,8,Rest,5,15')).toBe(
      'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\r\n1,Rest,5,Rest,8,Rest,5,15\n2,Rest,5,Rest,8,Rest,5,15\r\n',
    );
  });

  it('that break a line of Markdown stay, and so does fenced code', () => {
    const before =
      '# Plan \n\nhard  \nbreak \n\n```\ncode \n```\n\n| Woche | Mo | Di | Mi | Do | Fr | Sa | So |  \n|---|---|---|---|---|---|---|---|\n| 1 | Ruhe | 5 | Ruhe | 8 | Ruhe | 5 | 15 |';
    const after =
      '# Plan\n\nhard  \nbreak\n\n```\ncode \n```\n\n| Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun |\n|---|---|---|---|---|---|---|---|\n| 1 | Ruhe | 5 | Ruhe | 8 | Ruhe | 5 | 15 |\n';
    expect(fixed(before, {}, 'plan.md')).toBe(after);
  });

  it('in a table of Markdown whose pipes are lined up keep them so', () => {
    const before = [
      '| Datum      | Training | Notizen |',
      '| ---------- | -------- | ------- |',
      '| 16.11.2026 | Ruhe     |         |',
      '| 7.11.2026  | 8 km     | locker  |',
    ];
    expect(
      fixed(`${before.join('\n')}\n`, {}, 'plan.md')
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      '| date       | Training | notes   |',
      '| ---------- | -------- | ------- |',
      '| 2026-11-16 | Ruhe     |         |',
      '| 2026-11-07 | 8 km     | locker  |',
    ]);
  });

  it('of calendars stay: a folded line may end in one', () => {
    const calendar = fixture('plan.ics').replace(/SUMMARY:([^\r\n]+)/, 'SUMMARY:$1 ');
    expect(fixed(calendar, {}, 'plan.ics')).toBe(calendar);
  });
});

/** All that may not change: what the JSON report says of the workouts, without their places. */
const said = (text: string, name: string): unknown => checkJson(text, name, HINTS);

const holds = (text: string, name: string): void => {
  let once: ReturnType<typeof fixPlan>;
  try {
    once = fix(text, {}, name);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return;
  }
  expect(fixed(once.text, {}, name)).toBe(once.text);
  expect(said(once.text, name)).toEqual(said(text, name));
  let step = text;
  for (const edits of once.steps) {
    for (const { from, to, replacement, what } of edits) {
      const gone = step.slice(from, to);
      if (what === 'blank') expect(gone.trim() + replacement.trim()).toBe('');
      if (what === 'blank' && replacement !== '') expect(from).toBe(step.length);
      if (what === 'date')
        expect([/\d/.test(gone), replacement]).toEqual([true, expect.stringMatching(/^\d{4}-\d\d-\d\d *$/)]);
      if (what !== 'blank') expect(gone).not.toMatch(/[\r\n"]/);
    }
    step = applyEdits(step, edits);
  }
  expect(step).toBe(once.text);
  const ends = (one: string): string[] => one.match(/\r\n|\n|\r/g) ?? [];
  expect(ends(once.text).slice(0, ends(text).length)).toEqual(ends(text));
};

describe('whatever the plan', () => {
  it('fixed twice is fixed once, and workouts, days, faults and suppressions stay', () => {
    fc.assert(
      fc.property(untidyPlan, (text) => holds(text, 'plan.csv')),
      { numRuns: Number(process.env.FC_RUNS ?? 60) },
    );
  });

  it.each(FIXTURES)('%s with blanks strewn in', (name) => {
    const text = fixture(name);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom(' ', '  ', '\t', ' \r\n')), { maxLength: 12 }),
        (blanks) => {
          const strewn = blanks
            .toSorted(([a], [b]) => b - a)
            .reduce((one, [at, blank]) => one.slice(0, at) + blank + one.slice(at), text);
          holds(strewn, name);
        },
      ),
      { numRuns: Number(process.env.FC_RUNS ?? 12) },
    );
  });

  it('many untidy tables are plans that are really changed', () => {
    const kinds = new Set<string>();
    let changed = 0;
    for (const text of fc.sample(untidyPlan, { numRuns: 150, seed: 7 })) {
      try {
        const { steps } = fix(text);
        if (steps.length > 0) changed++;
        for (const { what } of steps.flat()) kinds.add(what);
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
      }
    }
    expect([...kinds].sort()).toEqual(['blank', 'date', 'header', 'unit']);
    expect(changed).toBeGreaterThan(60);
  });
});

describe.skipIf(!process.env.RECOVER_CORPUS)('plans of the corpus (set RECOVER_CORPUS to its folder)', () => {
  const folder = join(process.env.RECOVER_CORPUS ?? '', 'csv-plan');
  const names = process.env.RECOVER_CORPUS === undefined ? [] : readdirSync(folder);
  it.each(names)('%s', (name) => {
    holds(new TextDecoder().decode(readFileSync(join(folder, name))), name);
  });
});
