import { describe, expect, it } from 'vitest';
import { recoverySkipped } from '../../../src/rules/plan/recovery-skipped.ts';
import { workout } from '../../plan/support/planned.ts';
import { both, done } from '../plan-and-log.ts';
import { severities } from '../support.ts';

describe('plan/recovery-skipped', () => {
  const tuesday = done('2026-11-10', 'intervals');

  it('notes a recovery run after a hard day that was not run', () => {
    expect(severities(recoverySkipped, both([workout()], [tuesday]))).toEqual(['info']);
  });

  it('is silent after an easy day, when it was run, and of other runs', () => {
    expect(severities(recoverySkipped, both([workout()], [done('2026-11-10', 'easy')]))).toEqual([]);
    expect(severities(recoverySkipped, both([workout()], [tuesday, done('2026-11-11', 'recovery')]))).toEqual([]);
    expect(severities(recoverySkipped, both([workout({ kind: 'easy' })], [tuesday]))).toEqual([]);
  });
});
