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
    expect(unitGuesser()(texts)?.unit).toBe(unit);
  });

  it.each([[['5', '6', '7']], [['10K race']], [['5 mi', '8 km']], [[]]])('%j does not tell', (texts) => {
    expect(unitGuesser()(texts)).toBeUndefined();
  });

  it.each([
    [['5 mi easy', '3 mi run', '4 mi', '10'], 'mi', '3 cells say so'],
    [['5 km easy', '8 km', 'LR 12 km', '6x1 mile', '10'], 'km', '3 cells say so'],
    [['5', '8', '20', '26.2'], 'mi', '"26.2" is a marathon'],
    [['5', '8', '13.1 race'], 'mi', '"13.1" is a half marathon'],
    [['8', '32', '42.195'], 'km', '"42.195" is a marathon'],
    [['8', '18', '21.1 Race'], 'km', '"21.1" is a half marathon'],
  ] as const)('%j is %s beyond doubt: %s', (texts, unit, because) => {
    expect(unitGuesser()(texts)).toEqual({ unit, because });
  });

  it.each([
    // Two cells are few, and a unit that is at odds with another settles nothing.
    [['5 mi easy', '3 mi run', '10']],
    [['5 km', '8 km', '4 km', '3 mi', '10']],
    // Races are called by kilometres in plans of miles.
    [['5K', '10K', 'Race 15K', '8', '9']],
    [[...Array.from({ length: 40 }, () => '6'), '5 mi', '4 mi', '3 mi']],
    // Longer cells deny the race: 13.1 km in a plan of long runs, 26.2 beside 32 and 35.
    [['5', '13.1', '16']],
    [['8', '26.2', '35']],
    [['5', '13.1', '8 km']],
  ])('%j is no more than likely', (texts) => {
    expect(unitGuesser()(texts)?.because).toBeUndefined();
  });
});
