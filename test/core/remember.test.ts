import { describe, expect, it } from 'vitest';
import { remember } from '../../src/core/remember.ts';

const counted = (): { asked: string[]; length: (text: string) => number | undefined } => {
  const asked: string[] = [];
  const length = remember((text: string) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  return { asked, length };
};

describe('remember', () => {
  it('asks once for the same text, also where the answer is nothing', () => {
    const { asked, length } = counted();
    expect(['six', '', 'six', ''].map(length)).toEqual([3, undefined, 3, undefined]);
    expect(asked).toEqual(['six', '']);
  });

  it('answers right for more texts than it keeps, and asks again for what it had to forget', () => {
    const { asked, length } = counted();
    const texts = Array.from({ length: 5000 }, (_, i) => 'x'.repeat(i % 7) + i);
    expect(texts.map(length)).toEqual(texts.map((text) => text.length));
    expect(texts.map(length)).toEqual(texts.map((text) => text.length));
    expect(asked.length).toBeGreaterThan(texts.length);
  });

  it('keeps no long text', () => {
    const { asked, length } = counted();
    const long = 'a'.repeat(201);
    expect([long, long, long.slice(1), long.slice(1)].map(length)).toEqual([201, 201, 200, 200]);
    expect(asked.length).toBe(3);
  });
});
