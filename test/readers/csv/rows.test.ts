import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, withLineFeeds } from '../../../src/readers/csv/read-rows.ts';
import { DELIMITERS, sniffDelimiters } from '../../../src/readers/csv/sniff-delimiter.ts';
import { unwantedNumbers } from '../../../src/readers/csv/unwanted-numbers.ts';

const rowsOf = (text: string, delimiter = ',') => readRows(withLineFeeds(text), delimiter).rows;
/** What csv-parse makes of the same text: the oracle. */
const oracle = (text: string, delimiter = ','): string[][] =>
  parse(withLineFeeds(text), { delimiter, record_delimiter: '\n', relax_column_count: true, trim: true });

describe('start lines', () => {
  it('count physical lines, also behind line breaks in quotes', () => {
    expect(rowsOf('a,b\n"1\n2",x\ny,z\n').map((row) => row.line)).toEqual([1, 2, 4]);
  });

  it('count a CRLF inside quotes once', () => {
    expect(rowsOf('a,b\r\n"1\r\n2",x\r\ny,z\r\n').map((row) => row.line)).toEqual([1, 2, 4]);
  });

  it('stay right when one file mixes CR, LF and CRLF', () => {
    expect(rowsOf('a,b\rc,d\n"e\r\nf\rg",h\r\ni,j').map((row) => row.line)).toEqual([1, 2, 3, 6]);
  });

  it('count blank lines', () => {
    expect(rowsOf('a,b\n\n\nc,d\n').map((row) => row.line)).toEqual([1, 2, 3, 4]);
  });
});

describe('broken quoting', () => {
  it('loses only the line with the open quote', () => {
    const { rows, damage } = rowsAndDamage('a,b\n1,"x,y\n2,z\n3,"w, v"\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', 'x', 'y'],
      ['2', 'z'],
      ['3', 'w, v'],
    ]);
    expect(damage.map((one) => one.line)).toEqual([2]);
  });

  it('loses only the last line when the file ends inside quotes', () => {
    const { rows } = rowsAndDamage('a,b\n1,2\n3,"x');
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', 'x'],
    ]);
  });

  it('keeps a quote that nobody doubled', () => {
    const { rows, damage } = rowsAndDamage('a,b\n"he said "go" now",2\n');
    expect(rows[1]).toEqual(['he said "go" now', '2']);
    expect(damage).toHaveLength(1);
  });

  it('gives up on quotes when none of them is closed', () => {
    const text = `a,b\n${'1,"x\n'.repeat(500)}`;
    expect(rowsAndDamage(text).rows).toHaveLength(501);
  });

  it('takes linear time on a line of stray quotes', () => {
    const text = `a,b\n"${'x"y'.repeat(200_000)},2\n3,4\n`;
    expect(rowsAndDamage(text).rows.at(-1)).toEqual(['3', '4']);
  });

  it('refuses a cell of more than a million characters and keeps the rest', () => {
    const { rows, damage } = rowsAndDamage(`a,b\n1,"${'x'.repeat(1_000_001)}"\n2,3\n`);
    expect(rows).toEqual([
      ['a', 'b'],
      ['2', '3'],
    ]);
    expect(damage).toEqual([{ line: 2, reason: 'a cell holds more than 1,000,000 characters', lost: true }]);
  });
});

const rowsAndDamage = (text: string) => {
  const { rows, damage } = readRows(text, ',');
  return { rows: rows.map((row) => row.cells), damage };
};

const LINE_ENDS = ['\n', '\r\n', '\r'] as const;

/** Any text that survives trimming, line breaks as LF. */
const cell = fc
  .string({ unit: fc.constantFrom('a', 'ä', '7', '.', ',', ';', '|', '\t', '"', ' ', '\n', '-', '走'), maxLength: 12 })
  .map((text) => text.trim());

interface Written {
  readonly text: string;
  readonly cells: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** Writes a table as wildly as the standard allows. */
const table = (delimiter: string): fc.Arbitrary<Written> =>
  fc
    .array(
      fc.tuple(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 6 }), fc.constantFrom(...LINE_ENDS)),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((rows) => {
      let text = '';
      let line = 1;
      const lines: number[] = [];
      for (const [cells, lineEnd] of rows) {
        lines.push(line);
        line += 1 + cells.map(([value]) => value.split('\n').length - 1).reduce((sum, breaks) => sum + breaks, 0);
        const written = cells.map(([value, quote]) => {
          const must = quote || value.includes(delimiter) || /["\n]/.test(value);
          return must ? `"${value.replaceAll('"', '""').replaceAll('\n', lineEnd)}"` : value;
        });
        text += written.join(delimiter) + lineEnd;
      }
      return { text, cells: rows.map(([cells]) => cells.map(([value]) => value)), lines };
    })
    // A lone CR before a row that starts with LF would be one line end; no row here does.
    .filter(({ text }) => !text.includes('\r\n\n'));

describe('any table written by the rules', () => {
  const written = fc
    .constantFrom(...DELIMITERS)
    .chain((delimiter) => table(delimiter).map((one) => ({ ...one, delimiter })));

  it('reads back the same, with the right start lines', () => {
    fc.assert(
      fc.property(written, ({ text, cells, lines, delimiter }) => {
        const rows = rowsOf(text, delimiter);
        expect(rows.map((row) => row.cells)).toEqual(cells);
        expect(rows.map((row) => row.line)).toEqual(lines);
      }),
    );
  });

  it('reads the same as csv-parse does', () => {
    fc.assert(
      fc.property(written, ({ text, delimiter }) => {
        const { rows, damage } = readRows(withLineFeeds(text), delimiter);
        expect(rows.map((row) => row.cells)).toEqual(oracle(text, delimiter));
        expect(damage).toEqual([]);
      }),
    );
  });

  it('never fails to be read when bytes are missing', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), ({ text, delimiter }, from, length) => {
        const cut = text.slice(0, from % text.length) + text.slice((from % text.length) + (length % 9));
        expect(() => rowsOf(cut, delimiter)).not.toThrow();
      }),
    );
  });
});

const isNumber = (text: string): boolean => /^-?\d/.test(text);

/** Lines of anything: numbers, words, quotes closed and not, blanks, rows of any length. */
const anyText = (delimiter: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom('1', '-2.5', '12:30', '7 ', ' 8', '9"', `4${'0'.repeat(70)}`, '走', 'Mon'),
        },
        { weight: 8, arbitrary: fc.constant(delimiter) },
        { weight: 2, arbitrary: fc.constantFrom('"', '""', '"a\nb"', '"5"', '\n', ' ', '\t', '-', ';', ',') },
      ),
      { maxLength: 120 },
    )
    .map((pieces) => pieces.join(''));

describe('numbers in columns that nobody wants', () => {
  const asked = fc.constantFrom(...DELIMITERS).chain((delimiter) =>
    fc.record({
      delimiter: fc.constant(delimiter),
      text: anyText(delimiter),
      width: fc.integer({ min: 1, max: 24 }),
      wanted: fc.uniqueArray(fc.nat(23)).map((places) => new Set(places)),
    }),
  );

  it('are left out and change nothing else: lines, counts of cells, damage, all other cells', () => {
    fc.assert(
      fc.property(asked, ({ delimiter, text, width, wanted }) => {
        const whole = readRows(text, delimiter);
        const { rows, damage } = readRows(text, delimiter, undefined, unwantedNumbers(width, wanted, delimiter));
        expect(damage).toEqual(whole.damage);
        expect(rows.map(({ line, cells }) => [line, cells.length])).toEqual(
          whole.rows.map(({ line, cells }) => [line, cells.length]),
        );
        for (const [r, row] of rows.entries()) {
          for (const [c, cell] of row.cells.entries()) {
            const own = whole.rows[r]!.cells[c]!;
            const mayGo = c < width && !wanted.has(c) && isNumber(own);
            expect(mayGo ? ['', own] : [own]).toContain(cell);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are left out of a row that holds nothing else', () => {
    const unwanted = unwantedNumbers(5, new Set([0, 3]), ',');
    const { rows } = readRows('a,b,c,d,e\n1,2.5,-3,4,5\n6,,7\n', ',', undefined, unwanted);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
      ['1', '', '', '4', '5'],
      ['6', '', '7'],
    ]);
  });
});

describe('the delimiter', () => {
  it.each([
    ['date,km\n2026-11-01,5.2\n', ','],
    ['Datum;km\n1.11.26;5,2\n2.11.26;6,1\n', ';'],
    ['date\tkm\tnotes\n2026-11-01\t5.2\ta, b, c\n', '\t'],
    ['date|km\n2026-11-01|5.2\n', '|'],
    ['sep=;\na,b;c\nd;e\n', ';'],
    ['date,notes\n2026-11-01,"a;b;c;d"\n2026-11-02,"e;f;g;h"\n', ','],
  ])('of %j is %j', (text, delimiter) => expect(sniffDelimiters(text)[0]).toBe(delimiter));

  it('is none where a text has no columns', () => expect(sniffDelimiters('just words\nand more\n')).toEqual([]));
});
