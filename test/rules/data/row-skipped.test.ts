import { expect, it } from 'vitest';
import type { ReportedProblem } from '../../../src/core/problem.ts';
import { rowSkipped } from '../../../src/rules/data/row-skipped.ts';
import { judge } from '../support.ts';

const problem = (parts: Partial<ReportedProblem>): ReportedProblem => ({
  kind: 'unreadable',
  place: { file: 'log.csv', line: 7 },
  rows: 1,
  reason: 'no date',
  isElsewhere: false,
  ...parts,
});

it.each([
  ['unreadable', 'warning'],
  ['doubtful', 'warning'],
  ['unsupported', 'info'],
  ['empty', 'info'],
] as const)('makes of %s a %s', (kind, severity) => {
  expect(judge(rowSkipped, problem({ kind }))[0]!.severity).toBe(severity);
});

it('keeps file and lines', () => {
  const place = { file: 'log.csv', line: 41, endLine: 1001 };
  expect(judge(rowSkipped, problem({ kind: 'empty', rows: 961, place }))[0]).toMatchObject({
    place,
    message: 'skippedRows',
  });
});

it('makes a note of a row that lies in other weeks than those reported', () => {
  expect(judge(rowSkipped, problem({ kind: 'doubtful', isElsewhere: true }))[0]!.severity).toBe('info');
});
