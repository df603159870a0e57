import { describe, expect, it } from 'vitest';
import type { JudgedPlanSuppression } from '../../../src/core/plan-suppression.ts';
import { suppressionWithoutReason } from '../../../src/rules/plan/suppression-without-reason.ts';
import { severities } from '../support.ts';

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

describe('plan/suppression-without-reason', () => {
  it('warns where nobody says why, used or not', () => {
    const { reason, ...bare } = written();
    expect(reason).toBeDefined();
    expect(severities(suppressionWithoutReason, bare)).toEqual(['warning']);
    expect(severities(suppressionWithoutReason, { ...bare, isUsed: false })).toEqual(['warning']);
  });

  it('is silent with a reason, and off unless asked for', () => {
    expect(severities(suppressionWithoutReason, written())).toEqual([]);
    expect(suppressionWithoutReason.meta.isOffByDefault).toBe(true);
  });
});
