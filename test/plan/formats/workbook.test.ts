import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import type { PlanDocument } from '../../../src/core/plan.ts';
import { spanOf } from '../../../src/core/span-of.ts';
import type { Sheet, Workbook } from '../../../src/core/workbook.ts';
import { planMeaning } from '../../../src/engine/plan-meaning.ts';
import { openPlan } from '../../../src/plan/formats/plan-source.ts';
import { splitTable } from '../../../src/plan/formats/split-table.ts';
import { readPlanWorkbook } from '../../../src/plan/formats/workbook.ts';
import { unitGuesser } from '../../../src/plan/grammar/guess-distance-unit.ts';
import { rememberEntries } from '../../../src/plan/remember-entries.ts';
import { readWorkbook } from '../../../src/readers/xlsx/read-workbook.ts';
import { faultLine, lineOf, plansOf } from '../../support/plan-text.ts';
import { untidyPlan } from '../../support/untidy-plan.ts';
import { inlineRows, workbookParts } from '../../support/workbook-bytes.ts';

/** Rows of cells, parted by bars: empty ones are left out, as workbooks do. */
const sheetOf = (name: string, ...lines: readonly string[]): Sheet => ({
  name,
  uncomputed: 0,
  rows: lines.flatMap((line, r) => {
    const cells = line
      .split('|')
      .map((text, c) => ({ column: c + 1, text: text.trim().replaceAll('¶', '\n') }))
      .filter(({ text }) => text !== '');
    return cells.length === 0 ? [] : [{ row: r + 1, cells }];
  }),
});

const bookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets, passedOver: [] });

const read = (...sheets: readonly Sheet[]): readonly PlanDocument[] =>
  readPlanWorkbook('plan.xlsx', bookOf(...sheets), { today: '2026-11-22' });

const HEAD = 'Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun';
const [FIRST, SECOND] = [
  '1 | Rest | 6x800 m | Rest | 8 km easy | Rest | 5 km | 14 km long',
  '2 | Rest | 5x1 km | Rest | 8 km | Rest | 5 km | 16 km long',
];

const placesOf = ({ entries }: PlanDocument): readonly string[] =>
  entries.map(({ cell }) => {
    const { line, column, endLine, endColumn, cell: part } = spanOf(cell);
    return `${part?.sheet} ${line}:${column}-${endLine}:${endColumn} ${part?.from}-${part?.to}`;
  });

describe('a sheet with a plan', () => {
  it('is a table whose texts stand in the row and the column of their cell', () => {
    const [plan] = read(sheetOf('Plan', 'All distances in km', '', HEAD, '', FIRST));
    expect(plan?.format).toBe('week-grid');
    expect(plan?.why).toBe('sheet "Plan": the header names 7 days');
    expect(plan?.distanceUnit).toBe('km');
    expect(placesOf(plan!).slice(0, 3)).toEqual(['Plan 5:2-5:3 0-4', 'Plan 5:3-5:4 0-7', 'Plan 5:4-5:5 0-4']);
  });

  it('has parts of a cell, over its lines too, in the same cell', () => {
    const [plan] = read(sheetOf('Plan', HEAD, '1 | Rest | warm-up¶6x800 m | Rest | 8 km | Rest | 5 km | 14 km'));
    const { cell } = plan!.entries[1]!;
    expect(cell.text).toBe('warm-up\n6x800 m');
    expect(spanOf(cell, 8, 13)).toEqual({
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 4,
      cell: { sheet: 'Plan', from: 8, to: 13 },
    });
  });

  it('places what goes over several cells from the first to the last', () => {
    const [plan] = read(sheetOf('Plan', ' | Race date: | 2027-02-07', HEAD, FIRST));
    expect(plan?.race?.day).toBe('2027-02-07');
    expect(plan?.race?.span).toMatchObject({ line: 1, column: 3, endLine: 1, endColumn: 4 });
  });

  it('names the cell that a spreadsheet has turned into a date', () => {
    const [plan] = read(sheetOf('Plan', HEAD, '1 | Rest | 2026-03-04 | Rest | 8 km | Rest | 5 km | 14 km'));
    expect(plan!.faults.map(faultLine)).toEqual(['2:3 mangled-cell "2026-03-04" → 3-4']);
    expect(plan!.faults[0]!.span.cell).toEqual({ sheet: 'Plan', from: 0, to: 10 });
  });

  it('has comments, also those that were spread over cells at their commas', () => {
    const [plan] = read(
      sheetOf('Plan', '# units: km | whatever the watch says', HEAD, '// recover-ok plan/no-rest-day', FIRST),
    );
    expect(plan!.comments.map(({ text }) => text)).toEqual([
      'units: km\twhatever the watch says',
      'recover-ok plan/no-rest-day',
    ]);
    expect(plan!.entries).toHaveLength(7);
  });

  it('may begin anywhere: what is empty in front of it is not kept', () => {
    const far: Sheet = {
      ...sheetOf('Plan', HEAD, FIRST),
      rows: sheetOf('', HEAD, FIRST).rows.map((row, i) => ({ ...row, row: 1_000_000 + i })),
    };
    const [plan] = read(far);
    expect(placesOf(plan!)[0]).toBe('Plan 1000001:2-1000001:3 0-4');
  });
});

describe('the sheets of a workbook', () => {
  it('are plans of their own where each holds one, and those that hold none are counted', () => {
    const plans = read(
      sheetOf('Read me', 'Good luck'),
      sheetOf('Half', HEAD, FIRST),
      sheetOf('Marathon', HEAD, FIRST, SECOND),
    );
    expect(plans.map(({ title, why, entries }) => [title, why, entries.length])).toEqual([
      ['Half', 'sheet "Half": the header names 7 days', 7],
      ['Marathon', 'sheet "Marathon": the header names 7 days', 14],
    ]);
    expect(plans[0]!.passedOver).toEqual([{ reason: 'sheet without a plan', count: 1 }]);
  });

  const WEEK = ['Day | Workout', 'Mon | Rest', 'Tue | 6x800 m', 'Sun | 14 km'];

  it('are one plan where they are named and laid out as its weeks', () => {
    const [plan, ...others] = read(
      sheetOf('Week 1', ...WEEK),
      sheetOf('Week 2', 'An easier one', ...WEEK),
      sheetOf('Week 3', ...WEEK),
    );
    expect(others).toEqual([]);
    expect(plan!.why).toMatch(/^sheets "Week 1" to "Week 3": /);
    expect(plan!.entries.map(lineOf).slice(2, 5)).toEqual(['6 Sun: 14 km', '7 Mon: Rest', '8 Tue: 6x800 m']);
    expect(placesOf(plan!)[3]).toBe('Week 2 3:2-3:3 0-4');
  });

  it('are one plan where they are its months, by their dates', () => {
    const [plan, ...others] = read(
      sheetOf('November', 'Date | Workout', '2026-11-29 | 14 km long', '2026-11-30 | Rest'),
      sheetOf('December', 'Date | Workout', '2026-12-01 | 6x800 m', '2026-12-02 | 8 km easy'),
    );
    expect(others).toEqual([]);
    expect(plan!.entries.map(({ day }) => day)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02']);
  });

  it.each([
    ['named after people', ['Anna', ...WEEK], ['Bert', ...WEEK]],
    ['numbered and nothing else', ['1', ...WEEK], ['2', ...WEEK]],
    ['going backwards', ['Week 2', ...WEEK], ['Week 1', ...WEEK]],
    [
      'laid out otherwise',
      ['Week 1', ...WEEK],
      ['Week 2', 'Day | Type | Workout', 'Mon | run | Rest', 'Tue | run | 8 km'],
    ],
    [
      'on the same days',
      ['Block A', 'Date | Workout', '2026-11-29 | 14 km', '2026-11-30 | Rest'],
      ['Block B', 'Date | Workout', '2026-11-29 | 12 km', '2026-11-30 | Rest'],
    ],
    [
      'weeks that would run into each other',
      ['Week 1', 'Day | Workout', 'Mon | Rest', 'Tue | 8 km'],
      ['Week 2', 'Day | Workout', 'Thu | Rest', 'Fri | 8 km'],
    ],
  ] as const)('are plans of their own where they are %s', (_, a, b) => {
    const [first, second] = [a, b].map(([name, ...lines]) => sheetOf(name, ...lines));
    expect(read(first!, second!)).toHaveLength(2);
  });
});

describe('a workbook without a plan', () => {
  const LOG = sheetOf(
    'Log',
    'Date | Distance | Avg HR | Calories | Avg Cadence',
    '2026-11-01 | 8.01 | 141 | 512 | 168',
    '2026-11-03 | 9.5 | 150 | 600 | 170',
  );

  it.each<[string, RegExp, ...Sheet[]]>([
    ['of notes', /^no plan was found in it/, sheetOf('Notes', 'Good luck')],
    ['of a log', /^it is a log of what was done, not a plan$/, sheetOf('Notes', 'Good luck'), LOG],
    ['of empty sheets', /^its sheets are empty$/, sheetOf('Plan')],
    [
      'of a sheet that could not be read',
      /^sheet "Plan": it is damaged$/,
      { ...sheetOf('Plan'), unread: 'it is damaged' },
    ],
  ])('%s is refused with the reason', (_, reason, ...sheets) => {
    expect(() => read(...sheets)).toThrow(reason);
  });

  it('of hidden sheets is refused as such', () => {
    const hidden: Workbook = { sheets: [], passedOver: [{ reason: 'hidden sheet', count: 1 }] };
    expect(() => readPlanWorkbook('a', hidden, { today: '2026-11-22' })).toThrow(
      'all of its sheets are hidden or empty',
    );
  });

  it('is read by the format that was asked for, or not at all', () => {
    const plan = sheetOf('Plan', HEAD, FIRST);
    const ask = (format: string) => readPlanWorkbook('a', bookOf(plan), { today: '2026-11-22', format });
    expect(ask('week-grid')).toHaveLength(1);
    expect(() => ask('rows')).toThrow('it has no plan of the format rows');
    expect(() => ask('ics')).toThrow('no plan format is called "ics"');
  });
});

/** The plans of a text of cells, told without places; undefined where it is no table of a plan. */
const meaningOf = (readPlans: () => readonly PlanDocument[]): string | undefined => {
  try {
    const plans = readPlans();
    return planMeaning(plans, { readEntry: rememberEntries(), guessUnit: unitGuesser() });
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
};

/** The rows of a text as the delimiter parts them, its comments as rows of one cell. */
const rowsOf = (text: string, delimiter: string): readonly (readonly string[])[] => {
  const { rows, comments } = splitTable(openPlan({ name: 'a', bytes: new TextEncoder().encode(text) }), delimiter);
  const found: (readonly string[])[] = [];
  for (const [i, { cells }] of [...rows, { cells: [] }].entries()) {
    for (const { cell, rowsAbove } of comments) if (rowsAbove === i) found.push([`# ${cell.text}`]);
    found.push(cells.map((cell) => cell.text));
  }
  return found;
};

const workbookOf = (rows: readonly (readonly string[])[]): Workbook => {
  const parts = new Map(workbookParts({ sheets: { Plan: inlineRows(rows) } }).map(({ name, data }) => [name, data]));
  return readWorkbook((name) => {
    const data = parts.get(name);
    return data === undefined ? undefined : new TextEncoder().encode(data as string);
  });
};

describe('the same plan as text and as a workbook', () => {
  it('has the same workouts, days, faults, totals and suppressions', () => {
    let compared = 0;
    fc.assert(
      fc.property(untidyPlan, (text) => {
        // What XML cannot hold is in no workbook.
        const plain = text.replace(/[^\P{Cc}\t\n\r]|[\ud800-\udfff\ufffe\uffff]/gu, '');
        let delimiter: string | undefined;
        const asText = meaningOf(() => {
          const plans = plansOf(plain, 'plan.csv', { withLayout: true });
          delimiter = plans[0]?.layout?.delimiter;
          return plans;
        });
        fc.pre(asText !== undefined && delimiter !== undefined);
        const rows = rowsOf(plain, delimiter!);
        // In a workbook a comment may be spread over cells, in a text never.
        fc.pre(
          !rows.some(([first = '', ...others]) => /^(?:#|\/\/)/.test(first) && others.some((cell) => cell !== '')),
        );
        // Nor is a line of a cell a line of the file, which a comment above it may miss.
        fc.pre(!plain.includes('recover-ok') || !rows.some((row) => row.some((cell) => cell.includes('\n'))));
        const workbook = workbookOf(rows);
        expect(meaningOf(() => readPlanWorkbook('plan.xlsx', workbook, { today: '2026-11-22' }))).toBe(asText);
        compared++;
      }),
    );
    expect(compared).toBeGreaterThan(20);
  });
});
