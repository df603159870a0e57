import { expect, it } from 'vitest';
import { staleSuppression } from '../../../src/rules/data/stale-suppression.ts';
import { judge } from '../support.ts';

it('names the entry by its line, its rule and its day', () => {
  const entry = {
    day: '2026-11-11',
    rule: 'recovery/too-long',
    reason: 'x',
    file: 'recover.suppressions.json',
    line: 7,
  };
  expect(judge(staleSuppression, entry)).toEqual([
    {
      message: 'stale',
      severity: 'info',
      confidence: 'high',
      place: { file: 'recover.suppressions.json', line: 7 },
      evidence: {
        rule: { value: 'recovery/too-long', unit: 'text' },
        day: { value: '2026-11-11', unit: 'text' },
      },
    },
  ]);
});
