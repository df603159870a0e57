import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadWorkout } from '../../../src/core/plan.ts';
import { readCell } from '../../../src/plan/grammar/read-cell.ts';

const MI = { distanceUnit: 'mi' } as const;
const KM = { distanceUnit: 'km' } as const;

const only = (text: string, context: Parameters<typeof readCell>[1] = KM): ReadWorkout => {
  const workouts = readCell(text, context);
  expect(workouts).toHaveLength(1);
  return workouts[0]!;
};
const part = (text: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  text.slice(from, to);

describe('places in the cell', () => {
  it('count in the text as it was written, whatever signs and marks it holds', () => {
    const text = '🐢 **AM:** 5 km “läuft” / PM: 8½ km';
    const [morning, evening] = readCell(text, KM);
    expect(part(text, evening!)).toBe('8½ km');
    expect(morning?.from).toBeLessThan(morning!.to);
    expect(evening?.distanceM).toEqual([8500, 8500]);
  });

  it('underline the words that were not understood, and no others', () => {
    const text = 'Öde Frumius 5 km brillig';
    const workout = only(text);
    expect(workout.unparsed.map((place) => part(text, place))).toEqual(['Öde Frumius', 'brillig']);
  });

  it('keep to the cell where accents and wide digits fold', () => {
    const text = 'récupération １０ km';
    expect(only(text)).toMatchObject({ kind: 'recovery', distanceM: [10_000, 10_000], from: 0, to: text.length });
  });
});

describe('what is left over', () => {
  // 3 of 10 letters and digits.
  it('is forgiven up to three tenths of the text', () => {
    expect(only('easy 5km xyq').reading).not.toBe('unparsed');
    expect(only('easy 5k xyq').reading).toBe('unparsed');
  });

  it('makes confidence low', () => {
    expect(only('frumious brillig 5 km')).toMatchObject({
      reading: 'unparsed',
      confidence: 'low',
      kind: 'unspecified',
    });
  });
});

describe('units', () => {
  it('are the plan’s for bare numbers, said to be assumed where they were guessed', () => {
    expect(only('6', MI)).toMatchObject({ distanceM: [6 * 1609.344, 6 * 1609.344], reading: 'understood' });
    expect(only('6', { ...MI, isUnitAssumed: true })).toMatchObject({
      reading: 'assumed',
      assumptions: ['bare numbers are miles'],
    });
    expect(only('6', {})).toMatchObject({ kind: 'unspecified', reading: 'assumed' });
    expect(only('6', {}).distanceM).toBeUndefined();
  });

  it('of a bare m are minutes, miles or metres by what the plan and the number say', () => {
    expect(only('3m easy', MI).distanceM).toEqual([3 * 1609.344, 3 * 1609.344]);
    expect(only('3m easy', { ...MI, isUnitAssumed: true })).toMatchObject({ assumptions: ['3m: miles'] });
    expect(only('45m easy', MI)).toMatchObject({ durationS: [2700, 2700], assumptions: ['45m: minutes'] });
    expect(only('20m easy', { mIsMinutes: true })).toMatchObject({ durationS: [1200, 1200], assumptions: [] });
    expect(only('6x400m', MI).distanceM).toEqual([2400, 2400]);
  });

  it('of Higdon’s tempo are minutes from 15 on, and distances below', () => {
    expect(only('15 tempo', MI)).toMatchObject({ durationS: [900, 900], assumptions: ['15 tempo: minutes'] });
    expect(only('14 tempo', MI)).toMatchObject({ distanceM: [14 * 1609.344, 14 * 1609.344], assumptions: [] });
  });

  it('of bare numbers beyond any run are minutes: above 60 km, above 35 mi', () => {
    expect(only('60', KM).distanceM).toEqual([60_000, 60_000]);
    expect(only('61', KM)).toMatchObject({ durationS: [3660, 3660], reading: 'assumed' });
    expect(only('35', MI).distanceM).toEqual([35 * 1609.344, 35 * 1609.344]);
    expect(only('36', MI)).toMatchObject({ durationS: [2160, 2160], reading: 'assumed' });
  });
});

describe('intensity', () => {
  it.each([
    ['Easy 8 km @ 5:30/km', { speedMps: [1000 / 330, 1000 / 330] }],
    ['Easy 8 km @ 5:30-6:00/km', { speedMps: [1000 / 360, 1000 / 330] }],
    ['Easy 5 mi at 8:00/mi', { speedMps: [1609.344 / 480, 1609.344 / 480] }],
    ['Recovery 30 min Z1', { zone: [1, 1] }],
    ['Recovery 30 min zone 1-2', { zone: [1, 2] }],
    ['Recovery 30 min, HR <140', { heartRateBpm: [0, 140] }],
    ['Восстановительный бег 8 км, пульс 120-135', { heartRateBpm: [120, 135] }],
    ['RL 30 min 65–70 % pHF', { heartRateRatio: [0.65, 0.7] }],
    ['45 min @ 70-75% HRmax', { heartRateRatio: [0.7, 0.75] }],
    ['Recovery 30 min RPE 2-3', { rpe: [2, 3] }],
    ['5x1000 m in 4:00', { speedMps: [1000 / 240, 1000 / 240] }],
    ['8x800 m in 3:20', { speedMps: [4, 4] }],
  ])('%s', (text, expected) => {
    expect(only(text).intensity).toMatchObject(expected);
  });

  it('takes a pace for one of the plan’s unit and says so where that is a guess', () => {
    const guessed = { distanceUnit: 'km', isUnitAssumed: true } as const;
    expect(only('Easy @ 5:30, 45 min', guessed)).toMatchObject({ reading: 'assumed', assumptions: ['pace per km'] });
    expect(only('Easy 8 km @ 5:30', guessed).reading).toBe('understood');
    expect(only('Easy @ 5:30, 45 min').reading).toBe('understood');
    expect(only('Easy 8 km @ 5:30', {}).intensity?.speedMps).toBeUndefined();
  });

  it('says nothing of a time that could be the repetition’s or a pace', () => {
    expect(only('3x1500 m @ 4:40').intensity?.speedMps).toBeUndefined();
  });

  it('names a pace without figures as it is written', () => {
    expect(only('6x800 @ 5K Pace w/ 2 min jog').intensity).toEqual({ text: '5K Pace' });
  });
});

describe('a long run with faster miles', () => {
  it('is hard, and still called long', () => {
    expect(only('Long run 14 miles w/ 6 @ MP', MI)).toMatchObject({ kind: 'tempo', isCalledLong: true });
    expect(only('Long run 14 miles', MI)).toMatchObject({ kind: 'long', isCalledLong: true });
    expect(only('Tempo 6 miles', MI).isCalledLong).toBeUndefined();
  });
});

describe('a length', () => {
  it('of repetitions alone is the least it can be', () => {
    expect(only('6x800 w/ 400 jog')).toMatchObject({ distanceM: [4800, 4800], isAtLeast: true });
    expect(only('VO2max 9 mi w/ 4 x 1200 m', MI).isAtLeast).toBeUndefined();
  });

  it('is unknown where parts are told in miles and in minutes', () => {
    const workout = only('2 mi easy + 20 min tempo + 2 mi easy', MI);
    expect(workout.distanceM).toBeUndefined();
    expect(workout.durationS).toBeUndefined();
  });
});

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    '6',
    'x',
    '(',
    ')',
    ' ',
    '400',
    'm',
    '@',
    '5K',
    'or',
    'AM',
    '/',
    '-',
    '+',
    '\n',
    '{',
    '}',
    ':',
    'easy',
    'w/',
    '恢复',
    '🐢',
    "'",
    '"',
    '.',
    ',',
    'r',
    '<br>',
    '\\n',
    '%',
    'Z2',
    '\u0301',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(pieces, { maxLength: 300 }).map((all) => all.join('')),
  );

  it('never throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(MI, KM, {}, { mIsMinutes: true }), (text, context) => {
        for (const { from, to, unparsed, durationS, distanceM } of readCell(text, context)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          for (const place of unparsed)
            expect([place.from >= 0, place.to > place.from, place.to <= text.length]).toEqual([true, true, true]);
          for (const range of [durationS, distanceM])
            if (range !== undefined) expect(range[0]).toBeLessThanOrEqual(range[1]);
        }
      }),
    );
  });

  it.each([
    '6x',
    '(',
    '6 x (',
    'or ',
    'AM 6 ',
    '400-',
    '5:30/',
    'easy ',
    'xyz ',
    '\u0301',
    "5'",
    'r=1 ',
    '{6}',
    '   ',
    'vo2max ',
  ])('takes no longer for what stands behind the first characters: %j again and again', (piece) => {
    const started = performance.now();
    readCell(piece.repeat(200_000 / piece.length), MI);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
