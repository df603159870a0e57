import { expect, it } from 'vitest';
import { heartRateZones } from '../../src/athlete/zone-models.ts';
import type { Session } from '../../src/core/session.ts';
import { observedKind } from '../../src/judge/observed-kind.ts';
import { sessionZones } from '../../src/judge/session-zones.ts';
import { athlete, session, sure, trace } from '../support/build.ts';

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

it('tells intervals from a tempo by the pieces', () => {
  const pieces = [0, 1, 2, 3, 4].flatMap(() => [
    { seconds: 240, bpm: 172, mps: 4.2 },
    { seconds: 120, bpm: 150, mps: 2.4 },
  ]);
  expect(kindOf({ averageHeartRateBpm: 165, trace: trace(pieces) }).kind).toBe('intervals');
  expect(kindOf({ averageHeartRateBpm: 170, trace: trace([{ seconds: 1800, bpm: 170, mps: 3.9 }]) }).kind).toBe(
    'tempo',
  );
});

// Maximum heart rate 190: a tenth of it is 19 bpm, four fifths are 152.
it.each([
  ['a peak 19 bpm above the average', { averageHeartRateBpm: 140, maxHeartRateBpm: 159 }, 'intervals'],
  ['a peak 18 bpm above the average', { averageHeartRateBpm: 140, maxHeartRateBpm: 158 }, 'easy'],
  ['a low peak', { averageHeartRateBpm: 130, maxHeartRateBpm: 151 }, 'recovery'],
  ['less than 20 min', { averageHeartRateBpm: 130, maxHeartRateBpm: 165, durationS: 1199 }, 'recovery'],
  ['a long run with a hill', { averageHeartRateBpm: 140, maxHeartRateBpm: 162, durationS: 5400 }, 'long'],
  ['a long run at 80 % of maximum', { averageHeartRateBpm: 152, maxHeartRateBpm: 165, durationS: 5400 }, 'tempo'],
  ['a long run at 79 % of maximum', { averageHeartRateBpm: 151, maxHeartRateBpm: 165, durationS: 5400 }, 'long'],
] as const)('of a row with %s', (_, parts, kind) => {
  const observed = kindOf({ durationS: 1500, ...parts });
  expect(observed.kind).toBe(kind);
  if (kind === 'intervals' || kind === 'tempo') expect(observed.confidence).toBe('low');
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
