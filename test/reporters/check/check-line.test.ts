import { describe, expect, it } from 'vitest';
import { checkLine } from '../../../src/reporters/check/check-line.ts';
import { finding, view } from '../support/build.ts';
import { checkReport, unreadableFile } from '../support/check-build.ts';
import { CHECKS } from '../support/check-reports.ts';

const lines = (...findings: Parameters<typeof checkReport>[1]): string =>
  checkLine.render({ report: checkReport([], findings), rules: [] }, view());

/** As Vim's `errorformat` and Emacs' compilation mode take a line apart. */
const PARTS = /^(.+?):(\d+):(\d+): (error|warning|info) (\S.*?) (.+)$/;

describe('the line of a finding', () => {
  it('is file, line, column, severity, rule and message', () => {
    expect(checkLine.render(CHECKS.oneOfEach, view()).split('\n')[1]).toBe(
      'plans/autumn.csv:4:18: error plan/hard-back-to-back Wed 2 Dec "3x1 mi T" is the day after Tue 1 Dec "6x800 @5K"',
    );
  });

  it('stands at the beginning of the file where the finding is about all of it', () => {
    expect(lines(finding('plan/no-deload', { place: { file: 'a.csv' } }))).toMatch(/^a\.csv:1:1: warning /);
    expect(lines(finding('plan/no-deload', { place: { file: 'a.csv', line: 7 } }))).toMatch(/^a\.csv:7:1: /);
    expect(lines(finding('plan/no-deload'))).toMatch(/^-:1:1: /);
  });

  it('is one line, in plain text, without colour', () => {
    const printed = checkLine.render(CHECKS.hostile, view({ color: true }));
    const { files, findings } = CHECKS.hostile.report;
    expect(printed.split('\n')).toHaveLength(findings.length + 1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(files.length).toBeGreaterThan(0);
    for (const line of printed.trimEnd().split('\n')) expect(line).toMatch(PARTS);
  });

  it('is no order to a CI runner, even where a file is named like one', () => {
    expect(lines(finding('plan/x', { place: { file: '::error file=a,line=1::injected' } }))).toMatch(/^\\::error/);
    expect(lines(finding('plan/x', { place: { file: '##[section]a' } }))).toMatch(/^\\##\[/);
  });

  it('keeps to ASCII where that is asked for', () => {
    expect(checkLine.render(CHECKS.several, view({ ascii: true }))).toMatch(/^[\n -~]+$/);
  });
});

it('names a file that could not be read, unless a finding does', () => {
  const broken = unreadableFile('b.xlsx', 'save it as CSV');
  const render = (...findings: Parameters<typeof checkReport>[1]) =>
    checkLine.render({ report: checkReport([broken], findings), rules: [] }, view());
  expect(render()).toBe('b.xlsx:1:1: error unreadable save it as CSV\n');
  expect(render(finding('data/row-skipped', { place: { file: 'b.xlsx' }, message: 'told' }))).toBe(
    'b.xlsx:1:1: warning data/row-skipped told\n',
  );
});

it('says nothing where there is nothing', () => {
  expect(checkLine.render(CHECKS.clean, view())).toBe('');
});
