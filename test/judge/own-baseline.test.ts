import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownBaseline, valuesBefore } from '../../src/judge/own-baseline.ts';
import { daysBefore } from '../rules/body.ts';

const rates = (values: readonly number[]) => daysBefore(values.map((restingHeartRateBpm) => ({ restingHeartRateBpm })));
const pick = ({ restingHeartRateBpm }: { readonly restingHeartRateBpm?: number }) => restingHeartRateBpm;

it('is the median and the median distance from it, and nothing of too few days', () => {
  expect(ownBaseline([46, 48, 50, 52, 60], { least: 5 })).toEqual({ median: 50, spread: 2, days: 5 });
  expect(ownBaseline([46, 48, 50, 52], { least: 5 })).toBeUndefined();
});

it('never takes the day itself, nor days before the window', () => {
  const days = rates([40, 50, 60]);
  expect(valuesBefore(days, '2026-11-11', 2, pick)).toEqual([50, 60]);
  expect(valuesBefore(days, '2026-11-10', 28, pick)).toEqual([40, 50]);
});

it('does not move by more than a single odd day can', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 40, max: 70 }), { minLength: 14, maxLength: 28 }),
      fc.integer({ min: 20, max: 150 }),
      (values, odd) => {
        const plain = ownBaseline(values, { least: 14 })!;
        const more = ownBaseline([...values, odd], { least: 14 })!;
        const sorted = values.toSorted((a, b) => a - b);
        const middle = Math.floor(sorted.length / 2);
        expect(more.median).toBeGreaterThanOrEqual(sorted[middle - 1]!);
        expect(more.median).toBeLessThanOrEqual(sorted[Math.min(middle + 1, sorted.length - 1)]!);
        expect(plain.spread).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
