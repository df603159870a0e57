import { describe, expect, it } from 'vitest';
import { heartRateZones } from '../../src/athlete/zone-models.ts';
import type { Session } from '../../src/core/session.ts';
import { observedKind } from '../../src/judge/observed-kind.ts';
import { sessionZones } from '../../src/judge/session-zones.ts';
import { athlete, type Stretch, session, sure, trace } from '../support/build.ts';

const { easySpeed, ...rest } = athlete({ heartRateZones: heartRateZones({}, sure(190))! });
const runner = rest;
const kindOf = (parts: Partial<Session>) => {
  const built = session(parts);
  return observedKind(built, sessionZones(built, runner), runner, { runS: 2700 });
};

it.each([
  [{ averageHeartRateBpm: 125, durationS: 1500 }, 'recovery'],
  [{ averageHeartRateBpm: 125, durationS: 45 * 60 + 1 }, 'easy'],
  [{ averageHeartRateBpm: 145 }, 'easy'],
  [{ averageHeartRateBpm: 158 }, 'moderate'],
  [{ averageHeartRateBpm: 172 }, 'tempo'],
  [{ averageHeartRateBpm: 140, durationS: 90 * 60 }, 'long'],
  [{ averageHeartRateBpm: 140, durationS: 76 * 60 }, 'long'],
  [{ averageHeartRateBpm: 140, durationS: 74 * 60 }, 'easy'],
] as const)('%j was %s', (parts, kind) => {
  expect(kindOf(parts).kind).toBe(kind);
});

const around = (...main: readonly Stretch[]): Stretch[] => [
  { seconds: 900, bpm: 130, mps: 2.6 },
  ...main,
  { seconds: 900, bpm: 130, mps: 2.6 },
];
const times = (count: number, ...stretches: readonly Stretch[]): Stretch[] =>
  Array.from({ length: count }, () => stretches).flat();

it('tells intervals from a tempo by the pieces', () => {
  const pieces = times(5, { seconds: 240, bpm: 172, mps: 4.2 }, { seconds: 120, bpm: 150, mps: 2.4 });
  expect(kindOf({ averageHeartRateBpm: 165, trace: trace(pieces) }).kind).toBe('intervals');
  expect(kindOf({ averageHeartRateBpm: 170, trace: trace([{ seconds: 1800, bpm: 170, mps: 3.9 }]) }).kind).toBe(
    'tempo',
  );
});

// Maximum heart rate 190: zone 4 begins at 165.3, 8 % are 15.2, a tenth is 19, four fifths are 152.
it.each([
  [
    'a peak in the hard zones, 16 bpm above the average',
    { averageHeartRateBpm: 150, maxHeartRateBpm: 166 },
    'intervals',
  ],
  ['a peak below the hard zones', { averageHeartRateBpm: 140, maxHeartRateBpm: 165 }, 'easy'],
  ['a peak 15 bpm above the average', { averageHeartRateBpm: 151, maxHeartRateBpm: 166 }, 'easy'],
  ['less than 20 min', { averageHeartRateBpm: 130, maxHeartRateBpm: 170, durationS: 1199 }, 'recovery'],
  ['a long run with a hill', { averageHeartRateBpm: 148, maxHeartRateBpm: 166, durationS: 5400 }, 'long'],
  ['a long run in pieces', { averageHeartRateBpm: 147, maxHeartRateBpm: 166, durationS: 5400 }, 'intervals'],
  ['a long run at 80 % of maximum', { averageHeartRateBpm: 152, maxHeartRateBpm: 165, durationS: 5400 }, 'tempo'],
  ['a long run at 79 % of maximum', { averageHeartRateBpm: 151, maxHeartRateBpm: 165, durationS: 5400 }, 'long'],
] as const)('of a row with %s', (_, parts, kind) => {
  const observed = kindOf({ durationS: 1500, ...parts });
  expect(observed.kind).toBe(kind);
  if (kind === 'intervals' || kind === 'tempo') expect(observed.confidence).toBe('low');
});

// The log's highest speeds are usually 1.25 times the average: a stretch stands out from 1.5 times on.
it.each([
  ['a stretch 1.51 times as fast', {}, 'intervals'],
  ['a stretch 1.49 times as fast', { maxSpeedMps: 2.8 * 1.49 }, 'easy'],
  ['a leap of the positions', { maxSpeedMps: 2.8 * 4.01 }, 'easy'],
  ['heart rate up to 74 % of maximum', { averageHeartRateBpm: 121, maxHeartRateBpm: 141 }, 'recovery'],
  ['heart rate up to 75 %', { averageHeartRateBpm: 123, maxHeartRateBpm: 143 }, 'intervals'],
  ['heart rate 18 bpm above the average', { averageHeartRateBpm: 143, maxHeartRateBpm: 161 }, 'easy'],
  ['walking breaks in a slow run', { speedMps: 2, maxSpeedMps: 3.9 }, 'easy'],
] as const)('of a row with %s, below the hard zones', (_, parts, kind) => {
  const built = session({
    durationS: 1500,
    averageHeartRateBpm: 142,
    maxHeartRateBpm: 161,
    speedMps: 2.8,
    maxSpeedMps: 2.8 * 1.51,
    ...parts,
  });
  const usual = { runS: 2700, speedMps: 2.8, burstRatio: 1.25 };
  expect(observedKind(built, sessionZones(built, runner), runner, usual).kind).toBe(kind);
});

it.each([
  [3.24, 143, 'tempo'],
  [3.23, 143, 'easy'],
  [3.24, 142, 'easy'],
] as const)('of a row at %d m/s and %d bpm, where 3 m/s and 138.5 bpm are usual, was %s', (mps, bpm, kind) => {
  const built = session({ averageHeartRateBpm: bpm, speedMps: mps, durationS: 2000 });
  const usual = { runS: 2700, speedMps: 3, heartRateBpm: 138.5 };
  expect(observedKind(built, sessionZones(built, runner), runner, usual).kind).toBe(kind);
});

it('of a row in zone 3 was a tempo when a tenth faster than usual, else moderate', () => {
  const kindAt = (mps: number): string => {
    const built = session({ averageHeartRateBpm: 158, speedMps: mps, gradeAdjustedSpeedMps: mps });
    return observedKind(built, sessionZones(built, runner), runner, { runS: 2700, speedMps: 3 }).kind;
  };
  expect([3.31, 3.29].map(kindAt)).toEqual(['tempo', 'moderate']);
});

it('does not guess at peaks where a stream shows the pieces', () => {
  const even = trace([{ seconds: 1800, bpm: 140, mps: 2.8 }]);
  expect(kindOf({ averageHeartRateBpm: 140, maxHeartRateBpm: 175, trace: even }).kind).not.toBe('intervals');
});

describe('the pattern of a stream', () => {
  it('is told with its repetitions and a reason, and hard ones make a run of easy average intervals', () => {
    const pieces = around(...times(6, { seconds: 90, bpm: 168, mps: 4.4 }, { seconds: 90, bpm: 140, mps: 2.4 }));
    const observed = kindOf({ averageHeartRateBpm: 140, trace: trace(pieces), durationS: 2880 });
    expect(observed).toMatchObject({ kind: 'intervals', confidence: 'medium', pattern: 'intervals' });
    expect(observed.repetitions).toMatchObject({ count: 6, workS: 90, restS: 90 });
    expect(observed.why).toContain('6 repetitions of about 1:30 with about 1:30 between them');
  });

  it.each([
    [165, 'easy'],
    [166, 'intervals'],
  ] as const)('of minutes at most at %d bpm is %s', (bpm, kind) => {
    const pieces = around(...times(6, { seconds: 60, bpm, mps: 4.4 }, { seconds: 90, bpm: 140, mps: 2.4 }));
    expect(kindOf({ averageHeartRateBpm: 140, trace: trace(pieces), durationS: 2700 })).toMatchObject({
      kind,
      pattern: 'intervals',
    });
  });

  it('is strides at the end of a run that stays easy', () => {
    const pieces = [
      { seconds: 2400, bpm: 140, mps: 2.8 },
      ...times(5, { seconds: 20, bpm: 150, mps: 4.6 }, { seconds: 60, bpm: 148, mps: 2.6 }),
    ];
    const observed = kindOf({ averageHeartRateBpm: 141, maxHeartRateBpm: 168, trace: trace(pieces), durationS: 2800 });
    expect(observed).toMatchObject({ kind: 'easy', pattern: 'strides' });
    expect(observed.why).toContain('5 strides of about 20 s at the end');
  });

  it('is run and walk while the running is not hard', () => {
    const pieces = (bpm: number) =>
      trace(times(8, { seconds: 240, bpm, mps: 2.7 }, { seconds: 60, bpm: 128, mps: 1.5 }));
    const at = (bpm: number) => kindOf({ averageHeartRateBpm: 140, trace: pieces(bpm), durationS: 2400 });
    expect(at(142)).toMatchObject({ kind: 'easy', pattern: 'run-walk' });
    expect(at(170)).toMatchObject({ kind: 'intervals', pattern: 'intervals' });
  });

  it('is a progression, and a moderate run where it ends so', () => {
    const quarters = (last: number) =>
      trace([
        { seconds: 300, bpm: 125, mps: 2.5 },
        ...[0, 1, 2, 3].map((k) => ({ seconds: 480, bpm: k === 3 ? last : 132 + 4 * k, mps: 2.7 + 0.12 * k })),
      ]);
    const at = (last: number) => kindOf({ averageHeartRateBpm: 138, trace: quarters(last), durationS: 2220 });
    expect(at(150)).toMatchObject({ kind: 'recovery', pattern: 'progression' });
    expect(at(153)).toMatchObject({ kind: 'moderate', pattern: 'progression' });
  });

  it('shows intervals even where no zone is known, and nothing of steady running', () => {
    const { hrMax, heartRateZones: _, ...unknown } = runner;
    expect(hrMax).toBeDefined();
    const pieces = around(...times(6, { seconds: 90, bpm: 168, mps: 4.4 }, { seconds: 90, bpm: 140, mps: 2.4 }));
    const kindWithout = (stretches: readonly Stretch[]) => {
      const built = session({ trace: trace(stretches), durationS: 2880 });
      return observedKind(built, sessionZones(built, unknown), unknown, {});
    };
    expect(kindWithout(pieces)).toMatchObject({ kind: 'intervals', confidence: 'low' });
    expect(kindWithout([{ seconds: 2880, bpm: 150, mps: 3 }])).toMatchObject({ kind: 'unknown', pattern: 'steady' });
  });
});

it('finds repetitions in laps where there is no stream', () => {
  const work = { durationS: 192, distanceM: 800, averageHeartRateBpm: 172, maxHeartRateBpm: 176 };
  const rest = { durationS: 160, distanceM: 400, averageHeartRateBpm: 150 };
  const easy = { durationS: 720, distanceM: 2000, averageHeartRateBpm: 138 };
  const laps = [easy, ...Array.from({ length: 6 }, () => [work, rest]).flat(), easy];
  expect(kindOf({ averageHeartRateBpm: 150, durationS: 3552, laps })).toMatchObject({
    kind: 'intervals',
    pattern: 'intervals',
    repetitions: { count: 6 },
  });
});

describe('a race', () => {
  // 90 % of 190 are 171.
  const race = (parts: Partial<Session>, fastest: number | undefined) => {
    const built = session({ durationS: 2400, distanceM: 10_000, speedMps: 4.17, averageHeartRateBpm: 174, ...parts });
    const usual = { runS: 2700, fastestMps: () => fastest };
    return observedKind(built, sessionZones(built, runner), runner, usual);
  };

  it('is as hard as a race and about as fast as the runner ever was in a year', () => {
    expect(race({}, 4.25).kind).toBe('race');
    expect(race({}, 4.26)).toMatchObject({ kind: 'tempo' });
    expect(race({}, 4.26).why).toContain('as hard as a race');
    expect(race({ averageHeartRateBpm: 171 }, 4.17).kind).toBe('race');
    expect(race({ averageHeartRateBpm: 170 }, 4.17).why).not.toContain('as hard as a race');
  });

  it('is not told without a year to compare with, of a short run, or with a cool-down', () => {
    expect(race({}, undefined).kind).toBe('tempo');
    expect(race({ durationS: 719 }, 4.17).kind).toBe('tempo');
    const even = [{ seconds: 2400, bpm: 174, mps: 4.17 }];
    expect(race({ trace: trace(even) }, 4.17)).toMatchObject({ kind: 'race', confidence: 'medium' });
    const cooled = [
      { seconds: 2000, bpm: 176, mps: 4.4 },
      { seconds: 400, bpm: 150, mps: 2.6 },
    ];
    expect(race({ trace: trace(cooled) }, 4.17).kind).toBe('tempo');
  });

  it('lasts longer at less', () => {
    const long = (bpm: number) => race({ durationS: 5400, distanceM: 21_097, averageHeartRateBpm: bpm }, 3.9).kind;
    expect([166, 165].map(long)).toEqual(['race', 'tempo']);
  });
});

it('does not say what a ride was', () => {
  expect(kindOf({ sport: 'cycling' }).kind).toBe('cross');
});

it('is unsure by pace alone and unknown by nothing', () => {
  const { averageHeartRateBpm, ...strapless } = session();
  expect(averageHeartRateBpm).toBeDefined();
  expect(observedKind(strapless, sessionZones(strapless, runner), runner, {})).toMatchObject({
    kind: 'unknown',
    confidence: 'low',
  });
});
