import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/reporters/schemas/check-schema.ts';
import { ROOT, runCli } from '../support/run-cli.ts';
import { inlineRows, workbookBytes, workbookParts } from '../support/workbook-bytes.ts';
import { type ZipPart, zipBytes } from '../support/zip-bytes.ts';

const NOW = ['--now', '2026-11-22T12:00:00Z'];
const BOOKS = 'fixtures/workbooks';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-workbooks-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const check = (path: string, ...args: string[]) => runCli(['check', path, ...NOW, ...args]);

const linesOf = async (path: string, ...args: string[]): Promise<string[]> =>
  (await check(path, '-f', 'line', ...args)).out.split('\n').filter((line) => line !== '');

const documentOf = async (path: string) => checkSchema.parse(JSON.parse((await check(path, '--json')).out));

const workoutsOf = async (path: string): Promise<string[]> =>
  (await documentOf(path)).workouts.map(({ day, kind, minutes, distanceM, location }) =>
    [location?.cell, day ?? '-', kind, minutes?.[0] ?? '-', distanceM?.[0] ?? '-'].join(' '),
  );

describe('a workbook', () => {
  it('of openpyxl: what goes wrong in grids is told at its cell, with row and column', async () => {
    expect(await linesOf(`${BOOKS}/grid.xlsx`)).toEqual([
      `${BOOKS}/grid.xlsx:4:4: error plan/hard-back-to-back 'Spring plan'!D4: "3x1 km tempo" comes the day after "6x800 m @5K": two hard days in a row`,
      `${BOOKS}/grid.xlsx:5:4: warning plan/mangled-cell 'Spring plan'!D5: "2026-03-04" looks like a spreadsheet's version of "3-4"`,
      `${BOOKS}/grid.xlsx:5:7: warning plan/unparsed-cell 'Spring plan'!G5: not understood: "see mail"`,
      `${BOOKS}/grid.xlsx:6:6: warning plan/unparsed-cell 'Spring plan'!F6: not understood: "REF"`,
      `${BOOKS}/grid.xlsx:6:7: warning plan/unparsed-cell 'Spring plan'!G6: not understood: "TRUE"`,
    ]);
    const { err } = await check(`${BOOKS}/grid.xlsx`);
    expect(err).toContain('grid.xlsx: 1 hidden sheet not read');
    expect(err).toContain('grid.xlsx: 1 formula without a saved value, shown as "=?"');
  });

  it('of openpyxl: a unit that only the format shows is read', async () => {
    const [, , third, fourth] = (await workoutsOf(`${BOOKS}/grid.xlsx`)).slice(-7);
    expect([third, fourth]).toEqual(["'Spring plan'!D7 - easy - 8000", "'Spring plan'!E7 - easy - 7500"]);
  });

  it('of XlsxWriter: days, times and lengths are what their formats show, formulas what was saved of them', async () => {
    expect(await workoutsOf(`${BOOKS}/rows.xlsx`)).toEqual([
      'Marathon!B2 2026-11-16 rest - -',
      'Marathon!B3 2026-11-17 intervals - 9000',
      'Marathon!B5 2026-11-18 tempo - 10000',
      'Marathon!B6 2026-11-19 recovery 30 -',
      'Marathon!B7 2026-11-20 rest - -',
      'Marathon!B8 2026-11-21 tempo - 10000',
      'Marathon!B9 2026-11-22 intervals - 11000',
      'Marathon!B10 2026-11-23 easy - -',
    ]);
  });

  it('of XlsxWriter: a comment row and a column let findings stand', async () => {
    const { out, code } = await check(`${BOOKS}/rows.xlsx`, '--verbose');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('Marathon!B5 plan/hard-back-to-back: race simulation');
    expect(out.replace(/\s+/g, ' ')).toContain('Marathon!B9 plan/hard-back-to-back: a camp');
    expect(await linesOf(`${BOOKS}/rows.xlsx`)).toEqual([]);
  });

  it('of an old Mac: days count from 1904', async () => {
    const days = (await documentOf(`${BOOKS}/from-1904.xlsx`)).workouts.map(({ day }) => day);
    expect(days).toEqual(['2026-11-16', '2026-11-17', '2026-11-18']);
  });

  it('of SheetJS: sheets of weeks are one plan, whose last day is next to the first of the next sheet', async () => {
    const { files, workouts } = await documentOf(`${BOOKS}/weeks.xlsx`);
    expect([files[0]?.plans.length, files[0]?.weeks, workouts.length]).toEqual([1, 3, 21]);
    expect(await linesOf(`${BOOKS}/weeks.xlsx`)).toContain(
      `${BOOKS}/weeks.xlsx:2:2: info plan/hard-back-to-back 'Week 2'!B2: "5x1 km" comes the day after the long run "14 km long"; days like this: 1`,
    );
  });

  it('of ExcelJS, with macros or not: two sheets are two plans, their findings sheet by sheet', async () => {
    const { files } = await documentOf(`${BOOKS}/two-plans.xlsm`);
    expect(files[0]?.plans.map(({ title }) => title)).toEqual(['Half', 'Marathon']);
    const found = (await linesOf(`${BOOKS}/two-plans.xlsm`)).map((line) => line.split(' ').slice(2, 4).join(' '));
    expect(found).toEqual([
      'plan/hard-back-to-back Half!D2:',
      'plan/long-run-share Half!H3:',
      'plan/hard-back-to-back Marathon!D2:',
      'plan/long-run-share Marathon!H2:',
    ]);
  });

  it('of two sheets has each finding under the week of its own sheet in JUnit', async () => {
    const { out } = await check(`${BOOKS}/two-plans.xlsm`, '-f', 'junit');
    const failed = [...out.matchAll(/<testcase name="([^"]*)"[^>]*>\s*<failure type="error" message="([^:]*):/g)];
    expect(failed.map(([, week, cell]) => `${week?.split(': ')[1]} ${cell}`)).toEqual([
      'plan 1, week 1 Half!D2',
      'plan 2, week 1 Marathon!D2',
    ]);
  });

  it('in a terminal is shown row by row, the cell underlined', async () => {
    const { out } = await check(`${BOOKS}/grid.xlsx`);
    expect(out).toContain(
      [
        `${BOOKS}/grid.xlsx:'Spring plan'!D5  warning  plan/mangled-cell`,
        `  "2026-03-04" looks like a spreadsheet's version of "3-4"`,
        '  5 | 2 | Rest | 8 km easy | 2026-03-04 | Rest | 8 km easy | see mail | 18 km …',
        '    |                        ^^^^^^^^^^',
      ].join('\n'),
    );
  });

  it('has its cell in JSON beside line and column, and text files have none', async () => {
    const found = (await documentOf(`${BOOKS}/grid.xlsx`)).findings[0]?.location;
    expect(found).toEqual({
      file: `${BOOKS}/grid.xlsx`,
      entry: null,
      line: 4,
      column: 4,
      endLine: 4,
      endColumn: 5,
      cell: "'Spring plan'!D4",
    });
    expect((await documentOf('fixtures/plans/planted.csv')).findings[0]?.location).not.toHaveProperty('cell');
  });

  it('is a file of its own among others: in a folder, in an archive, on standard input, by any name', async () => {
    const bytes = readFileSync(join(ROOT, BOOKS, 'from-1904.xlsx'));
    const archive = put(
      'plans.zip',
      zipBytes([
        { name: 'spring/plan.xlsx', data: bytes },
        { name: 'notes.md', data: '# A' },
      ]),
    );
    expect((await documentOf(archive)).files.map(({ file }) => file)).toEqual([`${archive}:spring/plan.xlsx`]);
    expect((await documentOf(put('plan.bin', bytes))).workouts).toHaveLength(3);
    const inFolder = await runCli(['check', BOOKS, ...NOW, '--json']);
    expect(checkSchema.parse(JSON.parse(inFolder.out)).files).toHaveLength(5);
    const piped = await runCli(['check', '-', ...NOW, '--json'], {
      io: { stdinIsTerminal: () => false, readStdin: () => bytes },
    });
    expect(checkSchema.parse(JSON.parse(piped.out)).workouts).toHaveLength(3);
  });

  it('is detected, with the sheet', async () => {
    const { out, code } = await runCli(['formats', '--detect', `${BOOKS}/two-plans.xlsm`]);
    expect(code).toBe(0);
    expect(out).toContain('sheet "Half": the header names 7 days');
  });

  it('is never changed: --fix and --diff say so', async () => {
    const path = put('fix.xlsx', readFileSync(join(ROOT, BOOKS, 'grid.xlsx')));
    const written: string[] = [];
    const io = { writeFile: (name: string) => void written.push(name) };
    for (const flag of ['--fix', '--diff']) {
      const { err } = await runCli(['check', path, flag, ...NOW], { io });
      expect(err).toContain('fix.xlsx: not fixed, it is a workbook, and those are never changed');
    }
    expect(written).toEqual([]);
  });

  it('holds a plan that a log is held against', async () => {
    const { out, code } = await runCli(
      ['analyze', '-', '--plan', `${BOOKS}/rows.xlsx`, '--now', '2026-11-22T12:00:00Z', '--json'],
      { stdin: 'date,title,duration,distance_km\n2026-11-17,Intervals,50:00,9\n2026-11-19,Jog,30:00,5\n' },
    );
    expect(code).toBe(0);
    const { planned } = JSON.parse(out);
    expect(planned.files[0]).toMatchObject({ workouts: 8, from: '2026-11-16', to: '2026-11-23' });
    expect(
      planned.matches.some(
        (one: { planned: { location: { cell: string } } | null }) => one.planned?.location.cell === 'Marathon!B6',
      ),
    ).toBe(true);
  });
});

const GRID = inlineRows([
  ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['1', 'Rest', '6x800 m', '3x1 km tempo', '30 min recovery', '8 km easy', 'Rest', '16 km long'],
]);
const MEGABYTE = 1 << 20;

describe('what a workbook itself lets stand', () => {
  const HARD = ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const week = (third: string, fourth: string): string =>
    inlineRows([HARD, ['1', 'Rest', '6x800 m', third, fourth, '8 km easy', 'Rest', '16 km long']]);
  const found = async (sheets: Readonly<Record<string, string>>): Promise<string[]> =>
    (await linesOf(put('ok.xlsx', workbookBytes({ sheets })), '--off', 'plan/long-run-share')).map((line) =>
      line.split(' ').slice(2, 4).join(' '),
    );
  const OK = '[ok: hard-back-to-back -- agreed]';

  it('is in the cell of the finding, and in no other', async () => {
    expect(await found({ Plan: week(`3x1 km tempo ${OK}`, 'Rest') })).toEqual([]);
    expect(await found({ Plan: week('3x1 km tempo', `Rest ${OK}`) })).toEqual([
      'plan/hard-back-to-back Plan!D2:',
      'plan/unused-suppression Plan!E2:',
    ]);
    expect(
      await found({ Plan: inlineRows([HARD, ['1', 'Rest', `6x800 m ${OK}`, '3x1 km tempo', 'Rest', '', '', '']]) }),
    ).toEqual(['plan/unused-suppression Plan!C2:', 'plan/hard-back-to-back Plan!D2:']);
  });

  it('is of its own sheet, whatever stands at the same place of another', async () => {
    const [open, closed] = [week('3x1 km tempo', 'Rest'), week(`3x1 km tempo ${OK}`, 'Rest')];
    expect(await found({ Anna: open, Bert: closed })).toEqual(['plan/hard-back-to-back Anna!D2:']);
    expect(await found({ Anna: closed, Bert: open })).toEqual(['plan/hard-back-to-back Bert!D2:']);
  });
});

describe('a file that is no workbook with a plan ends with 2 and one message', () => {
  const ole = (name: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      Buffer.from(name, 'utf16le'),
      Buffer.alloc(64),
    ]);
  const parts = (more: Parameters<typeof workbookParts>[0]['parts'] = {}): ZipPart[] =>
    workbookParts({ sheets: { Plan: GRID }, parts: more });

  it.each<[string, Uint8Array, RegExp]>([
    [
      'protected by a password',
      ole('EncryptedPackage'),
      /it is protected by a password; save it without, as XLSX or CSV/,
    ],
    ['an old workbook', ole('Workbook'), /it is an old Excel workbook \(\.xls\); save the sheet as XLSX or CSV/],
    [
      'a document',
      zipBytes([
        { name: '[Content_Types].xml', data: '' },
        { name: 'word/document.xml', data: '' },
      ]),
      /it is a document of another office program/,
    ],
    [
      'an OpenDocument spreadsheet',
      zipBytes([
        { name: 'mimetype', data: '' },
        { name: 'content.xml', data: '' },
      ]),
      /it is an OpenDocument file; save the sheet as XLSX or CSV/,
    ],
    ['cut off', Buffer.from(workbookBytes({ sheets: { Plan: GRID } })).subarray(0, 900), /not whole/],
    ['encrypted part by part', zipBytes(parts().map((part) => ({ ...part, flags: 1 }))), /the workbook is encrypted/],
    ['of a wrong checksum', zipBytes(parts().map((part) => ({ ...part, crc: 1 }))), /its checksum does not fit/],
    [
      'an entity bomb',
      zipBytes(parts({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })),
      /has a DOCTYPE/,
    ],
    [
      'a part of hundreds of times its size',
      zipBytes(parts({ 'xl/sharedStrings.xml': Buffer.alloc(60 * MEGABYTE, 0x20) })),
      /its part xl\/sharedStrings\.xml unpacks to far more than a plan holds/,
    ],
    [
      'parts that share their bytes',
      zipBytes([
        { name: 'xl/media/zeros', data: Buffer.alloc(8 * MEGABYTE) },
        ...parts(),
        ...Array.from({ length: 99 }, (_, i) => ({
          name: `xl/${i}.xml`,
          data: Buffer.alloc(8 * MEGABYTE),
          sharesFirst: true,
        })),
      ]),
      /it is made to unpack to more than it holds; nothing of it is read/,
    ],
    ['without a plan', workbookBytes({ sheets: { Notes: inlineRows([['Good luck']]) } }), /no plan was found in it/],
    [
      'all hidden',
      workbookBytes({ sheets: { Plan: GRID }, states: { Plan: 'hidden' } }),
      /all of its sheets are hidden or empty/,
    ],
    [
      'larger than any plan',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(11 * MEGABYTE)]),
      /plan\.xlsx: /,
    ],
  ])('%s', async (_, bytes, message) => {
    const { code, out, err } = await check(put('plan.xlsx', bytes));
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)]);
    expect(err).not.toMatch(/this is a bug|\n\s+at /);
  });

  it('a sheet as large as sheets can be by its own word takes no memory', async () => {
    const far = `${GRID}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const before = process.memoryUsage().rss;
    const { code } = await check(put('far.xlsx', workbookBytes({ sheets: { Plan: far } })));
    expect(code).toBe(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
  });

  it('a string of the workbook that a million cells show is not written out', async () => {
    const strings = `<si><t>${'x'.repeat(30_000)}</t></si>`;
    const cells = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 9}"><c r="A${i + 9}" t="s"><v>0</v></c></row>`,
    ).join('');
    const bytes = workbookBytes({ sheets: { Data: cells, Plan: GRID }, strings });
    const { code, err } = await check(put('strings.xlsx', bytes));
    expect(code).toBe(1);
    expect(err).toContain('sheet "Data" not read: it holds far more than a plan');
  });
});

it('a log in a workbook is refused by analyze with what to do', async () => {
  const { code, err } = await runCli(['analyze', `${BOOKS}/grid.xlsx`]);
  expect(code).toBe(2);
  expect(err).toContain(
    'grid.xlsx: a workbook; logs are read as CSV; save the sheet as CSV; recover check reads plans in .xlsx',
  );
});
