import { expect, it } from 'vitest';
import type { ReportedProblem } from '../../../src/core/problem.ts';
import { dateAmbiguous } from '../../../src/rules/data/date-ambiguous.ts';
import { rowSkipped } from '../../../src/rules/data/row-skipped.ts';
import { judge, severities } from '../support.ts';

const doubt = (parts: Partial<ReportedProblem> = {}): ReportedProblem => ({
  kind: 'doubtful',
  place: { file: 'log.csv', line: 2 },
  rows: 0,
  reason: '02/03/2026 can be read in two ways and is taken as month/day/year',
  isElsewhere: false,
  ...parts,
});

it.each([
  ['date', ['warning'], []],
  ['unit', [], []],
  [undefined, [], ['warning']],
] as const)('of what is ambiguous by %s says %j, and data/row-skipped %j: nothing twice', (ambiguous, here, there) => {
  const problem = doubt(ambiguous === undefined ? {} : { ambiguous });
  expect(severities(dateAmbiguous, problem)).toEqual(here);
  expect(severities(rowSkipped, problem)).toEqual(there);
});

it('is a note on rows of other weeks, and keeps file and line', () => {
  const [ruling] = judge(dateAmbiguous, doubt({ ambiguous: 'date', isElsewhere: true }));
  expect(ruling).toMatchObject({ severity: 'info', confidence: 'medium', place: { file: 'log.csv', line: 2 } });
});
