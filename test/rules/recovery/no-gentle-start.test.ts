import { expect, it } from 'vitest';
import { noGentleStart } from '../../../src/rules/recovery/no-gentle-start.ts';
import { recoveryRun, trace } from '../../support/build.ts';
import { severities } from '../support.ts';

const startingAt = (mps: number) =>
  recoveryRun({
    trace: trace([
      { seconds: 300, bpm: 115, mps },
      { seconds: 900, bpm: 125, mps: 2.5 },
    ]),
  });

it('is off until it is switched on', () => {
  expect(noGentleStart.meta.isOffByDefault).toBe(true);
});

it('notes a start as fast as the middle, not a slower one', () => {
  expect(severities(noGentleStart, startingAt(2.5))).toEqual(['info']);
  expect(severities(noGentleStart, startingAt(2.4))).toEqual([]);
});

it('needs a stream of some length', () => {
  expect(severities(noGentleStart, recoveryRun())).toEqual([]);
  const short = recoveryRun({ trace: trace([{ seconds: 900, bpm: 125, mps: 2.5 }]) });
  expect(severities(noGentleStart, short)).toEqual([]);
});
