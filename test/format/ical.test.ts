import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icalLine } from '../../src/format/ical-line.ts';
import { icalText } from '../../src/format/ical-text.ts';

describe('a line of a calendar', () => {
  it('of 75 octets stays whole, of 76 it is folded', () => {
    expect(icalLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(icalLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  });

  it('is folded to 75 octets at most, between characters, and unfolds to itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/[\r\n]/.test(text)),
        (text) => {
          const folded = icalLine(text);
          for (const part of folded.split('\r\n'))
            expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
          expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(text);
          // A character cut in two would come out as one more replacement character than went in.
          expect(folded.split('\ufffd').length).toBe(text.split('\ufffd').length);
        },
      ),
    );
  });
});

it('escapes what parts values', () => {
  expect(icalText('a, b; c\\d\ne')).toBe('a\\, b\\; c\\\\d\\ne');
});
