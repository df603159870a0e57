import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/core/session.ts';
import { mergeDuplicates } from '../../src/normalise/merge-duplicates.ts';
import { session, trace } from '../support/build.ts';

const START_MS = Date.parse('2026-11-11T06:30:00Z');
const at = (seconds: number, parts: Partial<Session> = {}): Session => ({
  ...session({ id: `${seconds}`, durationS: 1800, movingS: 1800, distanceM: 5000, ...parts }),
  startEpochMs: START_MS + seconds * 1000,
});
const inFile = (file: string, seconds: number, parts: Partial<Session> = {}): Session =>
  at(seconds, { sources: [{ file }], ...parts });
const recording = (seconds: number, parts: Partial<Session> = {}): Session =>
  inFile('a.gpx', seconds, { trace: trace([{ seconds: 1800, bpm: 130, mps: 2.8 }]), ...parts });

const count = (...sessions: Session[]): number => mergeDuplicates(sessions).sessions.length;

describe('the same run told twice', () => {
  it('is one within two minutes, and two beyond', () => {
    expect(count(inFile('a.csv', 0), inFile('b.csv', 120))).toBe(1);
    expect(count(inFile('a.csv', 0), inFile('b.csv', 121))).toBe(2);
  });

  it('is one when its distances differ by 2 %, or by 10 % with durations that agree within 1 %', () => {
    expect(count(inFile('a.csv', 0), inFile('b.csv', 0, { distanceM: 4900, durationS: 1500 }))).toBe(1);
    expect(count(inFile('a.csv', 0), inFile('b.csv', 0, { distanceM: 4500 }))).toBe(1);
    expect(count(inFile('a.csv', 0), inFile('b.csv', 0, { distanceM: 4500, durationS: 1770 }))).toBe(2);
    expect(count(inFile('a.csv', 0), inFile('b.csv', 0, { distanceM: 4490 }))).toBe(2);
  });

  it.each([undefined, 0])(
    "is one by its duration where the recording tells %s metres, and keeps the row's",
    (distanceM) => {
      const { sessions } = mergeDuplicates([inFile('a.csv', 0), recording(0, { distanceM: distanceM as number })]);
      expect(sessions).toHaveLength(1);
      expect(sessions[0]).toMatchObject({ distanceM: 5000, speedMps: 2.4 });
    },
  );

  it('keeps rows of one log apart, as their keeper wrote them', () =>
    expect(count(inFile('a.csv', 0), inFile('a.csv', 60))).toBe(2));
});

describe('a row whose clock stood in another zone', () => {
  const hours = (n: number): number => n * 3600;

  it.each([hours(1), hours(-7), hours(5.75), hours(13) + 4])(
    'is known %i s away by distance and duration',
    (seconds) => {
      const { sessions } = mergeDuplicates([inFile('a.csv', seconds), recording(0)]);
      expect(sessions.map(({ sources }) => sources.length)).toEqual([2]);
      expect(sessions[0]!.startEpochMs).toBe(START_MS + seconds * 1000);
    },
  );

  it('is another run when it is not whole quarters of an hour away', () =>
    expect(count(inFile('a.csv', hours(1) + 60), recording(0))).toBe(2));
  it('is another run when it is more than 1 % longer', () =>
    expect(count(inFile('a.csv', hours(1), { distanceM: 5060 }), recording(0))).toBe(2));
  it('is not looked for between two rows or two recordings: there and back are alike', () => {
    expect(count(inFile('a.csv', hours(9)), inFile('b.csv', 0))).toBe(2);
    expect(count(recording(hours(9), { sources: [{ file: 'b.gpx' }] }), recording(0))).toBe(2);
  });
});
