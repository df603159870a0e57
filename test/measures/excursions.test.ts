import { expect, it } from 'vitest';
import { excursions } from '../../src/measures/excursions.ts';
import { trace } from '../support/build.ts';

it('finds the stays above a limit, with the moving time at which they began', () => {
  const run = trace([
    { seconds: 60, bpm: 120, mps: 2.5 },
    { seconds: 30, bpm: 150, mps: 2.5 },
    { seconds: 60, bpm: 0, mps: 0 },
    { seconds: 40, bpm: 151, mps: 2.5 },
    { seconds: 60, bpm: 120, mps: 2.5 },
    { seconds: 25, bpm: 160, mps: 2.5 },
  ]);
  expect(excursions(run, 149, 30)).toEqual([
    { atS: 60, lastsS: 30 },
    { atS: 90, lastsS: 40 },
  ]);
});

it('takes the limit itself for not above it', () => {
  expect(excursions(trace([{ seconds: 60, bpm: 150, mps: 2.5 }]), 150, 30)).toEqual([]);
});
