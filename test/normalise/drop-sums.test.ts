import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/core/session.ts';
import { dropSums } from '../../src/normalise/drop-sums.ts';
import { session, trace } from '../support/build.ts';

const START_MS = Date.parse('2026-11-15T07:00:00Z');
const told = (minutes: number, distanceM: number, parts: Partial<Session>): Session => ({
  ...session({ id: `${minutes}`, distanceM, ...parts }),
  startEpochMs: START_MS + minutes * 60_000,
});
const TRACE = trace([{ seconds: 600, bpm: 140, mps: 3 }]);
const leg = (minutes: number, distanceM: number, parts: Partial<Session> = {}): Session =>
  told(minutes, distanceM, { sources: [{ file: 'tri.fit' }], trace: TRACE, ...parts });
const row = (distanceM: number, parts: Partial<Session> = {}): Session =>
  told(0, distanceM, { sources: [{ file: 'log.csv', line: 2 }], title: 'Sprint', elapsedS: 5400, ...parts });
const LEGS = [leg(0, 750), leg(20, 20_000), leg(60, 5000)];

describe('a row that is the sum of the recordings in one file', () => {
  it('gives way to them, and they name it', () => {
    const sessions = dropSums([row(25_750), ...LEGS]);
    expect(sessions.map(({ title, distanceM, sources }) => [title, distanceM, sources.length])).toEqual([
      ['Sprint', 750, 2],
      ['Sprint', 20_000, 2],
      ['Sprint', 5000, 2],
    ]);
  });

  it.each<[string, Session]>([
    ['agrees with one of them only', row(5000)],
    ['is more than 2 % longer', row(26_300)],
    ['began three minutes before', { ...row(25_750), startEpochMs: START_MS - 180_000 }],
    ['ended before the last of them began', row(25_750, { elapsedS: 3500 })],
    ['tells no duration', { ...row(25_750), elapsedS: undefined, durationS: undefined } as unknown as Session],
  ])('is none when it %s', (_, other) => expect(dropSums([other, ...LEGS])).toHaveLength(4));

  it('is none when the recordings lie in several files, or are of somebody else', () => {
    expect(
      dropSums([row(25_750), ...LEGS.map((one, at) => ({ ...one, sources: [{ file: `${at}.fit` }] }))]),
    ).toHaveLength(4);
    const others = LEGS.map((one) => ({ ...one, athlete: 'Ben' }));
    expect(dropSums([row(25_750, { athlete: 'Anna' }), ...others])).toHaveLength(4);
  });
});
