import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/readers/parse-instant.ts';

const at = (text: string): string | undefined => {
  const instant = parseInstant(text);
  return instant === undefined ? undefined : new Date(instant.timeS * 1000).toISOString();
};

describe('a moment', () => {
  it.each([
    ['2026-11-11T06:31:00Z', '2026-11-11T06:31:00.000Z'],
    ['2026-11-11T06:31:00+01:00', '2026-11-11T05:31:00.000Z'],
    ['2026-11-11T06:31:00-0330', '2026-11-11T10:01:00.000Z'],
    ['2026-11-11T06:31:00+14:00', '2026-11-10T16:31:00.000Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
    // A leap second is the first of the next minute on clocks that have none; 24:00 is midnight.
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2026-11-11T24:00:00Z', '2026-11-12T00:00:00.000Z'],
    ['2038-01-19T03:14:08Z', '2038-01-19T03:14:08.000Z'],
  ])('%s is %s', (text, moment) => expect(at(text)).toBe(moment));

  it.each([
    '2026-02-29T12:00:00Z',
    '2026-02-30T12:00:00Z',
    '2026-04-31T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-00-10T12:00:00Z',
    '2026-11-00T12:00:00Z',
    '2026-11-11T25:00:00Z',
    '2026-11-11T06:60:00Z',
    '2026-11-11T06:31:00+25:00',
    '2026-11-11T06:31:00+99:99',
    '2026-11-11',
    'NaN',
    '',
  ])('%j is none', (text) => expect(at(text)).toBeUndefined());
});
