import { describe, expect, it } from 'vitest';
import { recoveryDoneHard } from '../../../src/rules/plan/recovery-done-hard.ts';
import { workout } from '../../plan/support/planned.ts';
import { both, done } from '../plan-and-log.ts';
import { judge, severities } from '../support.ts';

describe('plan/recovery-done-hard', () => {
  it('warns at the cell of a recovery run that was run as a tempo', () => {
    const [ruling] = judge(recoveryDoneHard, both([workout()], [done('2026-11-11', 'tempo')]));
    expect(ruling).toMatchObject({
      severity: 'warning',
      day: '2026-11-11',
      place: { file: 'plan.csv', line: 2, column: 3 },
      fingerprint: 'plan/recovery-done-hard|2026-11-11|recovery',
    });
  });

  it('notes an easy run that became one', () => {
    const easy = workout({ kind: 'easy' });
    expect(severities(recoveryDoneHard, both([easy], [done('2026-11-11', 'intervals')]))).toEqual(['info']);
  });

  it('is silent of what was kept, of other days, and of what is read with low confidence', () => {
    const doubtful = done('2026-11-11', 'recovery', { observed: { kind: 'tempo', confidence: 'low', why: [] } });
    for (const one of [done('2026-11-11', 'recovery'), done('2026-11-12', 'tempo'), doubtful])
      expect(severities(recoveryDoneHard, both([workout()], [one]))).toEqual([]);
  });
});
