import { expect, it } from 'vitest';
import type { DayLoad } from '../../src/judge/day-load.ts';
import { intentFromPosition } from '../../src/judge/intent-from-position.ts';
import { recoveryRun } from '../support/build.ts';

const untitled = (durationS: number) =>
  recoveryRun({ durationS, intent: { kind: 'unknown', from: [], confidence: 'low' } });
const guess = (durationS: number, before: DayLoad) =>
  intentFromPosition(untitled(durationS), before, { runS: 3000, speedMps: 3 });

it('guesses recovery for a short run the day after a hard one, with low confidence', () => {
  expect(guess(1800, 'hard')).toEqual({ kind: 'recovery', from: ['position'], confidence: 'low' });
});

it.each(['easy', 'rest'] as const)('guesses nothing after a day that was %s', (before) => {
  expect(guess(1800, before)).toBeUndefined();
});

it('guesses nothing for a run of usual length', () => {
  expect([guess(2400, 'hard')?.kind, guess(2401, 'hard')?.kind]).toEqual(['recovery', undefined]);
});

it('leaves a title that speaks alone', () => {
  expect(
    intentFromPosition(recoveryRun({ intent: { kind: 'easy', from: ['title'], confidence: 'high' } }), 'hard', {
      runS: 3000,
    }),
  ).toBeUndefined();
});

it('guesses nothing for a run at the usual speed or faster', () => {
  const at = (speedMps: number) =>
    intentFromPosition({ ...untitled(1800), speedMps }, 'hard', { runS: 3000, speedMps: 3 });
  expect([at(2.9)?.kind, at(2.92)?.kind, at(4)?.kind]).toEqual(['recovery', undefined, undefined]);
});

it('does not look at heart rate', () => {
  const strained = { ...untitled(1800), averageHeartRateBpm: 185 };
  expect(intentFromPosition(strained, 'hard', { runS: 3000, speedMps: 3 })?.kind).toBe('recovery');
});
