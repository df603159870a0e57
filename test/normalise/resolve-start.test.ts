import { expect, it } from 'vitest';
import { resolveStart } from '../../src/normalise/resolve-start.ts';

const moment = Date.parse('2026-11-11T23:30:00Z');

it.each([
  ['UTC', '2026-11-11'],
  ['Asia/Kolkata', '2026-11-12'],
  ['America/Los_Angeles', '2026-11-11'],
])('puts a moment on the calendar of %s', (zone, day) => {
  expect(resolveStart({ kind: 'instant', epochMs: moment }, zone).day).toBe(day);
});

it('believes an offset that the source states over the zone', () => {
  const { start, day } = resolveStart({ kind: 'instant', epochMs: moment, offsetMinutes: 60 }, 'America/Los_Angeles');
  expect([start, day]).toEqual(['2026-11-12T00:30:00+01:00', '2026-11-12']);
});

it('keeps the local day of a clock time, whatever the zone', () => {
  const days = ['Pacific/Apia', 'America/Los_Angeles'].map(
    (zone) => resolveStart({ kind: 'local', dateTime: '2026-11-11T06:31:00' }, zone).day,
  );
  expect(days).toEqual(['2026-11-11', '2026-11-11']);
});

it('states the start the same on every machine', () => {
  const starts = [
    { kind: 'instant', epochMs: moment },
    { kind: 'instant', epochMs: moment, offsetMinutes: 60 },
    { kind: 'local', dateTime: '2026-11-11T06:31:00' },
    { kind: 'day', day: '2026-11-11' },
  ] as const;
  const stated = (zone: string): string[] => starts.map((start) => resolveStart(start, zone).stated);
  expect(stated('Pacific/Apia')).toEqual(stated('UTC'));
  expect(stated('UTC')).toEqual([
    '2026-11-11T23:30:00Z',
    '2026-11-12T00:30:00+01:00',
    '2026-11-11T06:31:00',
    '2026-11-11',
  ]);
});
