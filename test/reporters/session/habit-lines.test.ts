import { expect, it } from 'vitest';
import type { HighForPace } from '../../../src/core/session-measures.ts';
import { penFor } from '../../../src/reporters/text/pen.ts';
import { habitLines } from '../../../src/reporters/text/session/habit-lines.ts';
import { session, view } from '../support/build.ts';

const high = (bpm: number, lowBpm: number, highBpm: number): HighForPace => ({
  assessable: true,
  bpm,
  lowBpm,
  highBpm,
  usualBpm: 140,
  deviations: 2.5,
  runs: 21,
  isHigh: bpm > 5,
});
const told = (more: Parameters<typeof session>[1]) =>
  habitLines(session('2026-11-11', more), penFor(view({ columns: 100 })))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

it('holds heart rate against what is usual at the pace, with its doubt', () => {
  expect(told({ highForPace: high(11, 7, 15) })).toBe(
    'Habit heart rate 11 bpm above your usual 140 at this pace (7 to 15), by 21 runs',
  );
  expect(told({ highForPace: high(-6, -9, -3) })).toContain('6 bpm below your usual 140 at this pace (3 to 9)');
});

it('calls it usual where the doubt holds zero', () => {
  expect(told({ highForPace: high(2, -3, 7) })).toBe('Habit heart rate about your usual 140 at this pace, by 21 runs');
});

it('tells a leap in length, and nothing where there was none', () => {
  const spike = { assessable: true, ratio: 1.32, longestM: 15_000, size: 'moderate' } as const;
  expect(told({ spike })).toBe('Habit 32% longer than the longest run of the 30 days before (15.0 km)');
  expect(told({ spike: { ...spike, ratio: 1.05, size: 'none' } })).toBe('');
  expect(told({})).toBe('');
});
