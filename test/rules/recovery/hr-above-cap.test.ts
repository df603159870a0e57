import { describe, expect, it } from 'vitest';
import { hrAboveCap } from '../../../src/rules/recovery/hr-above-cap.ts';
import { athlete, recoveryRun, trace, within } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

const DOUBTFUL = { verdict: 'doubtful', unusableShare: 0.2, reasons: ['jumps'] } as const;
const BAD = { verdict: 'bad', unusableShare: 0.7, reasons: ['cadence lock'] } as const;

// Caps of the built athlete: 133 (70 %) and 138.7 bpm (73 %).
describe('with a stream', () => {
  const above = (seconds: number, bpm = 150) =>
    recoveryRun({
      trace: trace([
        { seconds: 1500 - seconds, bpm: 125, mps: 2.5 },
        { seconds, bpm, mps: 2.5 },
      ]),
    });

  it.each([
    [295, []],
    [300, ['warning']],
  ])('with %i s of 25 min above the cap: %j', (seconds, expected) => {
    expect(severities(hrAboveCap, above(seconds))).toEqual(expected);
  });

  it('needs 15 % of a longer run', () => {
    const long = (seconds: number) =>
      recoveryRun({
        trace: trace([
          { seconds: 3000 - seconds, bpm: 125, mps: 2.5 },
          { seconds, bpm: 150, mps: 2.5 },
        ]),
      });
    expect([445, 450].map((seconds) => severities(hrAboveCap, long(seconds)).length)).toEqual([0, 1]);
  });

  it('notes the disputed band only', () => {
    expect(severities(hrAboveCap, above(1200, 136))).toEqual(['info']);
    expect(severities(hrAboveCap, above(1200, 136), { preset: 'consensus' })).toEqual(['info']);
  });

  it('says when the cap was crossed for good', () => {
    const [ruling] = judge(hrAboveCap, above(600));
    expect(ruling!.message).toBe('crossed');
    expect(Math.abs(Number(ruling!.evidence.at!.value) - 900)).toBeLessThanOrEqual(20);
  });

  it('speaks of pieces when no crossing lasted', () => {
    const hills = [0, 1, 2, 3, 4, 5].flatMap(() => [
      { seconds: 120, bpm: 125, mps: 2.5 },
      { seconds: 90, bpm: 150, mps: 2.5 },
    ]);
    expect(judge(hrAboveCap, recoveryRun({ trace: trace(hills) }))[0]!.message).toBe('spent');
  });
});

describe('with a log row alone', () => {
  it.each([
    [133, []],
    [134, ['info']],
    [138.7, ['info']],
    [139, ['warning']],
  ])('at an average of %d bpm: %j', (averageHeartRateBpm, expected) => {
    expect(severities(hrAboveCap, recoveryRun({ averageHeartRateBpm }))).toEqual(expected);
  });

  it('is firm only above the far edge of the cap', () => {
    const unsure = athlete({ cap: { agreed: within(133, 4), disputed: within(138.7, 4) } });
    const firm = [141, 143].map(
      (averageHeartRateBpm) => judge(hrAboveCap, recoveryRun({ averageHeartRateBpm }), { athlete: unsure })[0]!.firm,
    );
    expect(firm).toEqual([false, true]);
  });
});

it('makes a note of a doubtful heart rate and is silent on a bad one', () => {
  expect(severities(hrAboveCap, recoveryRun({ averageHeartRateBpm: 165, heartRateTrust: DOUBTFUL }))).toEqual(['info']);
  expect(severities(hrAboveCap, recoveryRun({ averageHeartRateBpm: 165, heartRateTrust: BAD }))).toEqual([]);
});

it('is silent without a cap or a heart rate', () => {
  const { cap, ...capless } = athlete();
  expect(cap).toBeDefined();
  expect(severities(hrAboveCap, recoveryRun({ averageHeartRateBpm: 165 }), { athlete: capless })).toEqual([]);
  const { averageHeartRateBpm, ...strapless } = recoveryRun();
  expect(averageHeartRateBpm).toBeDefined();
  expect(severities(hrAboveCap, strapless)).toEqual([]);
});

it('warns on an unsure maximum only beyond the far edge of its doubt', () => {
  const low = (value: number) => ({ ...within(value, 8), confidence: 'low' as const });
  const unsure = athlete({ cap: { agreed: low(133), disputed: low(138.7) } });
  const at = (averageHeartRateBpm: number) =>
    severities(hrAboveCap, recoveryRun({ averageHeartRateBpm }), { athlete: unsure });
  expect([at(142), at(147)]).toEqual([['info'], ['warning']]);
});
