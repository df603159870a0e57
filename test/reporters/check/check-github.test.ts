import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { clean } from '../../../src/format/clean.ts';
import { checkGithub } from '../../../src/reporters/check/check-github.ts';
import { checkGithubSummary } from '../../../src/reporters/check/check-github-summary.ts';
import { checkLine } from '../../../src/reporters/check/check-line.ts';
import { checkText } from '../../../src/reporters/check/check-text.ts';
import { finding, view } from '../support/build.ts';
import { checkReport } from '../support/check-build.ts';
import { CHECKS } from '../support/check-reports.ts';
import { type Annotation, workflowCommand } from '../support/workflow-commands.ts';

const annotations = (shown: Parameters<typeof checkGithub.render>[0]): Annotation[] =>
  checkGithub
    .render(shown, view())
    .split('\n')
    .slice(0, -1)
    .map((line) => workflowCommand(line)!);
const of = (...findings: readonly Finding[]): Annotation[] =>
  annotations({ report: checkReport([], findings), rules: [] });
const many = (severity: Finding['severity'], count: number): Finding[] =>
  Array.from({ length: count }, (_, at) => finding('plan/x', { severity, message: `${severity} ${at}` }));
const commands = (found: readonly Annotation[]): string => found.map(({ command }) => command[0]).join('');

describe('the reading of workflow commands in these tests', () => {
  it('goes by the words of GitHub', () => {
    expect(workflowCommand('::warning file=app.js,line=1,title=a%3A b%2C 5%25::all%0Awrong: 5%25')).toEqual({
      command: 'warning',
      properties: { file: 'app.js', line: '1', title: 'a: b, 5%' },
      message: 'all\nwrong: 5%',
    });
    expect(workflowCommand('a::error::b')).toBeUndefined();
  });
});

describe('an annotation', () => {
  it('has file, lines, columns, rule, message and advice', () => {
    expect(annotations(CHECKS.oneOfEach)[0]).toEqual({
      command: 'error',
      properties: {
        file: 'plans/autumn.csv',
        line: '4',
        endLine: '4',
        col: '18',
        endColumn: '26',
        title: 'recover plan/hard-back-to-back',
      },
      message:
        'Wed 2 Dec "3x1 mi T" is the day after Tue 1 Dec "6x800 @5K". Move it to Thursday or Friday, or put rest, recovery or an easy run between them.',
    });
  });

  it('has no columns where it goes over several lines, which GitHub refuses', () => {
    const [one] = of(finding('plan/x', { place: { file: 'a.csv', line: 2, column: 4, endLine: 4, endColumn: 9 } }));
    expect(Object.keys(one!.properties)).toEqual(['file', 'line', 'endLine', 'title']);
  });

  it('says every text as it is, in a line of its own', () => {
    const { findings } = CHECKS.hostile.report;
    for (const one of findings) {
      const [read, ...rest] = of(one);
      expect(rest).toEqual([]);
      expect(read!.message).toContain(clean(one.message).replace(/\.$/, ''));
      expect(read!.properties.file).toBe(clean(one.place!.file));
      expect(read!.properties.title).toBe(clean(`recover ${one.rule}`));
    }
  });

  it('lets no text begin an annotation of its own', () => {
    const place = { file: 'a,line=1::b%0A::error::c.csv' };
    expect(of(finding('plan/x', { message: '100%\n::error file=x::y', advice: '', place }))).toEqual([
      {
        command: 'warning',
        properties: { file: place.file, title: 'recover plan/x' },
        message: '100% ::error file=x::y',
      },
    ]);
  });
});

describe('the ten that GitHub shows', () => {
  it('are errors, then warnings, then notices', () => {
    expect(commands(of(...many('info', 2), ...many('error', 2), ...many('warning', 2)))).toBe('eewwnn');
  });

  it('are all there at ten of each, and said to be cut at eleven', () => {
    const ten = [...many('error', 10), ...many('warning', 10), ...many('info', 10)];
    expect(of(...ten)).toHaveLength(30);
    const eleven = of(...ten, ...many('error', 1));
    expect(commands(eleven)).toBe(`${'e'.repeat(10)}${'w'.repeat(10)}${'n'.repeat(10)}`);
    expect(eleven.at(-1)!.message).toBe('+ 2 more findings');
  });

  it('count one missing finding as one', () => {
    expect(of(...many('error', 11)).at(-1)!.message).toBe('+ 1 more finding');
  });

  it('have the files that could not be read among the errors', () => {
    const [first] = annotations(CHECKS.several);
    expect(first).toMatchObject({ command: 'error', properties: { file: 'plans/broken.xlsx' } });
  });
});

it('the text for a terminal and the lines are no commands, whatever a plan says', () => {
  for (const shown of Object.values(CHECKS))
    for (const columns of [40, 80])
      for (const reporter of [checkText, checkLine])
        for (const line of reporter.render(shown, view({ columns })).split('\n')) {
          expect(workflowCommand(line)).toBeUndefined();
          expect(line.trimStart().startsWith('##[')).toBe(false);
        }
});

describe('the summary of a step', () => {
  it('is a table, gravest first, with what was read', () => {
    const [heading, , titles, , first] = checkGithubSummary.render(CHECKS.oneOfEach, view()).split('\n');
    expect(heading).toBe('### Training plans: 1 error, 2 warnings, 1 note, 1 suppressed');
    expect(titles).toBe('| | Where | Rule | What |');
    expect(first).toContain('| error | plans/autumn.csv:4 | plan/hard-back-to-back | Wed 2 Dec');
  });

  it('has as many cells in every row, whatever is in them', () => {
    const rows = checkGithubSummary
      .render(CHECKS.hostile, view())
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(CHECKS.hostile.report.findings.length);
    for (const row of rows) expect(row.replaceAll(/\\./g, '').split('|')).toHaveLength(6);
  });

  it('stays below what GitHub takes, and says what is missing', () => {
    const findings = Array.from({ length: 5000 }, () => finding('plan/x', { message: '日'.repeat(400) }));
    const summary = checkGithubSummary.render({ report: checkReport([], findings), rules: [] }, view());
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    const shown = summary.split('\n').filter((line) => line.startsWith('| warning')).length;
    expect(summary).toContain(`+ ${5000 - shown} more\n`);
  });

  it('is short where there is nothing to say', () => {
    expect(checkGithubSummary.render(CHECKS.clean, view())).toBe(
      '### Training plans: 0 errors, 0 warnings, 0 notes\n\n2 weeks, 14 days: 13 understood, 1 assumed (30 tempo: minutes).\n',
    );
  });
});
