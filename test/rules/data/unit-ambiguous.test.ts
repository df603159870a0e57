import { expect, it } from 'vitest';
import type { ReportedProblem } from '../../../src/core/problem.ts';
import { rowSkipped } from '../../../src/rules/data/row-skipped.ts';
import { unitAmbiguous } from '../../../src/rules/data/unit-ambiguous.ts';
import { judge, severities } from '../support.ts';

const doubt = (parts: Partial<ReportedProblem> = {}): ReportedProblem => ({
  kind: 'doubtful',
  place: { file: 'log.csv', line: 2 },
  rows: 0,
  reason: '"Distance": 5.2 has no unit anywhere and is taken as kilometres',
  isElsewhere: false,
  ...parts,
});

it.each([
  ['unit', ['warning'], []],
  ['date', [], []],
  [undefined, [], ['warning']],
] as const)('of what is ambiguous by %s says %j, and data/row-skipped %j: nothing twice', (ambiguous, here, there) => {
  const problem = doubt(ambiguous === undefined ? {} : { ambiguous });
  expect(severities(unitAmbiguous, problem)).toEqual(here);
  expect(severities(rowSkipped, problem)).toEqual(there);
});

it('is a note on rows of other weeks, and keeps file and line', () => {
  const [ruling] = judge(unitAmbiguous, doubt({ ambiguous: 'unit', isElsewhere: true }));
  expect(ruling).toMatchObject({ severity: 'info', confidence: 'medium', place: { file: 'log.csv', line: 2 } });
});
