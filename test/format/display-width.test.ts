import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../src/format/ascii.ts';
import { clusters } from '../../src/format/clusters.ts';
import { displayWidth } from '../../src/format/display-width.ts';
import { pad } from '../../src/format/pad.ts';
import { truncate } from '../../src/format/truncate.ts';
import { wrap } from '../../src/format/wrap.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('朝', '🏃🏽‍♀️', 'e\u0301', ' ', 'ab', '🇩🇪', '❤️', '…') }),
);

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['Größe', 5],
    ['e\u0301', 1],
    ['朝', 2],
    ['한글', 4],
    ['ｆｗ', 4],
    ['🏃', 2],
    ['🏃🏽', 2],
    ['🏃🏽‍♀️', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['🇩🇪🇫🇷', 4],
    ['❤️', 2],
    ['…', 1],
    ['█', 1],
  ])('of %s is %d', (shown, width) => {
    expect(displayWidth(shown)).toBe(width);
  });

  it('adds up over clusters, and clusters lose nothing', () => {
    fc.assert(
      fc.property(text, (shown) => {
        expect(
          clusters(shown)
            .map((cluster) => cluster.text)
            .join(''),
        ).toBe(shown);
      }),
    );
  });
});

describe('truncate', () => {
  it('cuts at a whole character and says so', () => {
    expect(truncate('Recovery jog', 9, '…')).toBe('Recovery…');
    expect(truncate('朝の回復走', 6, '…')).toBe('朝の…');
    expect(truncate('fits', 4, '…')).toBe('fits');
    expect(truncate('tiny', 2, '...')).toBe('..');
  });

  it('never exceeds the width', () => {
    fc.assert(fc.property(text, fc.nat(30), (shown, width) => displayWidth(truncate(shown, width, '…')) <= width));
  });
});

describe('wrap', () => {
  it('breaks at blanks and cuts what is longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
    expect(wrap('', 10)).toEqual([]);
  });

  it('never exceeds the width and loses no word', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (shown, width) => {
        const lines = wrap(shown, width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(shown.replace(/\s/g, ''));
      }),
    );
  });
});

it('pads by what is seen', () => {
  expect(pad('朝', 4, 'left')).toBe('朝  ');
  expect(pad('7', 3, 'right')).toBe('  7');
});

describe('ascii', () => {
  it('spells what has a spelling and questions the rest', () => {
    expect(ascii('Läufe – Größe… ≤ 5 ½')).toBe('Laufe - Grosse... <= 5 1/2');
    expect(ascii('朝 🏃🏽‍♀️ ´')).toBe('? ? ?');
    expect(ascii('so\u00adft')).toBe('soft');
  });

  it('leaves no byte above 0x7f', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-composite' }), (shown) => /^\p{ASCII}*$/u.test(ascii(shown))));
  });
});
