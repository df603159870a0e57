import { expect, it } from 'vitest';
import { workoutName } from '../../../src/judge/planned/workout-name.ts';
import { planOf } from '../../support/plan.ts';

const named = (text: string): string => workoutName({ ...planOf(['easy']).workouts[0]!, text });

it('repeats 48 characters and cuts 49', () => {
  expect(named('a'.repeat(48))).toBe('a'.repeat(48));
  expect(named('a'.repeat(49))).toBe(`${'a'.repeat(47)}…`);
});

it('leaves no half of a character', () => {
  expect(named(`${'a'.repeat(46)}🏃🏃`)).toBe(`${'a'.repeat(46)}…`);
});

it('calls a workout without a text by its kind', () => {
  expect(named('')).toBe('easy');
});
