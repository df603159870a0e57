import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../src/readers/xlsx/number-format.ts';
import { showNumber } from '../../../src/readers/xlsx/show-number.ts';

const shown = (value: number, code: string, isFrom1904 = false): string => {
  const { text, weekday } = showNumber(value, numberFormat(code), isFrom1904);
  return weekday === undefined ? text : `${weekday} ${text}`;
};

const DAY = 46_343; // 2026-11-17, a Tuesday

describe('a number is read as its cell shows it', () => {
  it.each([
    [6, 'General', '6'],
    [0.1 + 0.2, 'General', '0.3'],
    [6, '0', '6'],
    [0.75, '0%', '75%'],
    [0.07, '0.0%', '7%'],
    [8, '0.0" km"', '8 km'],
    [8.5, '0.0\\ \\k\\m', '8.5 km'],
    [8, 'General" mi"', '8 mi'],
    [8, '"ca. "0_)', 'ca. 8'],
    [8, '0 km', '8 km'],
    [5000, '0.0," km"', '5 km'],
    [1234.5, '#,##0.0', '1234.5'],
    [130, '0"h"00', '1h30'],
    [0.5, '# ?/?', '0.5'],
    [12_000, '0.00E+00', '12000'],
    [-3, '0;[Red]-0', '-3'],
    [12, '[$€-407] 0.00', '€ 12'],
    [12, '@', '12'],
    [12, ';;;', '12'],
  ])('%d by %s is %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it('with two digits more than are shown, so that sums of what is rounded on the screen still add up', () => {
    expect(shown(6.666666, '0')).toBe('6.67');
    expect(shown(6.25, '0')).toBe('6.25');
  });
});

describe('a number that is shown as a date', () => {
  it.each(['m/d/yyyy', 'dd.mm.yyyy', 'yyyy-mm-dd', '[$-407]d. mmmm yyyy', 'd-mmm', 'd', 'yyyy"年"m"月"d"日"', 'e/m/d'])(
    'by %s is that day, year first',
    (code) => {
      expect(shown(DAY, code)).toBe('2026-11-17');
    },
  );

  it('keeps the weekday beside it apart', () => {
    expect(showNumber(DAY, numberFormat('ddd d mmm'), false)).toEqual({ text: '2026-11-17', weekday: 'Tue' });
  });

  it('is only what is shown of it where that is no day', () => {
    expect(['dddd', 'ddd', 'mmm', 'mmm-yy', 'yyyy'].map((code) => shown(DAY, code))).toEqual([
      'Tue',
      'Tue',
      'Nov',
      'Nov-26',
      '2026',
    ]);
  });

  it('has its time of the day where one is shown and is not midnight', () => {
    expect(shown(DAY + 0.75, 'd/m/yyyy h:mm')).toBe('2026-11-17 18:00');
    expect(shown(DAY, 'd/m/yyyy h:mm')).toBe('2026-11-17');
    expect(shown(DAY + 0.75, 'd/m/yyyy')).toBe('2026-11-17');
    expect(shown(DAY + 0.999_999_9, 'd/m/yyyy h:mm')).toBe('2026-11-18');
  });

  // ECMA-376 part 1, 18.17.4.1: 1 is 1 January 1900, 60 a day that never was, 61 is 1 March; or 0 is 1 January 1904.
  it('counts from 1900 or from 1904', () => {
    expect([1, 59, 61].map((day) => shown(day, 'd/m/yyyy'))).toEqual(['1900-01-01', '1900-02-28', '1900-03-01']);
    expect([0, 44_881].map((day) => shown(day, 'd/m/yyyy', true))).toEqual(['1904-01-01', '2026-11-17']);
  });

  it('is the number where there is no such day', () => {
    expect([60, 0, 2_958_466, -1].map((day) => shown(day, 'd/m/yyyy'))).toEqual(['60', '0', '2958466', '-1']);
    expect(shown(2_958_465, 'd/m/yyyy')).toBe('9999-12-31');
  });

  it('is any day of its calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (day) => {
        const date = new Date(Date.UTC(1970, 0, 1) + (day - 25_569) * 86_400_000);
        expect(shown(day, 'd.m.yy')).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('a number that is shown as a time', () => {
  it.each([
    [45 / 1440, 'h:mm', '0:45'],
    [45 / 1440, 'h:mm AM/PM', '0:45'],
    [0.75, 'h:mm AM/PM', '18:00'],
    [90 / 1440, '[h]:mm:ss', '1:30:00'],
    [26 / 24, '[h]:mm', '26:00'],
    [26 / 24, 'h:mm', '2:00'],
    [45.5 / 1440, 'mm:ss', '45:30'],
    [45.5 / 1440, 'mm:ss.0', '45:30'],
    [90 / 1440, '[mm]', '90'],
    [90 / 1440, '[m]" min"', '90 min'],
    [90 / 1440, 'h"h"mm', '1h30'],
    [44.99 / 1440, 'h:mm', '0:44'],
    [0, 'h:mm', '0:00'],
  ])('%d by %s is %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });
});

it('any code is read, and shows something of any number', () => {
  const code = fc.string({ unit: fc.constantFrom(...'0#?.,%ymdhs[]"\\;:/ -_*@eE+AMPG$€') as fc.Arbitrary<string> });
  fc.assert(
    fc.property(code, fc.double({ noNaN: true, noDefaultInfinity: true }), (text, value) => {
      expect(typeof shown(value, text)).toBe('string');
    }),
  );
});
