import { expect, it } from 'vitest';
import { thirds } from '../../src/measures/thirds.ts';
import { trace } from '../support/build.ts';

const run = trace([
  { seconds: 300, bpm: 100, mps: 1 },
  { seconds: 300, bpm: 120, mps: 2 },
  { seconds: 100, bpm: 0, mps: 0 },
  { seconds: 300, bpm: 130, mps: 2.5 },
  { seconds: 300, bpm: 140, mps: 3 },
]);

it('parts the moving time after the start in three, stops left out', () => {
  const [first, second, last] = thirds(run, 300, 900)!;
  expect([first.gradeAdjustedSpeedMps, second.gradeAdjustedSpeedMps, last.gradeAdjustedSpeedMps]).toEqual([2, 2.5, 3]);
  expect([first.heartRateBpm, second.heartRateBpm, last.heartRateBpm]).toEqual([120, 130, 140]);
});

it('gives nothing of less than the time asked for', () => {
  expect(thirds(run, 300, 905)).toBeUndefined();
});
