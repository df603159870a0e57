import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const local = (dateTime: string, zone: string) => {
  const { start, day, epochMs } = resolveStart({ kind: 'local', dateTime }, zone);
  return [start, day, new Date(epochMs!).toISOString()];
};

describe('a clock time on the night the clocks change', () => {
  it.each([
    // The hour that comes twice: the first of the two.
    ['2026-10-25T02:30:00', 'Europe/Berlin', '2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01T01:30:00', 'America/Los_Angeles', '2026-11-01T01:30:00-07:00', '2026-11-01T08:30:00.000Z'],
    // The hour that is skipped: as the watch read, which had not been changed yet.
    ['2026-03-29T02:30:00', 'Europe/Berlin', '2026-03-29T02:30:00+01:00', '2026-03-29T01:30:00.000Z'],
    ['2026-03-08T02:30:00', 'America/Los_Angeles', '2026-03-08T02:30:00-08:00', '2026-03-08T10:30:00.000Z'],
    ['2018-11-04T00:15:00', 'America/Sao_Paulo', '2018-11-04T00:15:00-03:00', '2018-11-04T03:15:00.000Z'],
    // Half an hour on Lord Howe Island.
    ['2026-10-04T02:15:00', 'Australia/Lord_Howe', '2026-10-04T02:15:00+10:30', '2026-10-03T15:45:00.000Z'],
  ])('%s in %s is %s', (dateTime, zone, start, moment) => {
    expect(local(dateTime, zone)).toEqual([start, dateTime.slice(0, 10), moment]);
  });

  it('keeps its day where the skipped hour ends at midnight', () => {
    expect(local('2024-03-30T23:30:00', 'America/Nuuk')).toEqual([
      '2024-03-30T23:30:00-02:00',
      '2024-03-30',
      '2024-03-31T01:30:00.000Z',
    ]);
  });

  it('keeps its day where a whole day was skipped at the date line', () => {
    expect(local('2011-12-30T12:00:00', 'Pacific/Apia').slice(0, 2)).toEqual([
      '2011-12-30T12:00:00-10:00',
      '2011-12-30',
    ]);
    expect(local('2011-12-31T06:00:00', 'Pacific/Apia').slice(0, 2)).toEqual([
      '2011-12-31T06:00:00+14:00',
      '2011-12-31',
    ]);
  });
});

describe('moments in UTC', () => {
  const starts = (moments: readonly string[], zone: string): (string | undefined)[] =>
    moments.map((at) => resolveStart({ kind: 'instant', epochMs: Date.parse(at) }, zone).start);

  it('are told apart in the hour that comes twice', () => {
    expect(starts(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'], 'Europe/Berlin')).toEqual([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ]);
  });

  it('stand on either side of the date line', () => {
    expect(starts(['2026-11-11T10:30:00Z'], 'Pacific/Kiritimati')).toEqual(['2026-11-12T00:30:00+14:00']);
    expect(starts(['2026-11-11T10:30:00Z'], 'Pacific/Pago_Pago')).toEqual(['2026-11-10T23:30:00-11:00']);
  });

  it('know leap days, and are not stopped by 2038', () => {
    expect(starts(['2024-02-29T23:59:59Z', '2038-01-19T03:14:08Z', '2099-12-31T23:59:59Z'], 'UTC')).toEqual([
      '2024-02-29T23:59:59+00:00',
      '2038-01-19T03:14:08+00:00',
      '2099-12-31T23:59:59+00:00',
    ]);
  });
});

it('every clock time keeps its reading and its day in every zone, and its moment reads back', () => {
  const times = fc.date({
    min: new Date('1975-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/Los_Angeles',
    'America/Nuuk',
    'America/Sao_Paulo',
    'America/St_Johns',
    'Africa/Casablanca',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Chatham',
  );
  fc.assert(
    fc.property(times, zones, (time, zone) => {
      const dateTime = time.toISOString().slice(0, 19);
      const resolved = resolveStart({ kind: 'local', dateTime }, zone);
      expect([resolved.start!.slice(0, 19), resolved.day]).toEqual([dateTime, dateTime.slice(0, 10)]);
      expect(Date.parse(resolved.start!)).toBe(resolved.epochMs);
    }),
    { numRuns: 300 },
  );
});
