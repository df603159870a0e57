import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/format/display-width.ts';
import { codeFrame } from '../../../../src/reporters/check/text/code-frame.ts';
import { penFor } from '../../../../src/reporters/text/pen.ts';
import { view } from '../../support/build.ts';
import { HOSTILE_TEXTS } from '../../support/hostile.ts';

const penOf = (more: Parameters<typeof view>[0] = {}) => ({ ...penFor(view(more)), isAscii: view(more).ascii });

/** The frame of the part of a line that reads so. */
const frameOf = (line: string, part: string, more: Parameters<typeof view>[0] = {}): string[] => {
  const column = line.indexOf(part) + 1;
  const place = { file: 'a.csv', line: 1, column, endLine: 1, endColumn: column + part.length };
  return codeFrame({ lines: [line] }, place, 'error', penOf(more));
};

/** What stands above the carets. */
const marked = ([source = '', carets = '']: readonly string[]): string => {
  const from = carets.indexOf('^');
  let column = 0;
  let text = '';
  for (const character of source) {
    if (column >= from && column < carets.length) text += character;
    column += displayWidth(character);
  }
  return text;
};

describe('the frame of a finding', () => {
  it('is its line with the number, and carets below', () => {
    expect(frameOf('3,Rest,3x1 mi T,Rec 60', '3x1 mi T')).toEqual([
      '  1 | 3,Rest,3x1 mi T,Rec 60',
      '    |        ^^^^^^^^',
    ]);
  });

  it('has room for long line numbers', () => {
    const lines = Array.from({ length: 1200 }, () => 'Rest');
    const place = { file: 'a.csv', line: 1200, column: 1, endLine: 1200, endColumn: 5 };
    expect(codeFrame({ lines }, place, 'error', penOf())).toEqual(['  1200 | Rest', '       | ^^^^']);
  });

  it('counts East Asian characters twice, and those that join none', () => {
    expect(frameOf('1,レスト,回復走30分', '回復走30分')[1]).toBe(`    | ${' '.repeat(9)}${'^'.repeat(10)}`);
    expect(frameOf('La\u0308ufe,Ruhe', 'Ruhe')[1]).toBe('    |       ^^^^');
    expect(frameOf('😀,Rest', 'Rest')[1]).toBe('    |    ^^^^');
  });

  it('ends tabs at every fourth column', () => {
    expect(frameOf('1\tRest\t3x1', '3x1')).toEqual(['  1 | 1   Rest    3x1', '    |             ^^^']);
  });

  it('shows a character that a terminal would obey as one it cannot read, in one column', () => {
    expect(frameOf('a\u001b[31mb,Rest', 'Rest')).toEqual(['  1 | a\ufffd[31mb,Rest', '    |         ^^^^']);
    // Invisible signs take no column, so those that turn text around can go.
    expect(frameOf('a\u202eb,Rest', 'Rest')).toEqual(['  1 | ab,Rest', '    |    ^^^^']);
    expect(frameOf('a\u001b,Rest', 'Rest', { ascii: true })).toEqual(['  1 | a?,Rest', '    |    ^^^^']);
  });

  it('follows ASCII spellings that are wider', () => {
    expect(frameOf('10–12,…,Rest', 'Rest', { ascii: true })).toEqual(['  1 | 10-12,...,Rest', '    |           ^^^^']);
  });

  it('has one caret where nothing is to be marked, even behind the end', () => {
    const at = (column: number) =>
      codeFrame(
        { lines: ['1,,Rest'] },
        { file: 'a', line: 1, column, endLine: 1, endColumn: column },
        'error',
        penOf(),
      );
    expect(at(3)[1]).toBe('    |   ^');
    expect(at(8)[1]).toBe('    |        ^');
    expect(at(99)[1]).toBe('    |        ^');
  });

  it('goes over several lines, three at most', () => {
    const lines = ['1,"Warm up', '   3x1 mi T', 'Cool down', 'and rest"'];
    const frame = (endLine: number) =>
      codeFrame({ lines }, { file: 'a', line: 1, column: 4, endLine, endColumn: 5 }, 'error', penOf());
    expect(frame(2)).toEqual(['  1 | 1,"Warm up', '    |    ^^^^^^^', '  2 |    3x1 mi T', '    |    ^']);
    expect(frame(4).map((line) => line.slice(6))).toEqual([
      '1,"Warm up',
      '   ^^^^^^^',
      '   3x1 mi T',
      '   ^^^^^^^^',
      'Cool down',
      '^^^^^^^^^',
    ]);
  });

  it('is absent without a column, or where the file has no such line', () => {
    expect(codeFrame({ lines: ['Rest'] }, undefined, 'error', penOf())).toEqual([]);
    expect(codeFrame({ lines: ['Rest'] }, { file: 'a' }, 'error', penOf())).toEqual([]);
    expect(codeFrame({ lines: ['Rest'] }, { file: 'a', line: 1 }, 'error', penOf())).toEqual([]);
    expect(codeFrame({ lines: ['Rest'] }, { file: 'a', line: 2, column: 1 }, 'error', penOf())).toEqual([]);
  });

  it('has coloured carets where colour is wanted', () => {
    expect(frameOf('Rest', 'Rest', { color: true })[1]).toContain('\u001b[31m^^^^');
  });
});

describe('a line that is too long', () => {
  const long = `${'8 easy,'.repeat(400)}3x1 mi T,${'Rest,'.repeat(400)}`;

  it('is cut around the carets', () => {
    const frame = frameOf(long, '3x1 mi T');
    expect(marked(frame)).toBe('3x1 mi T');
    expect(frame[0]).toMatch(/^ {2}1 \| ….+….?$/);
    expect(displayWidth(frame[0]!)).toBeLessThanOrEqual(80);
  });

  it('is not cut where it fits exactly, and is where it is one too long', () => {
    const room = 80 - '  1 | '.length;
    expect(frameOf('x'.repeat(room), 'x')[0]).not.toContain('…');
    expect(frameOf('x'.repeat(room + 1), 'x')[0]).toContain('…');
  });

  it('shows the beginning of what is longer than the room', () => {
    const frame = frameOf(`${'a'.repeat(50)}${'b'.repeat(500)}`, 'b'.repeat(500));
    expect(marked(frame)).toMatch(/^b+$/);
    expect(frame[1]!.length).toBeLessThanOrEqual(80);
  });

  it('costs no more for being a megabyte', () => {
    const started = performance.now();
    for (let i = 0; i < 100; i += 1) frameOf(`${'日,'.repeat(250_000)}3x1,${'日,'.repeat(250_000)}`, '3x1');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

const foreign = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(...HOSTILE_TEXTS),
);

it('stays within the width, says nothing to the terminal, and marks something: a law', () => {
  fc.assert(
    fc.property(
      foreign,
      fc.nat(220),
      fc.nat(220),
      fc.integer({ min: 40, max: 100 }),
      fc.boolean(),
      (text, from, length, columns, ascii) => {
        const line = text.replaceAll('\n', ' ');
        const place = { file: 'a', line: 1, column: from + 1, endLine: 1, endColumn: from + 1 + length };
        const frame = codeFrame({ lines: [line] }, place, 'error', penOf({ columns, ascii }));
        expect(frame).toHaveLength(2);
        // Signs that join what stands beside them may take a little less than the sum of their parts.
        for (const one of frame) expect(displayWidth(one)).toBeLessThanOrEqual(columns);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        expect(frame.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(frame[1]).toContain('^');
      },
    ),
  );
});

it('marks the very text that the place names: a law for lines without signs that join', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abc ,;日本é😀'.split(/(?:)/u)), minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(
      plain,
      plain,
      fc.constantFrom('3x1', '回復', 'é'),
      fc.integer({ min: 40, max: 100 }),
      (before, after, part, columns) => {
        const line = `${before}${part}${after}`;
        const place = {
          file: 'a',
          line: 1,
          column: before.length + 1,
          endLine: 1,
          endColumn: before.length + part.length + 1,
        };
        expect(marked(codeFrame({ lines: [line] }, place, 'error', penOf({ columns })))).toBe(part);
      },
    ),
  );
});
