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
