import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { restDayWeeks } from '../../src/judge/rest-day-weeks.ts';

const SUNDAY = '2026-11-15';

/** Weeks as their days are trained, `x` or `-`, the last one up to Sunday 15 November. */
const row = (weeks: readonly string[], { first, last }: { first?: string; last?: string } = {}): number => {
  const days = weeks.join('');
  const from = addDays(SUNDAY, 1 - days.length);
  const trained = new Set([...days].flatMap((sign, at) => (sign === 'x' ? [addDays(from, at)] : [])));
  return restDayWeeks({ trained, first: first ?? from, last: last ?? SUNDAY }, SUNDAY);
};

describe('weeks in a row with a rest day', () => {
  it.each([
    [['xxxxxx-'], 1],
    [['xxxxxxx'], 0],
    [['xxxxxx-', '-x-x-x-', 'x------'], 3],
    [['xxxxxx-', 'xxxxxxx', '-xxxxxx', 'xxx-xxx'], 2],
    [['xxxxxx-', 'xxx-xxx', 'xxxxxxx'], 0],
  ] as const)('of %j are %i', (weeks, count) => {
    expect(row(weeks)).toBe(count);
  });

  it('end at a week without any training: nobody knows what it was', () => {
    expect(row(['xxxxxx-', '-------', 'xxxxxx-'])).toBe(1);
    expect(row(['xxxxxx-', '-------'])).toBe(0);
  });

  it('count a week that is not over once it has a day off, and pass over it until then', () => {
    expect(row(['xxxxxx-', 'xx-----'], { last: '2026-11-11' })).toBe(2);
    expect(row(['xxxxxx-', 'xxx----'], { last: '2026-11-11' })).toBe(1);
  });

  it('take no day before the log begins for a rest day', () => {
    expect(row(['---xxxx', 'xxxxxx-'], { first: '2026-11-05' })).toBe(1);
    expect(row(['---xx-x', 'xxxxxx-'], { first: '2026-11-05' })).toBe(2);
  });
});
