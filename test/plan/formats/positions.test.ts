import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedText } from '../../../src/core/plan.ts';
import { spanOf } from '../../../src/core/span-of.ts';
import { cellSlice, planBytes, planOf, sliceOf } from '../../support/plan-text.ts';

/** Words that no format takes for a day, a date or a mark of its own, among them characters of two UTF-16 units. */
const WORDS = ['easy', '6x800', 'Rec 30', '5 km', 'Läufe', '回復走', '🐢 slow', '@ 5K', 'warm-up', "10'", 'T+1', '(9)'];
const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const week = <T>(cell: fc.Arbitrary<T>) => fc.array(cell, { minLength: 7, maxLength: 7 });
const weeks = <T>(cell: fc.Arbitrary<T>) => fc.array(week(cell), { minLength: 1, maxLength: 3 });
const eol = fc.constantFrom('\n', '\r\n', '\r');
const mark = fc.constantFrom('', '\ufeff');
const HEAD = ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface Raw {
  /** As the file has it, without what only surrounds it. */
  readonly raw: string;
  readonly means: string;
  /** With quotes and padding. */
  readonly written: string;
}

const padding = fc.constantFrom('', ' ', '  ');

const csvCell: fc.Arbitrary<Raw> = fc.oneof(
  fc.tuple(phrase, padding, padding).map(([text, a, b]) => ({ raw: text, means: text, written: a + text + b })),
  fc
    .tuple(fc.array(fc.oneof(phrase, fc.constantFrom('"', '\n', ', ', '; ')), { minLength: 1, maxLength: 6 }), padding)
    .map(([parts, pad]) => {
      const means = `x${parts.join('')}x`;
      const raw = means.replaceAll('"', '""');
      return { raw, means, written: `${pad}"${raw}"${pad}` };
    }),
);

/** What stands at the place of each cell of a plan, and what the cells mean. */
const seen = (text: string, name: string) => {
  const plan = planOf(text, name);
  return {
    slices: plan.entries.map((entry) => cellSlice(text, entry)),
    texts: plan.entries.map(({ cell }) => cell.text),
  };
};

describe('the place of a cell', () => {
  it('is where the cell stands in a table, whatever its delimiter, quotes, line ends and byte order mark', () => {
    fc.assert(
      fc.property(weeks(csvCell), fc.constantFrom(',', ';', '\t'), eol, mark, (rows, delimiter, end, bom) => {
        const lines = rows.map((cells, i) => [`Week ${i + 1}`, ...cells.map(({ written }) => written)].join(delimiter));
        const text = bom + [HEAD.join(delimiter), ...lines, ''].join('\n').replaceAll('\n', end);
        const { slices, texts } = seen(text, 'plan.csv');
        expect(texts).toEqual(rows.flat().map(({ means }) => means));
        expect(slices).toEqual(rows.flat().map(({ raw }) => raw));
      }),
    );
  });

  const markdownCell: fc.Arbitrary<Raw> = fc
    .array(
      fc.oneof(
        phrase.map((text) => [text, text]),
        fc.constantFrom(['\\|', '|'], ['<br>', '\n'], ['**', ''], ['&amp;', '&']),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => {
      const [raw, means] = [`x${parts.map(([one]) => one).join('')}x`, `x${parts.map(([, one]) => one).join('')}x`];
      return { raw, means, written: raw };
    });

  it('is where the cell stands in a Markdown table, with or without outer pipes, below prose', () => {
    fc.assert(
      fc.property(weeks(markdownCell), fc.boolean(), eol, mark, (rows, outer, end, bom) => {
        const line = (cells: readonly string[]): string => (outer ? `| ${cells.join(' | ')} |` : cells.join(' | '));
        const table = [
          line(HEAD),
          line(HEAD.map(() => '---')),
          ...rows.map((cells, i) => line([String(i + 1), ...cells.map(({ written }) => written)])),
        ];
        const text = bom + ['# A plan', '', 'Some prose.', '', ...table, ''].join('\n').replaceAll('\n', end);
        const { slices, texts } = seen(text, 'plan.md');
        expect(texts).toEqual(rows.flat().map(({ means }) => means));
        expect(slices).toEqual(rows.flat().map(({ raw }) => raw));
      }),
    );
  });

  it('is where the title stands in a calendar, folded and escaped', () => {
    const part = fc.oneof(
      phrase.map((text) => [text, text]),
      fc.constantFrom(['\\,', ','], ['\\;', ';'], ['\\n', '\n'], ['\\\\', '\\']),
    );
    const title = fc.array(part, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 3, max: 30 }),
        fc.constantFrom('\n', '\r\n'),
        (titles, width, end) => {
          const fold = (line: string): string => {
            const chars = Array.from(line);
            const pieces: string[] = [];
            for (let i = 0; i < chars.length; i += width) pieces.push(chars.slice(i, i + width).join(''));
            return pieces.join('\n ');
          };
          const raws = titles.map((parts) => `x${parts.map(([one]) => one).join('')}x`);
          const events = raws.map(
            (raw, i) => `BEGIN:VEVENT\nDTSTART:202611${10 + i}\n${fold(`SUMMARY:${raw}`)}\nEND:VEVENT`,
          );
          const text = ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\n').replaceAll('\n', end);
          const { slices, texts } = seen(text, 'plan.ics');
          expect(texts).toEqual(titles.map((parts) => `x${parts.map(([, one]) => one).join('')}x`));
          expect(slices.map((slice) => slice.replaceAll('\n ', ''))).toEqual(raws);
        },
      ),
    );
  });

  it('is where the title stands in YAML, plain, quoted or a block', () => {
    const plain = phrase
      .filter((text) => /^[\p{L}\d]/u.test(text))
      .map((text) => ({ written: text, raw: text, means: text }));
    const single = phrase
      .map((text) => ({ raw: `it''s ${text.replaceAll("'", "''")}`, means: `it's ${text}` }))
      .map((one) => ({ ...one, written: `'${one.raw}'` }));
    const double = phrase.map((text) => ({
      written: `"a \\"b\\"\\n${text}"`,
      raw: `a \\"b\\"\\n${text}`,
      means: `a "b"\n${text}`,
    }));
    const block = fc.tuple(phrase, phrase).map(([a, b]) => ({
      written: `|\n          ${a}\n          ${b}`,
      raw: `${a}\n          ${b}`,
      means: `${a}\n${b}`,
    }));
    const folded = fc.tuple(phrase, phrase).map(([a, b]) => ({
      written: `>-\n          ${a}\n          ${b}`,
      raw: `${a}\n          ${b}`,
      means: `${a} ${b}`,
    }));
    fc.assert(
      fc.property(weeks(fc.oneof(plain, single, double, block, folded)), eol, mark, (rows, end, bom) => {
        const body = rows.map(
          (cells) =>
            `  - workouts:\n${cells.map(({ written }) => `      - title: ${written}\n        distance: 4\n`).join('')}`,
        );
        const text = `${bom}units: km\nschedule:\n${body.join('')}`.replaceAll('\n', end);
        const { slices, texts } = seen(text, 'plan.yaml');
        expect(texts).toEqual(rows.flat().map(({ means }) => means));
        expect(slices).toEqual(rows.flat().map(({ raw }) => raw));
      }),
    );
  });

  it('is where the workout stands in a line of days', () => {
    fc.assert(
      fc.property(weeks(phrase), eol, (rows, end) => {
        const lines = rows.map(
          (cells, i) => `Week ${i + 1}: ${cells.map((cell, day) => `${HEAD[day + 1]}: ${cell}`).join('; ')}`,
        );
        const text = lines.join(end);
        const { slices, texts } = seen(text, 'plan.txt');
        expect(texts).toEqual(rows.flat());
        expect(slices).toEqual(rows.flat());
      }),
    );
  });

  it.each([
    'week-grid.csv',
    'rows.csv',
    'trainingpeaks.csv',
    'plan.md',
    'plan.yaml',
    'plan.ics',
    'plan.txt',
    'calendar-hack.csv',
  ])('takes the same characters out of %s for every part of every text', (name) => {
    const bytes = planBytes(name);
    const text = new TextDecoder().decode(bytes);
    for (const { cell, details } of planOf(bytes, name).entries) {
      for (const one of [cell, ...details]) for (let i = 0; i < one.text.length; i++) expectSame(text, one, i);
    }
  });
});

/** A character of a text stands where its span says, or is written otherwise there. */
const expectSame = (text: string, placed: PlacedText, at: number): void => {
  const slice = sliceOf(text, spanOf(placed, at, at + 1));
  const isWrittenOtherwise =
    /^(?:""|\\.|<br>|''|\*\*|)$/.test(slice) ||
    slice.includes('\n') ||
    placed.text[at] === '\n' ||
    slice.startsWith(placed.text[at]!);
  expect(slice === placed.text[at] || isWrittenOtherwise || /\s/.test(placed.text[at]!)).toBe(true);
};

describe('a span of part of a text', () => {
  it('begins and ends with its characters, behind a doubled quote too', () => {
    const text = 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,"say ""hi"" twice","a\nb c",c,d,e,f,g\n';
    const [first, second] = planOf(text).entries;
    const at = first!.cell.text.indexOf('hi');
    expect(spanOf(first!.cell, at, at + 2)).toEqual({ line: 2, column: 10, endLine: 2, endColumn: 12 });
    expect(sliceOf(text, spanOf(first!.cell, at - 1, at + 3))).toBe('""hi""');
    expect(sliceOf(text, spanOf(second!.cell, 2, 3))).toBe('b');
    expect(spanOf(second!.cell, 2, 3)).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 2 });
  });

  it('leaves out control characters, and those behind them keep their places', () => {
    const text = 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,ea\u001b[31msy,b,c,d,e,f,g\n';
    const [first] = planOf(text).entries;
    expect(first!.cell.text).toBe('ea[31msy');
    expect(sliceOf(text, spanOf(first!.cell, 6, 8))).toBe('sy');
  });
});
