import { describe, expect, it } from 'vitest';
import { bareKindOf, looksLikeMinutes, minuteKindsIn } from '../../../src/plan/grammar/bare-minutes.ts';
import { readCell } from '../../../src/plan/grammar/read-cell.ts';
import type { GrammarContext } from '../../../src/plan/grammar/resolve-amount.ts';

const KM: GrammarContext = { distanceUnit: 'km' };
const MI: GrammarContext = { distanceUnit: 'mi' };
const M_PER_MILE = 1609.344;

const lengthOf = (text: string, context: GrammarContext): string => {
  const { distanceM, durationS } = readCell(text, context)[0]!;
  if (durationS !== undefined) return `${durationS[0] / 60} min`;
  if (distanceM === undefined) return 'none';
  return context.distanceUnit === 'mi'
    ? `${Number((distanceM[0] / M_PER_MILE).toFixed(2))} mi`
    : `${distanceM[0] / 1000} km`;
};

describe('a bare number beside the name of a run', () => {
  it.each([
    ['Rec', KM, 15],
    ['Rec', MI, 9],
    ['Easy', KM, 32],
    ['Easy', MI, 20],
    ['Steady', KM, 32],
    ['Tempo', KM, 24],
    ['LR', KM, 60],
    ['LR', MI, 35],
  ] as const)('%s is a distance as long as one may be, and minutes beyond', (name, context, longest) => {
    expect(lengthOf(`${name} ${longest}`, context)).toBe(`${longest} ${context.distanceUnit}`);
    expect(lengthOf(`${name} ${longest + 1}`, context)).toBe(`${longest + 1} min`);
  });

  it('is assumed where it is minutes, and says so', () => {
    expect(readCell('Rec 60', KM)[0]).toMatchObject({ reading: 'assumed', assumptions: ['60 recovery: minutes'] });
    expect(readCell('Rec 8', KM)[0]).toMatchObject({ reading: 'understood', assumptions: [] });
  });

  it('is minutes of a tempo run from 15 on, unless the plan says that it counts in kilometres', () => {
    expect([lengthOf('Tempo 15', MI), lengthOf('Tempo 15', {}), lengthOf('Tempo 15', KM)]).toEqual([
      '15 min',
      '15 min',
      '15 km',
    ]);
    expect(lengthOf('Tempo 14', MI)).toBe('14 mi');
    expect(lengthOf('Tempo 15', { ...KM, isUnitAssumed: true })).toBe('15 min');
  });

  it('is held against kilometres where the plan has no unit, and has no length below', () => {
    expect([lengthOf('Rec 60', {}), lengthOf('Rec 12', {})]).toEqual(['60 min', 'none']);
  });

  it('counts minutes as the others of its kind do, where it can', () => {
    const context: GrammarContext = { ...KM, minuteKinds: ['recovery', 'easy', 'long'] };
    expect(['Rec 10', 'Rec 9', 'Easy 20', 'Easy 19', 'LR 45', 'LR 24'].map((text) => lengthOf(text, context))).toEqual([
      '10 min',
      '9 km',
      '20 min',
      '19 km',
      '45 min',
      '24 km',
    ]);
    expect(lengthOf('Tempo 20', context)).toBe('20 km');
  });

  it('is left alone where its unit is told, or it counts repetitions', () => {
    expect(lengthOf('Rec 25 km', KM)).toBe('25 km');
    expect(
      looksLikeMinutes({ type: 'amount', from: 0, to: 2, low: 9, high: 9, unit: 'count' }, 'recovery', {
        isRepeated: false,
      }),
    ).toBe(false);
  });
});

it('names the kinds by the assumptions that they were read under', () => {
  const read = ['Rec 60', '45 easy', '30-40 tempo', '3'].flatMap((text) => readCell(text, KM));
  expect(minuteKindsIn(read.flatMap(({ assumptions }) => assumptions))).toEqual(['recovery', 'easy', 'tempo']);
  expect(minuteKindsIn(['bare numbers are miles', '1:30: hours and minutes'])).toEqual([]);
  expect(bareKindOf(['run', 'long', 'easy'])).toBe('long');
  expect(bareKindOf(['run', 'race'])).toBeUndefined();
});
