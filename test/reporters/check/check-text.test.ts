import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { clean } from '../../../src/format/clean.ts';
import { displayWidth } from '../../../src/format/display-width.ts';
import { checkText } from '../../../src/reporters/check/check-text.ts';
import { finding, view } from '../support/build.ts';
import { checkedFile, checkReport, gridPlan, unreadableFile } from '../support/check-build.ts';
import { CHECKS, PLAN_LINES } from '../support/check-reports.ts';

const FILE = 'plans/autumn.csv';
const autumn = checkedFile(FILE, PLAN_LINES);

const textOf = (
  files: Parameters<typeof checkReport>[0],
  findings: readonly Finding[],
  how: Parameters<typeof view>[0] = {},
): string => checkText.render({ report: checkReport(files, findings), rules: [] }, view(how));

const at = (line: number, more: Partial<Finding> = {}): Finding =>
  finding('plan/x', { place: { file: FILE, line, column: 1, endLine: line, endColumn: 2 }, ...more });

describe('a plan', () => {
  it('is headed by what is known of it', () => {
    expect(textOf([autumn], [])).toContain(
      'plans/autumn.csv\n  week grid, 4 weeks from Mon 16 Nov 2026, km, race 42.2 km Sun 13 Dec 2026\n',
    );
  });

  it('says whose word the unit is', () => {
    const with_ = (distanceUnit: object) => {
      const file = checkedFile('a.csv', PLAN_LINES, [gridPlan('a.csv', PLAN_LINES, distanceUnit)]);
      return textOf([file], []);
    };
    expect(with_({ distanceUnit: { unit: 'mi', origin: 'guessed' } })).toContain(', mi (guessed),');
    expect(with_({ distanceUnit: { unit: 'mi', origin: 'settings' } })).toContain(', mi (your setting),');
    expect(with_({ distanceUnit: { unit: 'mi', origin: 'told', because: '"26.2" is a marathon' } })).toContain(
      ', mi ("26.2" is a marathon),',
    );
    expect(with_({ distanceUnit: undefined })).not.toMatch(/, (?:km|mi)\b/);
  });

  it('without dates says so', () => {
    const plan = gridPlan('a.csv', PLAN_LINES);
    const undated = { ...plan, workouts: plan.workouts.map(({ day: _, ...rest }) => rest) };
    expect(textOf([checkedFile('a.csv', PLAN_LINES, [undated])], [])).toContain('4 weeks, no dates');
  });

  it('ends with how it was read', () => {
    expect(textOf([autumn], [])).toContain(
      '\n4 weeks, 28 days: 26 understood, 1 assumed (30 tempo: minutes), 1 not.\n0 errors, 0 warnings, 0 notes.\n',
    );
  });

  it('names three assumptions, the most frequent first, and all with verbose', () => {
    const assumptions = ['a', 'b', 'c', 'd', 'e'].map((what, count) => ({ what, count: count + 1 }));
    const file = { ...autumn, assumptions };
    expect(textOf([file], [])).toContain('assumed (e, 5 times; d, 4 times; c, 3 times;\n2 more), 1 not.');
    expect(textOf([file], [], { verbose: true })).toMatch(/b, 2\s+times;\s+a\)/);
  });
});

describe('findings', () => {
  it('have place, severity, rule, message, the line of the file and advice', () => {
    expect(checkText.render(CHECKS.oneOfEach, view())).toContain(
      [
        'plans/autumn.csv:4:18  error  plan/hard-back-to-back',
        '  Wed 2 Dec "3x1 mi T" is the day after Tue 1 Dec "6x800 @5K"',
        '  4 | 3,Rest,6x800 @5K,3x1 mi T,Rec 60,8 easy,Rest,LR 24',
        '    |                  ^^^^^^^^',
        '  Move it to Thursday or Friday, or put rest, recovery or an easy run between',
        '  them.',
      ].join('\n'),
    );
  });

  it('get an advice once', () => {
    const printed = textOf([autumn], [at(2), at(3), at(4, { advice: 'Another.' })]);
    expect(printed.split('Take it easier next time.')).toHaveLength(2);
    expect(printed).toContain('Another.');
  });

  it('point to the explanation of the gravest', () => {
    const printed = textOf([autumn], [at(2, { rule: 'plan/w' }), at(3, { rule: 'plan/e', severity: 'error' })]);
    expect(printed).toContain('Run "recover explain plan/e".');
    expect(textOf([autumn], [])).not.toContain('recover explain');
  });

  it('in other files come last, with their place', () => {
    const printed = textOf([autumn], [finding('plan/x', { place: { file: 'log.csv', line: 3 } })]);
    expect(printed).toContain('\nlog.csv:3  warning  plan/x\n');
  });

  it('that are suppressed are counted, and listed with verbose', () => {
    expect(checkText.render(CHECKS.oneOfEach, view())).toContain('1 note, 1 suppressed.');
    expect(checkText.render(CHECKS.oneOfEach, view())).not.toContain('agreed with the runner');
    expect(checkText.render(CHECKS.oneOfEach, view({ verbose: true }))).toContain(
      'suppressed: plans/autumn.csv:4 plan/recovery-too-long: agreed with the runner',
    );
  });
});

describe('several plans', () => {
  const winter = checkedFile('plans/winter.csv', PLAN_LINES);

  it('are named where there is something to say of them, all with verbose', () => {
    expect(textOf([autumn, winter], [at(2)])).not.toContain('winter.csv');
    expect(textOf([autumn, winter], [at(2)], { verbose: true })).toContain('winter.csv');
    expect(textOf([autumn, winter], [at(2)])).toContain('2 plans, 8 weeks, 56 days: ');
  });

  it('with twenty findings are told in full, with more as a list of errors and warnings', () => {
    const findings = (count: number) => [
      ...Array.from({ length: count - 1 }, () => at(2)),
      at(3, { severity: 'info', message: 'a note' }),
    ];
    const twenty = textOf([autumn, winter], findings(20));
    expect([twenty.includes('a note'), twenty.includes('^'), twenty.includes('--verbose')]).toEqual([
      true,
      true,
      false,
    ]);
    const more = textOf([autumn, winter], findings(21));
    expect([more.includes('a note'), more.includes('^'), more.includes('--verbose')]).toEqual([false, false, true]);
    expect(textOf([autumn, winter], findings(21), { verbose: true })).toContain('a note');
    expect(textOf([autumn], findings(21))).toContain('a note');
  });

  it('do not hide one that could not be read', () => {
    const broken = unreadableFile('plans/b.xlsx', 'save it as CSV');
    const printed = textOf([autumn, broken], []);
    expect(printed).toContain('plans/b.xlsx  not read: save it as CSV\n');
    expect(printed).toContain('0 notes, 1 file not read.');
    expect(textOf([autumn, broken], [], { quiet: true })).toContain('plans/b.xlsx  not read: save it as CSV\n');
  });
});

describe('quiet', () => {
  it('is silent where nothing was found', () => {
    expect(textOf([autumn], [], { quiet: true })).toBe('');
  });

  it('says findings and counts alone', () => {
    const printed = textOf([autumn], [at(2)], { quiet: true });
    expect(printed).toMatch(/^plans\/autumn\.csv:2:1 {2}warning {2}plan\/x\n/);
    expect(printed).not.toContain('week grid');
    expect(printed).not.toContain('understood');
    expect(printed).toMatch(/\n0 errors, 1 warning, 0 notes\.\n$/);
  });
});

describe.each(Object.entries(CHECKS))('the text of "%s"', (_, shown) => {
  it.each([40, 60, 80, 100])('keeps to %d columns, but for places and names', (columns) => {
    const names = new Set(shown.report.files.map(({ file }) => clean(file)));
    const isPlace = (line: string) => / {2}(?:error|warning|info) {2}/.test(line) || names.has(line);
    for (const line of checkText.render(shown, view({ columns })).split('\n'))
      if (!isPlace(line) && displayWidth(line) > columns) expect(line).not.toMatch(/\s/);
  });

  it('says nothing to the terminal, and without colour has none', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(checkText.render(shown, view())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('keeps to ASCII where that is asked for', () => {
    expect(checkText.render(shown, view({ ascii: true }))).toMatch(/^[\n -~]*$/);
  });

  it('says the same in colour', () => {
    const coloured = checkText.render(shown, view({ color: true }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(checkText.render(shown, view()));
  });
});
