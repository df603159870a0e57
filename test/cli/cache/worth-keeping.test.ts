import { expect, it } from 'vitest';
import { worthKeeping } from '../../../src/cli/cache/worth-keeping.ts';

const TODAY = 20_000;
const MEGABYTE = 1 << 20;

const entry = (daysAgo: number, seriesBytes = 8, jsonLength = 8) => ({
  seenDay: TODAY - daysAgo,
  seriesBytes,
  jsonLength,
});

it('keeps what was last seen 120 days ago, but not 121', () => {
  expect(worthKeeping([entry(121), entry(120), entry(0)], TODAY)).toEqual([entry(0), entry(120)]);
});

it('keeps 256 MB and no byte more, what was last seen first', () => {
  const old = entry(3, 128 * MEGABYTE);
  const young = entry(1, 128 * MEGABYTE);
  expect(worthKeeping([old, young], TODAY)).toEqual([young, old]);
  expect(worthKeeping([old, young, entry(2, 1)], TODAY)).toEqual([young, entry(2, 1)]);
});

it('keeps 16 million letters and not one more, whatever the series', () => {
  const old = entry(3, 8, 8 * MEGABYTE);
  const young = entry(1, 8, 8 * MEGABYTE);
  expect(worthKeeping([old, young], TODAY)).toEqual([young, old]);
  expect(worthKeeping([old, young, entry(2, 8, 1)], TODAY)).toEqual([young, entry(2, 8, 1)]);
});

it('keeps 50,000 entries', () => {
  const many = Array.from({ length: 50_001 }, (_, at) => entry(at % 100));
  const kept = worthKeeping(many, TODAY);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([50_000, entry(0), entry(99)]);
});
