import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { trainingPhase } from '../../src/judge/training-phase.ts';

const MARATHON = { day: '2027-04-11', distanceM: 42_195 };
const daysBefore = (days: number): string => addDays(MARATHON.day, -days);

describe('the phase of a season', () => {
  it.each([
    [0, 'taper'],
    [21, 'taper'],
    [22, 'peak'],
    [49, 'peak'],
    [50, 'build'],
    [91, 'build'],
    [92, 'base'],
  ])('%i days before a marathon is %s', (days, phase) => {
    expect(trainingPhase(daysBefore(days), { race: MARATHON })).toBe(phase);
  });

  it('tapers two weeks for a half, one for a 10 km, and takes a race without a distance for a half', () => {
    const tapers = [21_097.5, 10_000, undefined].map((distanceM) =>
      [7, 8, 14, 15].map((days) => {
        const race = distanceM === undefined ? { day: MARATHON.day } : { day: MARATHON.day, distanceM };
        return trainingPhase(daysBefore(days), { race });
      }),
    );
    expect(tapers).toEqual([
      ['taper', 'taper', 'taper', 'peak'],
      ['taper', 'peak', 'peak', 'peak'],
      ['taper', 'taper', 'taper', 'peak'],
    ]);
  });

  it('is what is told, whatever the race', () => {
    expect(trainingPhase(daysBefore(3), { phase: 'base', race: MARATHON })).toBe('base');
  });

  it('is unknown after the race, and without one', () => {
    expect(trainingPhase(daysBefore(-1), { race: MARATHON })).toBeUndefined();
    expect(trainingPhase(daysBefore(1), {})).toBeUndefined();
  });
});
