import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import type { RecoveryVerdict } from '../../src/core/session.ts';
import { keptWeeks } from '../../src/judge/kept-weeks.ts';

const SUNDAY = '2026-11-15';
const run = (daysBack: number, verdict: RecoveryVerdict = 'kept') => ({ day: addDays(SUNDAY, -daysBack), verdict });

describe('weeks in a row in which every recovery run was kept', () => {
  it('are those since the last slip: a close one is one', () => {
    expect(keptWeeks([run(2), run(5), run(8), run(13)], SUNDAY)).toBe(2);
    expect(keptWeeks([run(20, 'became-workout'), run(13), run(0)], SUNDAY)).toBe(2);
    expect(keptWeeks([run(13, 'borderline'), run(0)], SUNDAY)).toBe(1);
  });

  it('begin on the first day of a week and end on its last', () => {
    expect(keptWeeks([run(7, 'became-workout'), run(6), run(0)], SUNDAY)).toBe(1);
    expect(keptWeeks([run(6, 'became-workout'), run(0)], SUNDAY)).toBe(0);
  });

  it('pass over weeks without one, and what could not be judged', () => {
    expect(keptWeeks([run(30), run(16, 'unknown'), run(1)], SUNDAY)).toBe(2);
    expect(keptWeeks([run(3, 'unknown')], SUNDAY)).toBe(0);
    expect(keptWeeks([], SUNDAY)).toBe(0);
  });
});
