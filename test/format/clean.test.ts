import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/format/clean.ts';
import { stripControls } from '../../src/format/strip-controls.ts';

/** Everything a terminal could obey: C0 but tab and line feed, DEL, C1, bidirectional overrides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('clean', () => {
  it.each([
    ['CSI', 'a\u001b[31;1mred\u001b[0m b', 'ared b'],
    ['CSI with intermediates', 'a\u001b[!pb', 'ab'],
    ['OSC ended by BEL', 'a\u001b]0;title\u0007b', 'ab'],
    ['OSC ended by ESC \\', 'a\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\b', 'alinkb'],
    ['OSC 52, the clipboard', 'a\u001b]52;c;aGk=\u0007b', 'ab'],
    ['DCS with its body', 'a\u001bP1;2|body\u001b\\b', 'ab'],
    ['SOS, PM and APC with their bodies', 'a\u001bXx\u001b\\b\u001b^y\u001b\\c\u001b_z\u001b\\d', 'abcd'],
    ['C1 forms', 'a\u009b2Jb\u009d0;t\u009cc\u0090q\u009cd', 'abcd'],
    ['a reset', 'a\u001bcb', 'ab'],
    ['a character set', 'a\u001b(0b', 'ab'],
    ['a lone ESC at the end', 'a\u001b', 'a'],
    ['an unfinished CSI', 'a\u001b[31', 'a'],
    ['CR, BS, NUL, DEL', 'a\rb\bc\u0000d\u007fe', 'a bcde'],
    ['bidirectional overrides', '\u202egnp.exe\u202c\u2066x\u2069', 'gnp.exex'],
    ['white space', ' a \t\n  b\u2028c ', 'a b c'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('takes out %s', (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  it('keeps the text after a string that never ends', () => {
    expect(clean('a\u001b]0;title')).toBe('a0;title');
    expect(clean('naïve \u0090 Größe')).toBe('naïve Größe');
  });

  it('keeps other scripts and emoji', () => {
    expect(clean('朝 🏃🏽‍♀️ é Größe')).toBe('朝 🏃🏽‍♀️ é Größe');
  });

  it('caps the length without splitting a pair', () => {
    expect(clean('x'.repeat(600))).toHaveLength(500);
    expect(clean('🏃'.repeat(10), 4)).toBe('🏃…');
  });

  it('leaves nothing that a terminal obeys, whatever comes', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '\u001b',
        '[',
        ']',
        'P',
        '\\',
        '\u0007',
        '\u009c',
        '\u0090',
        '\u009b',
        ';',
        '3',
        'm',
        '\r',
        '\u202e',
        'é',
      ),
    });
    fc.assert(fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => !ACTIVE.test(clean(text))));
  });

  it('is done when done', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => clean(clean(text)) === clean(text)));
  });
});

it('strips a hostile megabyte in linear time', () => {
  const started = performance.now();
  expect(stripControls('\u001b]'.repeat(500_000))).toBe('');
  expect(stripControls('\u0090'.repeat(500_000))).toBe('');
  expect(performance.now() - started).toBeLessThan(5000);
});

it('keeps tabs and line feeds for documents', () => {
  expect(stripControls('a\tb\r\nc\rd')).toBe('a\tb\nc\nd');
});
