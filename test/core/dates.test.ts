import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  epochOfLocal,
  firstDayOfIsoWeek,
  isDay,
  isoWithOffset,
  isTimeZone,
  offsetMinutesAt,
  startOfWeek,
  weekdayOf,
  weekName,
} from '../../src/core/dates.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('counts back what it counted forward', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
    );
  });

  it('knows 29 February only in leap years', () => {
    expect([isDay('2024-02-29'), isDay('2026-02-29'), isDay('2026-2-9')]).toEqual([true, false, false]);
  });

  it('starts the week on Monday or on Sunday', () => {
    expect(startOfWeek('2026-11-15', 'monday')).toBe('2026-11-09');
    expect(startOfWeek('2026-11-15', 'sunday')).toBe('2026-11-15');
    expect(weekdayOf('2026-11-15')).toBe('sunday');
  });

  // ISO 8601: week 1 is the week with the first Thursday; 2020 had 53 weeks.
  it.each([
    ['2026-11-09', '2026-W46'],
    ['2020-12-28', '2020-W53'],
    ['2019-12-30', '2020-W01'],
  ])('names the week of %s %s', (monday, name) => {
    expect(weekName(monday, 'monday')).toBe(name);
    expect(firstDayOfIsoWeek(name)).toBe(monday);
  });

  it('knows no week 53 in a year of 52', () => {
    expect(firstDayOfIsoWeek('2026-W54')).toBeUndefined();
    expect(firstDayOfIsoWeek('2025-W53')).toBeUndefined();
  });
});

describe('local time', () => {
  const inAmsterdam = (dateTime: string): string => {
    const epochMs = epochOfLocal(dateTime, 'Europe/Amsterdam');
    return isoWithOffset(epochMs, offsetMinutesAt(epochMs, 'Europe/Amsterdam'));
  };

  it.each([
    ['2026-01-11T06:31:00', '2026-01-11T06:31:00+01:00'],
    ['2026-07-11T06:31:00', '2026-07-11T06:31:00+02:00'],
    ['2026-10-25T02:30:00', '2026-10-25T02:30:00+02:00'], // repeated hour: the earlier one
    ['2026-03-29T02:30:00', '2026-03-29T03:30:00+02:00'], // skipped hour: clocks had gone forward
  ])('puts %s at %s', (local, instant) => {
    expect(inAmsterdam(local)).toBe(instant);
  });

  it('reads back every local time outside the changes', () => {
    const times = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(
      'Europe/Amsterdam',
      'America/Los_Angeles',
      'Asia/Kolkata',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(times, zones, (time, zone) => {
        const offset = offsetMinutesAt(time.getTime(), zone);
        const local = isoWithOffset(time.getTime(), offset).slice(0, 19);
        const back = epochOfLocal(local, zone);
        return isoWithOffset(back, offsetMinutesAt(back, zone)).slice(0, 19) === local;
      }),
    );
  });

  it('knows a zone from a word', () => {
    expect([isTimeZone('Asia/Kolkata'), isTimeZone('UTC'), isTimeZone('Middle/Earth')]).toEqual([true, true, false]);
  });
});
