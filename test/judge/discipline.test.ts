import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecoveryVerdict } from '../../src/core/session.ts';
import { discipline as ofSessions } from '../../src/judge/discipline.ts';

const VERDICTS: readonly RecoveryVerdict[] = ['kept', 'borderline', 'became-workout', 'unknown'];

const told = (verdicts: readonly RecoveryVerdict[]) =>
  verdicts.map((verdict, at) => ({ session: String(at), day: '2026-11-11', verdict }));
const discipline = (verdicts: readonly RecoveryVerdict[], weeks: number) =>
  ofSessions(told(verdicts), weeks, '2026-11-15');

describe('discipline', () => {
  it('is the share of the runs that could be judged: what is not known counts neither way', () => {
    const verdicts: RecoveryVerdict[] = ['kept', 'unknown', 'became-workout', 'borderline', 'kept'];
    expect(discipline(verdicts, 12)).toEqual({
      weeks: 12,
      kept: 2,
      borderline: 1,
      spoiled: 1,
      unknown: 1,
      keptShare: 0.5,
      keptInARow: 1,
      keptWeeksInARow: 0,
      verdicts: told(verdicts),
    });
  });

  it('has no share where nothing could be judged', () => {
    expect(discipline([], 12)).not.toHaveProperty('keptShare');
    expect(discipline(['unknown'], 12)).not.toHaveProperty('keptShare');
    expect(discipline(['unknown'], 12).keptInARow).toBe(0);
  });

  it.each([
    [['kept', 'kept', 'kept'], 3],
    [['became-workout', 'kept', 'kept'], 2],
    [['kept', 'unknown', 'kept'], 2],
    [['kept', 'borderline', 'unknown'], 0],
  ] as const)('counts the latest kept ones of %j as %d in a row', (verdicts, row) => {
    expect(discipline(verdicts, 12).keptInARow).toBe(row);
  });

  it('counts every run once, and never more in a row than were kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS)), (verdicts) => {
        const { kept, borderline, spoiled, unknown, keptInARow } = discipline(verdicts, 12);
        expect(kept + borderline + spoiled + unknown).toBe(verdicts.length);
        expect(keptInARow).toBeLessThanOrEqual(kept);
        expect(keptInARow === kept && borderline + spoiled === 0).toBe(borderline + spoiled === 0);
      }),
    );
  });
});
