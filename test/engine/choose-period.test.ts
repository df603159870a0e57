import { expect, it } from 'vitest';
import { choosePeriod } from '../../src/engine/choose-period.ts';

const DAYS = ['2026-10-28', '2026-11-03', '2026-11-11'];

it('takes the last week that has a session', () => {
  expect(choosePeriod(DAYS, { kind: 'latest', weeks: 1 }, 'monday')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
});

it('takes the last weeks, whole weeks of a range, or all', () => {
  expect(choosePeriod(DAYS, { kind: 'latest', weeks: 2 }, 'monday').from).toBe('2026-11-02');
  expect(choosePeriod(DAYS, { kind: 'range', from: '2026-11-04', to: '2026-11-05' }, 'monday')).toEqual({
    from: '2026-11-02',
    to: '2026-11-08',
  });
  expect(choosePeriod(DAYS, { kind: 'all' }, 'monday')).toEqual({ from: '2026-10-26', to: '2026-11-15' });
});

it('starts weeks on Sunday when asked to', () => {
  expect(choosePeriod(DAYS, { kind: 'latest', weeks: 1 }, 'sunday')).toEqual({ from: '2026-11-08', to: '2026-11-14' });
});

it('refuses a period without a session and says what the log spans', () => {
  expect(() => choosePeriod(DAYS, { kind: 'week', firstDay: '2026-11-16', weeks: 1 }, 'monday')).toThrow(/no session/);
  expect(() => choosePeriod(DAYS, { kind: 'range', from: '2026-11-05', to: '2026-11-04' }, 'monday')).toThrow(
    /ends .* before/,
  );
});

it('takes as many weeks up to one as were asked for, also before the log begins', () => {
  const upTo = (weeks: number) => choosePeriod(DAYS, { kind: 'week', firstDay: '2026-11-02', weeks }, 'monday');
  expect(upTo(1)).toEqual({ from: '2026-11-02', to: '2026-11-08' });
  expect(upTo(2)).toEqual({ from: '2026-10-26', to: '2026-11-08' });
  expect(upTo(4)).toEqual({ from: '2026-10-12', to: '2026-11-08' });
});
