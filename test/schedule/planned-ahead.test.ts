import { describe, expect, it } from 'vitest';
import { plannedAhead } from '../../src/schedule/planned-ahead.ts';
import { workout } from '../plan/support/planned.ts';

describe('the days ahead in a plan', () => {
  const plan = [
    workout({ day: '2026-11-16', kind: 'recovery' }),
    workout({ day: '2026-11-18', kind: 'easy', alternatives: ['tempo'] }),
    workout({ day: '2026-11-20', kind: 'easy' }),
    workout({ day: '2026-11-20', kind: 'intervals' }),
    workout({ day: '2026-11-21', reading: 'unparsed', kind: 'unspecified' }),
    workout({ day: '2026-11-22', kind: 'race', distanceM: [10_000, 10_000] }),
    workout({ kind: 'tempo', day: undefined as unknown as string }),
  ];
  const ahead = plannedAhead([plan]);

  it('are as heavy as the heaviest that their texts leave open', () => {
    expect(ahead('2026-11-16')).toEqual({ load: 'easy', isRecovery: true });
    expect(ahead('2026-11-18')).toEqual({ load: 'hard', isRecovery: false });
    expect(ahead('2026-11-20')).toEqual({ load: 'hard', isRecovery: false });
    expect(ahead('2026-11-22')).toEqual({ load: 'race', isRecovery: false, distanceM: 10_000 });
  });

  it('are blank between the first and the last, and unknown outside and where nothing was understood', () => {
    expect(['2026-11-17', '2026-11-21', '2026-11-15', '2026-11-23'].map(ahead)).toEqual([
      'blank',
      undefined,
      undefined,
      undefined,
    ]);
    expect(plannedAhead([])('2026-11-17')).toBeUndefined();
  });
});
