import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import { detectPlanFormat, PLAN_FORMATS, readPlanFile } from '../../../src/plan/formats/index.ts';
import { lineOf, planBytes, planOf, plansOf } from '../../support/plan-text.ts';

const linesOf = (name: string): readonly string[] => planOf(planBytes(name), name).entries.map(lineOf);

describe('the invented plans', () => {
  it.each([
    ['week-grid.csv', 'week-grid', 21],
    ['week-grid-german.csv', 'week-grid', 14],
    ['week-grid-dated.tsv', 'week-grid', 7],
    ['turned.csv', 'week-grid', 10],
    ['rows.csv', 'rows', 7],
    ['rows-by-week.csv', 'rows', 7],
    ['sequence.csv', 'sequence', 14],
    ['calendar-hack.csv', 'calendar-hack', 14],
    ['trainingpeaks.csv', 'trainingpeaks', 4],
    ['runningahead.txt', 'runningahead', 3],
    ['week-sessions.csv', 'week-sessions', 4],
    ['plan.md', 'markdown', 28],
    ['plan.yaml', 'yaml', 14],
    ['plan.ics', 'ics', 5],
    ['plan.txt', 'text', 8],
    ['intervals-icu.txt', 'intervals-icu', 2],
  ])('%s is %s with %i workouts and no faults', (name, format, count) => {
    const plan = planOf(planBytes(name), name);
    expect(plan).toMatchObject({ format, faults: [] });
    expect(plan.entries).toHaveLength(count);
    expect(detectPlanFormat({ name, bytes: planBytes(name) }, { today: '2026-11-22' })).toEqual({
      format,
      why: plan.why,
    });
  });

  it('weeks of "Day 1" to "Day 3" are spread over their week', () => {
    const text = 'Week,Day 1,Day 2,Day 3\n1,Run 5 min,Run 8 min,Run 10 min\n2,Run 8 min,Run 10 min,Run 12 min\n';
    const plan = planOf(text);
    expect(plan).toMatchObject({
      format: 'week-sessions',
      notes: ['workouts without a day are spread over their week', expect.any(String)],
    });
    expect(plan.entries.map(({ at }) => at)).toEqual([0, 2, 4, 7, 9, 11]);
  });

  it('a grid whose weeks begin on Sunday keeps its own order of days', () => {
    expect(linesOf('week-grid-german.csv').slice(0, 3)).toEqual([
      '0 Sun: 18 km langer Lauf',
      '1 Mon: Ruhetag',
      '2 Tue: 6x800 m',
    ]);
  });

  it('sums stand for their weeks, in the unit of their header, which is the plan’s too', () => {
    const plan = planOf(planBytes('week-grid.csv'));
    expect(plan.distanceUnit).toBe('km');
    expect(plan.totals.map(({ firstAt, lastAt, distance }) => [firstAt, lastAt, distance])).toEqual([
      [0, 6, { range: [41, 41], unit: 'km' }],
      [7, 13, { range: [42, 42], unit: 'km' }],
      [14, 20, { range: [32, 32], unit: 'km' }],
    ]);
  });

  it('two rows of one day are two workouts of it, and a week told once holds for the rows below', () => {
    expect(linesOf('rows-by-week.csv').slice(2, 6)).toEqual([
      '2 Wed: Recovery',
      '2 Wed: Easy',
      '6 Sun: Long',
      '8 Tue: Tempo',
    ]);
  });

  it('columns of a row say amount, intensity and what is allowed', () => {
    const [, , recovery, , , , long] = planOf(planBytes('rows.csv')).entries;
    expect(recovery).toMatchObject({
      distance: { range: [4, 4], unit: 'km' },
      durationS: [1800, 1800],
      intensity: { text: 'Z1' },
    });
    expect(long!.ok!.text).toBe('hard-back-to-back -- agreed');
  });

  it('TrainingPeaks: decimal hours, metres, several workouts a day; what was only done is passed over', () => {
    const plan = planOf(planBytes('trainingpeaks.csv'));
    expect(plan.entries.map(lineOf)).toEqual([
      '0 Wed 2026-11-18: Recovery run',
      '1 Thu 2026-11-19: Day Off',
      '2 Fri 2026-11-20: Strength',
      '2 Fri 2026-11-20: 6 x 800',
    ]);
    expect(plan.entries[3]).toMatchObject({
      durationS: [3600, 3600],
      distance: { range: [12_000, 12_000], unit: 'm' },
    });
    expect(plan.passedOver).toEqual([{ reason: 'workout that was done and not planned', count: 1 }]);
  });

  it('several Markdown tables whose weeks go on are one plan, counted back from its race', () => {
    const plan = planOf(planBytes('plan.md'), 'plan.md');
    expect(plan).toMatchObject({
      title: 'Invented half marathon',
      distanceUnit: 'km',
      race: { day: '2027-02-07', distanceM: 21_097.5 },
    });
    expect(plan.entries.map(lineOf).at(-1)).toBe('27 Sun 2027-02-07: Half marathon');
    expect(plan.entries.map(lineOf)[2]).toBe('2 Wed 2027-01-13: Rec 25 min / + strides');
  });

  it('a plan without dates has none, unless the user names the day of the race', () => {
    expect(planOf(planBytes('sequence.csv')).entries.every(({ day }) => day === undefined)).toBe(true);
    const dated = planOf(planBytes('sequence.csv'), 'sequence.csv', { raceDay: '2027-03-07' });
    expect(dated.entries.map(({ day }) => day).slice(-2)).toEqual(['2027-03-06', '2027-03-07']);
    expect(dated.entries[0]!.day).toBe('2027-02-22');
  });

  it('steps of intervals.icu are details of their day, and their bare m is minutes', () => {
    const plan = planOf(planBytes('intervals-icu.txt'), 'x.txt');
    expect(plan.mIsMinutes).toBe(true);
    expect(plan.entries[0]!.details.map(({ text }) => text)).toEqual([
      'Warmup\n- 10m Z1\n\nMain Set 5x\n- 1km 4:30/km Pace\n- 2m Z1',
    ]);
    expect(plan.entries[1]!.cell.text).toBe('- 25m Z1 HR');
  });

  it('a calendar leaves out whole weeks and what was cancelled, and tells mornings from evenings', () => {
    const plan = planOf(planBytes('plan.ics'), 'plan.ics');
    expect(plan.passedOver).toEqual([
      { reason: 'event of a whole week', count: 1 },
      { reason: 'cancelled event', count: 1 },
    ]);
    expect(plan.entries.map(lineOf).slice(1)).toEqual([
      '1 Wed 2026-11-18: Recovery 30 min',
      '4 Sat 2026-11-21 am: 4 mi easy',
      '4 Sat 2026-11-21 pm: 3 mi recovery',
      '15 Wed 2026-12-02: Recovery 30 min',
    ]);
  });
});

/** Days and titles of a calendar as an independent parser has them, repeats written out. */
const withIcal = (text: string): readonly string[] => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar
    .getAllSubcomponents('vevent')
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const times: string[] = [];
      const iterator = event.iterator();
      for (let next = iterator.next(); next != null && times.length < 100; next = iterator.next())
        times.push(next.toString().slice(0, 10));
      return times.map((day) => `${day} ${event.summary.trim()} | ${(event.description ?? '').trim()}`);
    })
    .toSorted();
};

describe('calendars agree with ical.js', () => {
  const ours = (text: string): readonly string[] =>
    plansOf(text, 'x.ics')
      .flatMap(({ entries }) =>
        entries.map(({ day, cell, details }) => `${day} ${cell.text} | ${details[0]?.text ?? ''}`),
      )
      .toSorted();

  it('on the fixture', () => {
    const text = new TextDecoder().decode(planBytes('plan.ics'));
    expect(ours(text)).toEqual(withIcal(text).filter((line) => !line.includes('Training Week')));
  });

  const rule = fc
    .tuple(
      fc.constantFrom('DAILY', 'WEEKLY'),
      fc.integer({ min: 1, max: 4 }),
      fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
      fc.oneof(
        fc.integer({ min: 1, max: 20 }).map((n) => `COUNT=${n}`),
        fc.integer({ min: 1, max: 28 }).map((n) => `UNTIL=202612${String(n).padStart(2, '0')}`),
      ),
      fc.constantFrom('', ';WKST=SU', ';WKST=MO'),
    )
    .map(
      ([frequency, interval, days, end, start]) =>
        `FREQ=${frequency};INTERVAL=${interval};${end}${days.length === 0 ? '' : `;BYDAY=${days.join(',')}`}${start}`,
    );

  it('on rules that repeat by days and weeks', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 28 }), (text, day) => {
        // RFC 5545, 3.8.5.3: what a rule means that its own first day does not follow is undefined.
        const own = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][(day - 1) % 7]!;
        fc.pre(/BYDAY=([A-Z,]*)/.exec(text)?.[1]?.includes(own) ?? true);
        const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:202611${String(day).padStart(2, '0')}\r\nRRULE:${text}\r\nSUMMARY:Easy run\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261101\r\nSUMMARY:Rest\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
        expect(ours(calendar)).toEqual(withIcal(calendar));
      }),
    );
  });
});

describe('what is no plan', () => {
  const refusal = (bytes: Uint8Array | string, name = 'x.csv'): string => {
    try {
      plansOf(bytes, name);
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError);
      return (error as Error).message;
    }
    return 'read';
  };

  it.each<[string, Uint8Array | string, string]>([
    ['an empty file', '', 'the file is empty'],
    ['blanks', ' \n\n', 'the file is blank'],
    ['binary data', new Uint8Array(200), 'it is binary data, not a plan as text'],
    ['an Excel file', 'PK\u0003\u0004xxxxxxxxxxxxxx', 'it is an Excel file or another archive, not a plan as text'],
    ['a PDF', '%PDF-1.7 …', 'it is a PDF, not a plan as text'],
    [
      'prose',
      'Dear coach,\nI ran on Monday and it was fine. See you.\n',
      'no plan was found in it: no table with days, dates or weeks',
    ],
    [
      'a list of workouts without days',
      'Number,Name,Duration\n0,Rest,0\n1,Easy Jog,0.5\n',
      'no plan was found in it: no table with days, dates or weeks',
    ],
    [
      'a template',
      'title,raceType,units\nX,5k,miles\n,,\ndescription,totalDistance,\n',
      'it is a template: no row below its headers holds a workout',
    ],
    [
      'a watch’s log',
      'Activity Type,Date,Title,Distance,Calories,Time,Avg HR,Max HR\nRunning,2026-11-01 07:00:00,Easy,8.03,400,00:43:17,141,155\n',
      'it is a log of what was done, not a plan',
    ],
    [
      'a log kept by hand',
      `Date,Distance,Time,Notes\n${[1, 2, 3, 4, 5, 6].map((day) => `2026-11-0${day},8.0${day},0:4${day}:17,fine`).join('\n')}\n`,
      'it is a log of what was done, not a plan',
    ],
    ['an empty calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'the calendar holds no events'],
    [
      'a web page',
      '<!doctype html><html><body>Log in</body></html>',
      'no plan was found in it: no table with days, dates or weeks',
    ],
    ['deep brackets', '['.repeat(100_000), 'no plan was found in it: no table with days, dates or weeks'],
  ])('%s is refused with the reason', (_, bytes, reason) => expect(refusal(bytes, 'x.json')).toBe(reason));

  it('a file above 10 MB is refused, one just below is looked at', () => {
    expect(refusal(new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61))).toBe('it is larger than 10 MB, which no plan is');
    expect(refusal(new Uint8Array(10 * 1024 * 1024).fill(0x61))).toMatch(/^no plan/);
  });

  it('a format of a name that is none is refused with the names', () => {
    expect(() =>
      readPlanFile({ name: 'x.csv', bytes: planBytes('rows.csv') }, { today: '2026-11-22', format: 'grid' }),
    ).toThrow('no plan format is called "grid"');
    expect(new Set(PLAN_FORMATS.map(({ id }) => id)).size).toBe(PLAN_FORMATS.length);
  });

  it('a told format goes before what the file looks like', () => {
    expect(planOf('name,distance\nEasy,5\nLong,10\n', 'x.csv', { format: 'sequence' }).entries).toHaveLength(2);
    expect(refusal('name,distance\nEasy,5\nLong,10\n')).toMatch(/^no plan/);
  });

  it('nothing but a ReadError comes out, whatever is cut, doubled or put in', () => {
    const names = [
      'week-grid.csv',
      'rows.csv',
      'trainingpeaks.csv',
      'plan.md',
      'plan.yaml',
      'plan.ics',
      'plan.txt',
      'calendar-hack.csv',
      'intervals-icu.txt',
      'sequence.csv',
    ];
    const texts = names.map((name) => [name, new TextDecoder().decode(planBytes(name))] as const);
    const piece = fc.constantFrom(
      '"',
      '""',
      '|',
      '\\',
      '\n',
      '\r',
      ';',
      ',',
      '\t',
      '- ',
      ': ',
      '[',
      '{',
      '&a ',
      '*a',
      "'",
      '2026-13-45',
      '99/99',
      '\u0000',
      '\ud800',
      '#',
      '//',
      'Week 999',
      '-1',
      '---',
    );
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.integer({ min: 0, max: 80 }),
      put: fc.array(piece, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        ([name, text], changes) => {
          const changed = changes.reduce((now, { at, cut, put }) => {
            const from = Math.floor(at * now.length);
            return now.slice(0, from) + put.join('') + now.slice(from + cut);
          }, text);
          try {
            for (const plan of plansOf(changed, name)) {
              for (const { at, day } of plan.entries) {
                expect(Number.isInteger(at) && at >= 0).toBe(true);
                expect(day ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
              }
            }
          } catch (error) {
            if (!(error instanceof ReadError)) throw error;
          }
        },
      ),
    );
  });
});
