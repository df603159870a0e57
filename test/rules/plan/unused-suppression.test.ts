import { describe, expect, it } from 'vitest';
import type { JudgedPlanSuppression } from '../../../src/core/plan-suppression.ts';
import { unusedSuppression } from '../../../src/rules/plan/unused-suppression.ts';
import { judge, severities } from '../support.ts';

const SPAN = { line: 4, column: 9, endLine: 4, endColumn: 30 };

const written = (parts: Partial<JudgedPlanSuppression> = {}): JudgedPlanSuppression => ({
  file: 'plan.csv',
  span: SPAN,
  rule: 'plan/hard-back-to-back',
  reason: 'race simulation',
  covers: [SPAN],
  isUsed: true,
  isKnown: true,
  ...parts,
});

describe('plan/unused-suppression', () => {
  it('warns at its place of what lets nothing stand', () => {
    expect(judge(unusedSuppression, written({ isUsed: false }))[0]).toMatchObject({
      message: 'unused',
      severity: 'warning',
      place: { file: 'plan.csv', ...SPAN },
    });
    const { rule, ...ofAll } = written({ isUsed: false });
    expect(rule).toBeDefined();
    expect(judge(unusedSuppression, ofAll)[0]).toMatchObject({ message: 'unusedAll' });
  });

  it('says that a rule is not known', () => {
    expect(judge(unusedSuppression, written({ isUsed: false, isKnown: false }))[0]).toMatchObject({
      message: 'unknown',
    });
  });

  it('is silent of what is used', () => {
    expect(severities(unusedSuppression, written())).toEqual([]);
  });
});
