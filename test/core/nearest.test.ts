import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/core/nearest.ts';

it('finds what was probably meant', () => {
  expect(nearest('recovery/hr-drfit', ['recovery/hr-drift', 'recovery/too-long'])).toBe('recovery/hr-drift');
  expect(nearest('hrmax', ['hrMax', 'hrRest'])).toBe('hrMax');
});

it('says nothing when nothing is near', () => {
  expect(didYouMean('zzzzzz', ['hrMax', 'hrRest'])).toBeUndefined();
});

it('knows a name without the group that it stands in', () => {
  expect(didYouMean('too-long', ['recovery/too-soon', 'recovery/too-long'])).toBe('did you mean "recovery/too-long"?');
  expect(didYouMean('long', ['recovery/too-long'])).toBeUndefined();
});
