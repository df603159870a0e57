import { expect, it } from 'vitest';
import { hrSpikes } from '../../../src/rules/recovery/hr-spikes.ts';
import { athlete, recoveryRun, trace } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

/** Cap 138.7: easy minutes at 130 with bursts between them. */
const withBursts = (bursts: number, bpm = 147, seconds = 30) =>
  recoveryRun({
    trace: trace(
      Array.from({ length: bursts }, () => [
        { seconds: 240, bpm: 130, mps: 2.4 },
        { seconds, bpm, mps: 2.8 },
      ])
        .flat()
        .concat({ seconds: 240, bpm: 130, mps: 2.4 }),
    ),
  });

it('notes three bursts of half a minute, not two', () => {
  expect(severities(hrSpikes, withBursts(2))).toEqual([]);
  expect(severities(hrSpikes, withBursts(3))).toEqual(['info']);
});

it('counts from 8 bpm above the cap on, and from 30 s on', () => {
  expect(severities(hrSpikes, withBursts(3, 146))).toEqual([]);
  expect(severities(hrSpikes, withBursts(3, 147, 25))).toEqual([]);
});

it('needs a stream, a cap and a heart rate that can be trusted', () => {
  const { cap, ...capless } = athlete();
  expect(cap).toBeDefined();
  expect(severities(hrSpikes, recoveryRun())).toEqual([]);
  expect(severities(hrSpikes, withBursts(3), { athlete: capless })).toEqual([]);
  const doubtful = { verdict: 'doubtful', unusableShare: 0.2, reasons: ['dropouts'] } as const;
  expect(severities(hrSpikes, { ...withBursts(3), heartRateTrust: doubtful })).toEqual([]);
});

it('takes its numbers from the options and tells the longest', () => {
  expect(severities(hrSpikes, withBursts(1), { options: { bursts: 1, overBpm: 5, seconds: 20 } })).toEqual(['info']);
  expect(judge(hrSpikes, withBursts(3, 150, 45))[0]!.evidence.longest).toEqual({ value: 45, unit: 's' });
});
