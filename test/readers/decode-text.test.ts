import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/readers/decode-text.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('takes a UTF-8 mark off', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0, 0xe4, 0))).toEqual({ text: 'aä', encoding: 'utf-16le' });
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe4))).toEqual({ text: 'aä', encoding: 'utf-16be' });
  });

  it('forgives half a UTF-16 character at the end', () => {
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61, 0)).text).toBe('a');
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0, 0x62)).text).toBe('a');
  });

  it('reads valid UTF-8 as UTF-8', () => {
    expect(decodeText(utf8('Lauf – 走る 🐢'))).toEqual({ text: 'Lauf – 走る 🐢', encoding: 'utf-8' });
  });

  it('drops a UTF-8 character that the end of the file cuts', () => {
    expect(decodeText(utf8('aé').subarray(0, 2))).toEqual({ text: 'a', encoding: 'utf-8' });
  });

  it('reads anything else as windows-1252, typographic marks included', () => {
    expect(decodeText(bytes(0x47, 0x72, 0xfc, 0x6e, 0x20, 0x96, 0x20, 0x80, 0x99))).toEqual({
      text: 'Grün – €™',
      encoding: 'windows-1252',
    });
  });

  it('maps each of the 32 bytes where windows-1252 differs from latin 1', () => {
    const high = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
    expect(decodeText(high).text).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  });

  it('decodes long windows-1252 texts whole', () => {
    expect(decodeText(new Uint8Array(100_000).fill(0xe4)).text).toBe('ä'.repeat(100_000));
  });

  it('gives no text for no bytes', () => {
    expect(decodeText(bytes()).text).toBe('');
  });
});
