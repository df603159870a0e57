import { describe, expect, it } from 'vitest';
import type { IntendedSession } from '../../src/core/session.ts';
import { keepPace } from '../../src/measures/keep-pace.ts';
import { recoveryRun } from '../support/build.ts';
import { type Dice, diceOf } from '../support/dice.ts';
import { laggedTrace } from '../support/lagged-trace.ts';

// Invented runners whose line of heart rate over speed is known, with good and bad days and averages that are off: the
// interval must hold the pace that would have kept the cap on that day as often as it says.

interface Runner {
  /** bpm at 2.5 m/s, and its rise per m/s. */
  readonly baseBpm: number;
  readonly slope: number;
  /** Standard deviations of the days, and of what one average is off by. */
  readonly dayBpm: number;
  readonly ownBpm: number;
}

const runnerOf = ({ between }: Dice): Runner => ({
  baseBpm: between(115, 135),
  slope: between(18, 36),
  dayBpm: between(2, 6),
  ownBpm: between(1, 3),
});

const bpmAt = ({ baseBpm, slope }: Runner, mps: number): number => baseBpm + slope * (mps - 2.5);

const weeksBefore = (runner: Runner, { between, normal }: Dice): IntendedSession[] =>
  Array.from({ length: Math.floor(between(8, 30)) }, (_, at) => {
    const mps = between(2.4, 2.9) + (at % 4 === 0 ? between(0.2, 0.9) : 0);
    const bpm = bpmAt(runner, mps) + normal(runner.dayBpm) + normal(runner.ownBpm);
    return recoveryRun({ id: `${at}`, gradeAdjustedSpeedMps: mps, averageHeartRateBpm: bpm, durationS: 2700 });
  });

/** Forty minutes of changing pace; heart rate follows late and drifts, and beats vary. */
const uneven = (runner: Runner, mps: number, dayBpm: number, { between, normal }: Dice) => {
  const driftBpm = between(0, 8);
  const paces = Array.from({ length: 40 }, () => mps + normal(0.25));
  return laggedTrace(
    paces,
    (heldMps, atS) => bpmAt(runner, heldMps) + dayBpm + driftBpm * (atS / 2400 - 0.5) + normal(2),
    between(25, 60),
  );
};

const trial = (seed: number, isStreamed: boolean): 'held' | 'missed' | undefined => {
  const chance = diceOf(seed);
  const runner = runnerOf(chance);
  const recent = weeksBefore(runner, chance);
  const mps = chance.between(2.6, 3.1);
  const dayBpm = chance.normal(runner.dayBpm);
  const truthMps = mps - chance.between(0.1, 0.5);
  const capBpm = bpmAt(runner, truthMps) + dayBpm;
  const averageBpm = bpmAt(runner, mps) + dayBpm + chance.normal(runner.ownBpm);
  if (averageBpm <= capBpm) return undefined;
  const run = recoveryRun({
    gradeAdjustedSpeedMps: mps,
    averageHeartRateBpm: averageBpm,
    durationS: 2400,
    ...(isStreamed && { trace: uneven(runner, mps, dayBpm, chance) }),
  });
  const keep = keepPace(run, recent, capBpm);
  if (!keep.estimable) return undefined;
  return keep.lowMps <= truthMps && truthMps <= keep.highMps ? 'held' : 'missed';
};

describe('the interval of the pace that would have kept the cap', () => {
  it.each([
    ['log rows alone', false],
    ['a recording of the run', true],
  ])('holds the truth in nine of ten runs or more, from %s', (_, isStreamed) => {
    const results = Array.from({ length: 600 }, (_, seed) => trial(seed + 1, isStreamed));
    const told = results.filter((result) => result !== undefined);
    // Enough of them to mean something.
    expect(told.length).toBeGreaterThan(250);
    expect(told.filter((result) => result === 'held').length / told.length).toBeGreaterThanOrEqual(0.9);
  });
});
