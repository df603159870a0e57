import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penFor } from '../../../src/reporters/text/pen.ts';
import { drawPicture, LABEL_WIDTH, type Picture } from '../../../src/reporters/text/session/picture.ts';
import { view } from '../support/build.ts';

const pen = penFor(view({ ascii: true }));

const picture = (values: readonly number[], more: Partial<Picture> = {}): Picture => ({
  values,
  bottom: 100,
  top: 140,
  rows: 5,
  ticks: [100, 120, 140],
  label: String,
  totalS: 60 * values.length,
  ...more,
});

/** The rows of the curve, without labels and ruler. */
const curve = (values: readonly number[], more: Partial<Picture> = {}): string[] =>
  drawPicture(picture(values, more), pen)
    .slice(more.mark === undefined ? 0 : 1)
    .slice(0, 5)
    .map((line) => line.slice(LABEL_WIDTH));

describe('a drawn curve', () => {
  it('puts each value on its row and joins neighbours that are rows apart', () => {
    expect(curve([100, 140, 140, 120])).toEqual([' **', ' | |', ' | *', ' |', '*']);
  });

  it('leaves a hole where nothing is known, and joins nothing across it', () => {
    expect(curve([100, Number.NaN, 140])).toEqual(['  *', '', '', '', '*']);
  });

  it('shades the band behind the curve', () => {
    expect(curve([100, 120, 140], { band: { low: 110, high: 120 } })).toEqual(['  *', '  |', ':*:', ':|:', '*']);
  });

  it('keeps what lies beyond its rows on the outermost', () => {
    expect(curve([60, 190])).toEqual([' *', ' |', ' |', ' |', '*']);
  });

  it('marks a column above it', () => {
    expect(drawPicture(picture([100, 140], { mark: 1 }), pen)[0]).toBe(`${' '.repeat(LABEL_WIDTH + 1)}v`);
  });

  it('turns over where the bottom is the larger value, as paces do', () => {
    expect(curve([300, 420], { top: 300, bottom: 420, ticks: [] })).toEqual(['*', ' |', ' |', ' |', ' *']);
  });

  it('writes the minutes below, never closer than they can be read', () => {
    const lines = drawPicture(picture(new Array(60).fill(120), { totalS: 40 * 60 }), pen);
    expect(lines.at(-1)).toBe('         0 min          10             20             30');
  });

  it('is never wider than its columns, and every column with a value shows it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 40, max: 230, noNaN: true }), { nil: Number.NaN }), {
          minLength: 1,
          maxLength: 91,
        }),
        fc.integer({ min: 5, max: 200_000 }),
        (values, totalS) => {
          const lines = drawPicture(picture(values, { totalS }), pen);
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(LABEL_WIDTH + values.length);
          const rows = lines.slice(0, 5).map((line) => line.slice(LABEL_WIDTH));
          for (const [column, value] of values.entries()) {
            const dots = rows.filter((row) => row[column] === '*').length;
            expect(dots).toBe(Number.isNaN(value) ? 0 : 1);
          }
        },
      ),
    );
  });
});
