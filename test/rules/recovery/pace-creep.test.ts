import { expect, it } from 'vitest';
import { paceCreep } from '../../../src/rules/recovery/pace-creep.ts';
import { recoveryRun, type Stretch, trace } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

const run = (...stretches: readonly Stretch[]) => recoveryRun({ trace: trace(stretches) });

/** A gentle start, then thirds of five minutes; the last at `lastMps`. */
const creeping = (lastMps: number, lastBpm = 133) =>
  run(
    { seconds: 300, bpm: 110, mps: 2 },
    { seconds: 300, bpm: 125, mps: 3.125 },
    { seconds: 300, bpm: 128, mps: 3.125 },
    { seconds: 300, bpm: lastBpm, mps: lastMps },
  );

it('notes a last third that is 4 % faster, not 3 %', () => {
  expect(severities(paceCreep, creeping(3.25))).toEqual(['info']);
  expect(severities(paceCreep, creeping(3.24))).toEqual([]);
});

it('is content when heart rate did not follow: a tailwind', () => {
  expect(severities(paceCreep, creeping(3.4, 128))).toEqual(['info']);
  expect(severities(paceCreep, creeping(3.4, 127))).toEqual([]);
});

it('lets the gentle start pass, and a fast middle that slows down again', () => {
  expect(severities(paceCreep, creeping(3.125))).toEqual([]);
  const middle = run(
    { seconds: 300, bpm: 110, mps: 2 },
    { seconds: 300, bpm: 125, mps: 2.5 },
    { seconds: 300, bpm: 135, mps: 2.9 },
    { seconds: 300, bpm: 133, mps: 2.7 },
  );
  expect(severities(paceCreep, middle)).toEqual([]);
});

it('needs twelve minutes after the start, and a stream', () => {
  const short = run({ seconds: 600, bpm: 120, mps: 2.4 }, { seconds: 410, bpm: 135, mps: 2.8 });
  expect(severities(paceCreep, short)).toEqual([]);
  expect(severities(paceCreep, recoveryRun())).toEqual([]);
});

it('shows both paces and takes the gain from the options', () => {
  expect(judge(paceCreep, creeping(3.4375))[0]!.evidence.gain!.value).toBeCloseTo(0.1, 3);
  expect(severities(paceCreep, creeping(3.4375), { options: { ratio: 0.15 } })).toEqual([]);
});
