import type { CheckReport } from '../../../src/core/check-report.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Sheet } from '../../../src/core/workbook.ts';
import type { ShownCheck } from '../../../src/reporters/check/shown-check.ts';
import type { ExplainedRule } from '../../../src/reporters/explained.ts';
import { finding } from './build.ts';
import { checkedFile, checkReport, findingAt, gridPlan, unreadableFile } from './check-build.ts';
import { deepFreeze } from './deep-freeze.ts';
import { HOSTILE_TEXTS } from './hostile.ts';

const WEEK = 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun';

/** An invented plan of four weeks with a fault of each severity. */
export const PLAN_LINES = [
  WEEK,
  '1,Rest,6x800 @5K,Rec 30,8 easy,Rest,8 easy,LR 24',
  '2,Rest,8 easy,30 tempo,Rec 30,8 easy,Rest,LR 24',
  '3,Rest,6x800 @5K,3x1 mi T,Rec 60,8 easy,Rest,LR 24',
  '4,see mail,8 easy,Rec 30,8 easy,Rest,Rest,LR 24',
] as const;

const FILE = 'plans/autumn.csv';

const backToBack = findingAt('plan/hard-back-to-back', [FILE, PLAN_LINES, '3x1 mi T'], {
  severity: 'error',
  confidence: 'high',
  day: '2026-12-02',
  message: 'Wed 2 Dec "3x1 mi T" is the day after Tue 1 Dec "6x800 @5K"',
  advice: 'Move it to Thursday or Friday, or put rest, recovery or an easy run between them.',
  sources: ['zone1', 'marathon'],
});
const tooLong = findingAt('plan/recovery-too-long', [FILE, PLAN_LINES, 'Rec 60'], {
  day: '2026-12-03',
  message: 'Thu 3 Dec "Rec 60": 60 min; the sources stop at 30, 40 or 45',
  advice: 'Shorten it to 30 minutes, or call it an easy run.',
  evidence: { duration: { value: 3600, unit: 's', limit: 2700 } },
});
const unparsed = findingAt('plan/unparsed-cell', [FILE, PLAN_LINES, 'see mail'], {
  severity: 'info',
  day: '2026-12-07',
  message: 'Mon 7 Dec "see mail" is no workout that is known',
  advice: 'Write "Rest" or the workout, or add [ok: plan/unparsed-cell -- agreed by mail].',
  couldBe: ['a workout told elsewhere'],
});
const wholePlan = finding('plan/no-deload', {
  place: { file: FILE },
  message: 'None of the 4 weeks is lighter than the one before',
  advice: 'Let every third or fourth week be a quarter lighter.',
  fingerprint: 'plan/no-deload',
});

const findings = [wholePlan, backToBack, tooLong, unparsed];

const rule = (id: string, more: Partial<ExplainedRule['meta']> = {}): ExplainedRule => ({
  meta: {
    id,
    scope: 'plan',
    summary: `What ${id} looks for`,
    severity: 'warning (error where nothing else fits)',
    group: 'none',
    advice: 'Take it easier.',
    sources: ['zone1'],
    standing: 'coaching advice',
    docs: {
      how: 'It compares a day with the one before.',
      needs: 'A plan.',
      why: 'Hard days want easy ones between them (zone1).',
      beware: 'Two half hard days look like one.',
      fix: 'Move one of them.',
      see: [],
    },
    ...more,
  },
  presets: [],
  options: [],
  sources: [
    {
      id: 'zone1',
      title: 'Recovery Runs: Why They Matter and How to Do Them Right',
      by: 'a running-zones article series',
      kind: 'advice',
    },
  ],
});

/** What `explain` says of the rules of the reports here. */
export const CHECK_RULES: readonly ExplainedRule[] = [
  ...findings.map((one) => rule(one.rule, { severity: one.severity })),
  rule('data/row-skipped', { scope: 'problem', severity: 'info' }),
];

const oneOfEach = checkReport([checkedFile(FILE, PLAN_LINES)], findings, {
  suppressed: [{ finding: { ...tooLong, day: '2026-11-18' }, reason: 'agreed with the runner' }],
});

const JAPANESE = ['週,月,火', '1,レスト,回復走30分'] as const;
const LONG_LINE = [WEEK, `1,${'8 easy,'.repeat(400)}3x1 mi T,${'8 easy,'.repeat(400)}`] as const;
const TABBED = ['Week\tMon\tTue', '1\tRest\t3x1 mi T'] as const;
const MULTI_LINE = ['Week,Mon', '1,"Warm up', '   3x1 mi T', 'Cool down"', '2,Rest'] as const;

const several = checkReport(
  [
    checkedFile('plans/clean.csv', PLAN_LINES.slice(0, 2)),
    checkedFile('plans/日本.csv', JAPANESE),
    checkedFile('plans/long.csv', LONG_LINE, []),
    checkedFile('plans/tabs.tsv', TABBED, []),
    checkedFile('plans/lines.csv', MULTI_LINE, [
      gridPlan('plans/lines.csv', PLAN_LINES.slice(0, 2)),
      gridPlan('plans/lines.csv', PLAN_LINES.slice(0, 3), { distanceUnit: { unit: 'mi', origin: 'guessed' } }),
    ]),
    unreadableFile('plans/broken.xlsx', 'this is a spreadsheet; save it as CSV'),
  ],
  [
    findingAt('plan/recovery-too-long', ['plans/日本.csv', JAPANESE, '回復走30分'], { advice: tooLong.advice }),
    findingAt('plan/hard-back-to-back', ['plans/long.csv', LONG_LINE, '3x1 mi T'], { severity: 'error' }),
    findingAt('plan/hard-back-to-back', ['plans/tabs.tsv', TABBED, '3x1 mi T'], { severity: 'error' }),
    finding('plan/unparsed-cell', {
      severity: 'info',
      place: { file: 'plans/lines.csv', line: 2, column: 4, endLine: 4, endColumn: 10 },
    }),
    finding('plan/plan-vs-log', { place: { file: 'log.csv', line: 3 }, message: 'planned recovery was run hard' }),
  ],
);

/** So many findings in so many plans that nobody reads them all. */
const many = checkReport(
  Array.from({ length: 30 }, (_, at) => checkedFile(`plans/${at}.csv`, PLAN_LINES)),
  Array.from({ length: 30 }, (_, at) =>
    findings.map((one): Finding => ({ ...one, place: { ...one.place, file: `plans/${at}.csv` } })),
  ).flat(),
);

const FOREIGN = [
  ...HOSTILE_TEXTS,
  '::error file=a,line=1::injected',
  '%0A::warning::100%',
  ']]> <b>&amp;</b>',
  '😀'.repeat(40),
];

/** Foreign text that tries to do harm, in every place that takes foreign text. */
const hostile = checkReport(
  FOREIGN.map((text, at) =>
    at % 5 === 4
      ? unreadableFile(text, text)
      : checkedFile(text, text.split('\n'), [gridPlan(text, [WEEK, `1,${text}`])]),
  ),
  FOREIGN.flatMap((text, at) => [
    finding('plan/unparsed-cell', {
      severity: (['error', 'warning', 'info'] as const)[at % 3]!,
      message: text,
      advice: text,
      couldBe: [text],
      fingerprint: text,
      evidence: { cell: { value: text, unit: 'text' as const } },
      place: { file: text, line: 1, column: 2, endLine: 1, endColumn: 5 },
    }),
    finding(text, { message: text, place: { file: `elsewhere/${text}`, line: 2 } }),
  ]),
  { suppressed: FOREIGN.map((reason) => ({ finding: backToBack, reason })) },
);

const BOOK = 'plans/autumn.xlsx';
/** Not a nice name for a sheet, and one that a reader of annotations, of XML or of Markdown might obey. */
const SHEETS = ['Plan', "Anna's 2nd <b>::error::%0A]]>"] as const;

const sheet = (name: string, lines: readonly string[]): Sheet => ({
  name,
  uncomputed: 0,
  rows: lines.map((line, at) => ({
    row: at + 1,
    cells: line.split(',').map((text, column) => ({ column: column + 1, text })),
  })),
});

const inCell = (
  rule: string,
  name: string,
  [line, column]: readonly [number, number],
  more: Partial<Finding>,
): Finding =>
  finding(rule, {
    ...more,
    place: { file: BOOK, line, column, endLine: line, endColumn: column + 1, cell: { sheet: name, from: 0, to: 4 } },
  });

/** A workbook of two sheets, with findings in both, in a row that is not there, and about all of it. */
const workbook = checkReport(
  [{ ...checkedFile(BOOK, PLAN_LINES), lines: [], sheets: SHEETS.map((name) => sheet(name, PLAN_LINES)) }],
  [
    { ...wholePlan, place: { file: BOOK } },
    inCell('plan/hard-back-to-back', SHEETS[0], [4, 4], { severity: 'error', message: backToBack.message }),
    inCell('plan/recovery-too-long', SHEETS[1], [4, 5], { message: tooLong.message, advice: tooLong.advice }),
    inCell('plan/unparsed-cell', SHEETS[1], [99, 28], { severity: 'info', message: 'not understood: "a note"' }),
  ],
  { suppressed: [{ finding: inCell('plan/recovery-too-long', SHEETS[0], [4, 5], {}), reason: 'agreed' }] },
);

const shown = (report: CheckReport): ShownCheck => deepFreeze({ report, rules: CHECK_RULES });

/** The canonical checks: every reporter survives each. */
export const CHECKS = {
  empty: shown(checkReport([], [])),
  clean: shown(checkReport([checkedFile(FILE, PLAN_LINES.slice(0, 3))], [])),
  oneOfEach: shown(oneOfEach),
  several: shown(several),
  workbook: shown(workbook),
  many: shown(many),
  hostile: shown(hostile),
} as const;
