import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../src/core/reader.ts';
import { activities, activity, BEGIN, lap, runningPoints, tpx } from '../../support/tcx-text.ts';
import { one, read, some, withPoints } from './read-tcx.ts';

describe('distance', () => {
  const counted = (metres: readonly number[]) =>
    read(withPoints(metres.map((distanceM, i) => ({ at: i * 3, distanceM }))));
  const distances = ({ activities: all }: ReadResult) => Array.from(all[0]!.samples!.distanceM ?? []);
  const long = Array.from({ length: 100 }, (_, i) => i * 9);

  it('that begins anew with each lap is added up', () => {
    const result = read(
      activities(
        activity([
          lap({ totalS: 120 }, runningPoints(0, 120)),
          lap({ totalS: 120 }, runningPoints(120, 240, 3, 0)),
          lap({ totalS: 60 }, runningPoints(240, 300, 3, 0)),
        ]),
      ),
    );
    expect(distances(result).at(-1)).toBe(900);
    expect(distances(result)).toEqual(distances(result).sort((a, b) => a - b));
    expect(result.notes[0]).toContain('the distance begins anew with a lap, added up: 2');
  });
  it('of pool laps of one length begins anew too', () => {
    const lengths = (fromS: number) => [0, 1, 2, 3].map((i) => ({ at: fromS + i * 40, distanceM: i * 25 }));
    const pool = [lap({}, lengths(0)), lap({}, lengths(130))];
    expect(distances(read(activities(activity(pool, 'Other')))).at(-1)).toBe(150);
  });
  it('that falls for a moment, jumps for one, or is taken back a little loses these readings', () => {
    const result = counted(
      long
        .with(40, 0)
        .with(50, 90_000)
        .with(60, long[59]! - 5),
    );
    expect(distances(result)).toEqual(long.with(40, Number.NaN).with(50, Number.NaN).with(60, Number.NaN));
    expect(result.notes[0]).toContain('distances that run backward or jump, repaired: 3');
  });
  it('that goes on from nothing within a lap goes on from where it was', () =>
    expect(distances(counted([...long, ...long])).at(-1)).toBe(2 * 99 * 9));
  it('that is set back by more goes on from there', () =>
    expect(distances(counted([...long, ...long.map((metres) => metres + 700)])).at(-1)).toBe(2 * 99 * 9));
  it('that falls again and again is dropped', () => {
    const points = long.map((metres, i) => ({ at: i * 3, bpm: 140, distanceM: i % 3 === 0 ? metres : 5 }));
    const result = read(withPoints(points));
    expect(distances(result)).toEqual([]);
    expect(result.notes[0]).toContain('the distance runs backward too often, left out');
  });
});

describe('the start', () => {
  const epochMs = Date.parse(BEGIN);
  const startOf = (id: string, first: string) => {
    const points = [
      { at: first, bpm: 100 },
      { at: first.replace(':00', ':09'), bpm: 110 },
    ];
    return one(activities(activity([lap({ start: 'x' }, points)], 'Running', id))).start;
  };

  it('is the Id', () => expect(startOf(BEGIN, '2026-11-11T06:33:00Z')).toEqual({ kind: 'instant', epochMs }));
  it('is that of the first lap where the Id is none', () => {
    const text = activities(activity([lap({ start: BEGIN }, some.slice(4))], 'Running', 'x'));
    expect(one(text).start).toEqual({ kind: 'instant', epochMs });
  });
  it('is the first point where both are none, or more than an hour away', () => {
    expect(startOf('x', BEGIN)).toEqual({ kind: 'instant', epochMs });
    expect(startOf('2026-11-11T05:31:00Z', BEGIN)).toMatchObject({ epochMs: epochMs - 3_600_000 });
    expect(startOf('2026-11-11T05:30:59Z', BEGIN)).toMatchObject({ epochMs });
  });
  it('keeps an offset that is stated and not zero', () => {
    const id = '2026-11-11T07:31:00+01:00';
    expect(startOf(id, id)).toEqual({ kind: 'instant', epochMs, offsetMinutes: 60 });
    expect(startOf('2026-11-11T06:31:00+00:00', BEGIN)).toEqual({ kind: 'instant', epochMs });
  });
  it('without zone is local', () =>
    expect(startOf('2026-11-11T06:31:00', '2026-11-11T06:31:00')).toEqual({
      kind: 'local',
      dateTime: '2026-11-11T06:31:00',
    }));
  it('may have fractions', () =>
    expect(startOf('2026-11-11T06:31:00.250Z', BEGIN)).toMatchObject({ epochMs: epochMs + 250 }));
});

describe('times', () => {
  it('missing at some points drop these, and a note says so', () => {
    const { at: _, ...untimed } = some[3]!;
    const result = read(withPoints(some.with(3, untimed).with(5, { ...some[5]!, at: 'yesterday' })));
    expect(result.activities[0]!.samples!.count).toBe(some.length - 2);
    expect(result.notes).toEqual(['activity 2026-11-11T06:31:00Z: points without a readable time left out: 2']);
  });
  it('out of order are sorted, and repeated ones merged', () => {
    const swapped = [some[0]!, some[2]!, some[1]!, { ...some[1]!, inside: tpx('<ns3:Speed>3</ns3:Speed>') }];
    const result = read(withPoints([...swapped, ...some.slice(3)]));
    const { samples } = result.activities[0]!;
    expect(samples!.count).toBe(some.length);
    expect(samples!.timeS).toEqual(samples!.timeS.slice().sort());
    expect(samples!.speedMps![1]).toBe(3);
    expect(result.notes).toEqual([
      'activity 2026-11-11T06:31:00Z: points out of order, sorted by time: 1',
      'activity 2026-11-11T06:31:00Z: points with a time that was there already, dropped: 1',
    ]);
  });
  it('in a wild order are a problem too', () =>
    expect(read(withPoints([...some].reverse())).problems.map(({ kind }) => kind)).toEqual(['doubtful']));
  it('shared by the end of a lap and the next are no fault', () => {
    const laps = [lap({ totalS: 120 }, some), lap({ totalS: 60 }, runningPoints(120, 180))];
    expect(read(activities(activity(laps))).notes).toEqual([]);
  });
  it('days away or before 1980 are left out with a problem', () => {
    const odd = ['1970-01-01T00:00:00Z', '2026-11-18T06:33:00Z'].map((at) => ({ at, bpm: 90 }));
    const result = read(withPoints([...some, ...odd]));
    expect(result.activities[0]!.samples!.count).toBe(some.length);
    expect(result.problems.map(({ reason }) => reason)).toEqual([
      'activity 2026-11-11T06:31:00Z: points dated before 1980 or after 2100 left out: 1',
      'activity 2026-11-11T06:31:00Z: points dated days away from the others left out: 1',
    ]);
  });
  it('of a watch that was never set are moved to the Id, or in doubt', () => {
    const unset = some.map((point, i) => ({ ...point, at: new Date(Date.UTC(1989, 11, 31) + i * 5000).toISOString() }));
    const result = read(withPoints(unset));
    expect(result.activities[0]!.samples!.timeS[1]).toBe(Date.parse(BEGIN) / 1000 + 5);
    expect(result.notes[0]).toContain('whose clock was not set: moved to the time in Id');
    const lost = read(activities(activity([lap({ start: 'x' }, unset)], 'Running', '1989-12-31T00:00:00Z')));
    expect(lost.problems[0]!.reason).toContain('the day is not known');
  });
});
