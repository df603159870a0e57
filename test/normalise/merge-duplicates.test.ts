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

  it('is one whose distance was corrected in the list, where start and duration agree', () => {
    const { sessions } = mergeDuplicates([inFile('a.csv', 4, { distanceM: 6000 }), recording(0)]);
    expect(sessions.map(({ sources }) => sources.length)).toEqual([2]);
    expect(count(inFile('a.csv', 6, { distanceM: 6000 }), recording(0))).toBe(2);
    expect(count(inFile('a.csv', 4, { distanceM: 6000, durationS: 1820 }), recording(0))).toBe(2);
    expect(count(inFile('a.csv', 4, { distanceM: 6000 }), inFile('b.csv', 0))).toBe(2);
  });

  it('lists a source once, though two tellings name it', () => {
    const twice = { sources: [{ file: 'a.csv', line: 2 }, { file: 'a.gpx' }] };
    const { sessions } = mergeDuplicates([
      at(0, twice),
      recording(0),
      inFile('a.zip', 0, { sources: [{ file: 'a.zip', entry: 'a.gpx' }] }),
    ]);
    expect(sessions.map(({ sources }) => sources.length)).toEqual([3]);
  });

  it('may lie in one archive, in two of its entries', () => {
    const entry = (name: string) => inFile('a.zip', 30, { sources: [{ file: 'a.zip', entry: name }] });
    expect(count(at(0, { sources: [{ file: 'a.zip', entry: 'a.csv', line: 2 }] }), entry('a.fit'))).toBe(1);
  });

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

  it('is none where the list states the zone', () => {
    for (const id of ['2026-11-11T07:30:00Z/running', '2026-11-11T07:30:00+01:00/running']) {
      expect(count(inFile('a.csv', hours(1), { id }), recording(0))).toBe(2);
    }
    expect(count(inFile('a.csv', hours(1), { id: '2026-11-11T07:30:00/running' }), recording(0))).toBe(1);
  });

  it('is not asked about where another recording began in that minute', () => {
    const { sessions } = mergeDuplicates([
      inFile('a.csv', 0),
      recording(10),
      recording(hours(2), { sources: [{ file: 'b.gpx' }] }),
    ]);
    expect(sessions.map(({ sources }) => sources.map(({ file }) => file))).toEqual([['a.csv', 'a.gpx'], ['b.gpx']]);
  });

  it('is known across midnight, on either side', () => {
    for (const [seconds, day] of [
      [hours(-8), '2026-11-10'],
      [hours(13), '2026-11-12'],
    ] as const) {
      expect(count(inFile('a.csv', seconds, { day }), recording(0))).toBe(1);
    }
    expect(count(inFile('a.csv', hours(-14.25), { day: '2026-11-10' }), recording(0))).toBe(2);
  });

  it('is another run when it is not whole quarters of an hour away', () =>
    expect(count(inFile('a.csv', hours(1) + 60), recording(0))).toBe(2));
  it('is another run when it is more than 1 % longer, or than the rounding of a short one', () => {
    expect(count(inFile('a.csv', hours(1), { distanceM: 5060 }), recording(0))).toBe(2);
    expect(count(inFile('a.csv', hours(1), { distanceM: 300 }), recording(0, { distanceM: 305 }))).toBe(1);
    expect(count(inFile('a.csv', hours(1), { distanceM: 300 }), recording(0, { distanceM: 306 }))).toBe(2);
  });
  it('is not looked for between two rows or two recordings: there and back are alike', () => {
    expect(count(inFile('a.csv', hours(9)), inFile('b.csv', 0))).toBe(2);
    expect(count(recording(hours(9), { sources: [{ file: 'b.gpx' }] }), recording(0))).toBe(2);
  });
});
