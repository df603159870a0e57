import { describe, expect, it } from 'vitest';
import { unitGuesser } from '../../../src/plan/grammar/guess-distance-unit.ts';

describe('the unit of a plan', () => {
  it.each([
    [['5 mi easy', '6', '7'], 'mi'],
    [['5 km easy', '6', '7'], 'km'],
    [['5', '8', '26.2'], 'mi'],
    [['5', '8', '42.2'], 'km'],
    [['6', 'easy @ 8:30/mi'], 'mi'],
    [['6', 'easy @ 5:30/km'], 'km'],
    [['6 easy', '10K race', '6x1k @ 5K pace', '13.1'], 'mi'],
    [['3 miles', '8-10K tune-up race'], 'mi'],
    [['轻松跑 8公里', '6'], 'km'],
  ] as const)('%j is %s', (texts, unit) => {
    expect(unitGuesser()(texts)).toBe(unit);
  });

  it.each([[['5', '6', '7']], [['10K race']], [['5 mi', '8 km']], [[]]])('%j does not tell', (texts) => {
    expect(unitGuesser()(texts)).toBeUndefined();
  });
});
