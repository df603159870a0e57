import { describe, expect, it } from 'vitest';
import { hardMoved } from '../../../src/rules/plan/hard-moved.ts';
import { workout } from '../../plan/support/planned.ts';
import { both, done } from '../plan-and-log.ts';
import { judge, severities } from '../support.ts';

describe('plan/hard-moved', () => {
  const tempo = workout({ kind: 'tempo', text: 'Tempo 30', day: '2026-11-11' });

  it('warns of a hard run that was moved next to another one', () => {
    const runs = [done('2026-11-12', 'tempo'), done('2026-11-13', 'intervals')];
    expect(judge(hardMoved, both([tempo], runs))[0]).toMatchObject({
      severity: 'warning',
      evidence: { doneOn: { value: '2026-11-12' }, other: { value: '2026-11-13' } },
    });
  });

  it('is silent where both neighbours are easy, and where nothing was moved', () => {
    expect(severities(hardMoved, both([tempo], [done('2026-11-12', 'tempo'), done('2026-11-13', 'easy')]))).toEqual([]);
    expect(severities(hardMoved, both([tempo], [done('2026-11-11', 'tempo'), done('2026-11-12', 'race')]))).toEqual([]);
  });
});
