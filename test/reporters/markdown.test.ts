import { describe, expect, it } from 'vitest';
import type { AnalyzeReport } from '../../src/core/report.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { finding, run, view, week } from './support/build.ts';
import { hostile } from './support/hostile.ts';
import { large } from './support/large.ts';
import { lineWith } from './support/line-with.ts';
import { oneOfEach } from './support/one-of-each.ts';
import { oneWeek } from './support/one-week.ts';
import { REPORTS } from './support/reports.ts';

const ATTACKS = [
  '| a | b |',
  'x \\| y',
  '![pixel](http://example.com/p.png)',
  '[click](javascript:alert(1))',
  '<script>alert(1)</script>',
  '`code` ``',
  'two\nlines\n\n# heading',
  '<!-- comment',
  'www.example.com http://example.com a@example.com @someone #12',
  '$$x$$ &lt;',
];

/** A report in which every title, message, file and reason is an attack. */
const attacked: AnalyzeReport = oneWeek({
  weeks: [week({ totals: { sessions: 10, runs: 10, durationS: 36_000, distanceM: 100_000, ascentM: 0 } })],
  sessions: ATTACKS.map((title, at) => run('2026-11-10', title, [3600, 10_000, 140], { id: String(at) })),
  findings: ATTACKS.flatMap((text, at) => [
    finding('recovery/hr-drift', {
      session: String(at),
      day: '2026-11-10',
      message: text,
      advice: text,
      couldBe: [text],
    }),
    finding('data/row-unreadable', { message: text, place: { file: text, line: 1 } }),
  ]),
  slotPlan: {
    ...oneOfEach.slotPlan,
    assumption: ATTACKS[2]!,
    slots: [{ ...oneOfEach.slotPlan.slots[0]!, why: ATTACKS }],
  },
  inputs: ATTACKS.map((file) => ({
    file,
    kind: 'csv',
    dialect: file,
    sessions: 1,
    skipped: 0,
    reasons: [],
    notes: [],
  })),
});

const ALL = { ...REPORTS, attacked };

/** Pipes that part cells. */
const cellsOf = (row: string): number => row.replace(/\\./g, '').split('|').length;

/** Tables as their lines. */
const tablesOf = (printed: string): string[][] =>
  printed
    .split('\n\n')
    .map((block) => block.split('\n'))
    .filter(([first = '']) => first.startsWith('|'));

describe.each(Object.entries(ALL))('the report "%s"', (_, report) => {
  it('has tables whose rows all have the cells of the heading', () => {
    for (const units of ['km', 'mi'] as const) {
      for (const rows of tablesOf(markdown.render(report, view({ units })))) {
        expect(rows[1]).toMatch(/^(?:\| -{3}:? )+\|$/);
        expect(new Set(rows.map(cellsOf)).size).toBe(1);
      }
    }
  });

  it('holds no tag, link, image, mention or control character that a title could bring in', () => {
    const printed = markdown.render(report, view({ verbose: true, color: true }));
    const bare = printed.replaceAll('<!-- -->', ' ').replace(/\\./g, ' ');
    expect(bare).not.toMatch(/[<>[\]&$~]|\/\/|www\.|@\w|#\d/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('has as many headings as it means to', () => {
    const headings = markdown
      .render(report, view())
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings.filter((line) => line.startsWith('# '))).toHaveLength(1);
    for (const heading of headings.slice(1))
      expect(heading).toMatch(/^## (?:Zones|Findings|About the inputs|Next week)$/);
  });

  it('ends with what it is not', () => {
    expect(markdown.render(report, view())).toMatch(/Not medical advice: rest if ill or in pain\.\n$/);
  });

  it('is plain ASCII where that is asked for', () => {
    expect(markdown.render(report, view({ ascii: true, verbose: true }))).toMatch(/^\p{ASCII}*$/u);
  });
});

describe('the parts', () => {
  it('are as wide as they need, whatever the terminal is', () => {
    expect(markdown.render(oneOfEach, view({ columns: 40 }))).toBe(markdown.render(oneOfEach, view({ columns: 100 })));
  });

  it('give each finding with its rule, and its parts below it', () => {
    const printed = markdown.render(oneOfEach, view());
    expect(lineWith('became a workout', printed)).toMatch(
      /^- \*\*error\*\* Wed 11 Nov: .* \(`recovery\/became-workout`\)$/,
    );
    expect(lineWith('stayed above', printed)).toMatch(/^ {2}- \*\*warning\*\* .* \(`recovery\/hr-above-cap`\)$/);
  });

  it('shorten a long title, and nothing else of the row', () => {
    const report = oneWeek({ sessions: [run('2026-11-10', 'x'.repeat(100), [3000, 9000, 150])] });
    expect(lineWith('xxx', markdown.render(report, view()))).toContain(`| ${'x'.repeat(39)}… | 50:00 | 9.0 |`);
  });

  it('of several weeks are a row each, their sum, and the gravest findings', () => {
    const printed = markdown.render(large, view());
    expect(tablesOf(printed)[0]).toHaveLength(large.weeks.length + 2);
    expect(printed).toMatch(/\n\n60 weeks, 120 runs, /);
    expect(printed).toContain('\n- 40 more, which `--verbose` lists\n');
    expect(printed).not.toContain('## Zones');
  });

  it('are the findings alone when quiet, and nothing without any', () => {
    const printed = markdown.render(oneOfEach, view({ quiet: true }));
    expect(printed).toMatch(/^## Findings\n/);
    expect(printed).not.toContain('| Day |');
    expect(markdown.render(oneWeek({}), view({ quiet: true }))).toBe('');
  });

  it('say why there are no zones', () => {
    const report = oneWeek({ weeks: [week({ totals: { ...week().totals, runs: 1 } })] });
    expect(markdown.render(report, view())).toContain('Time in zones: no run of this week has a heart rate to count');
  });
});

it('survives people who mean no good', () => {
  expect(markdown.render(hostile, view())).toContain('emoji 🏃🏽‍♀️');
});
