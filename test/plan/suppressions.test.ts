import { describe, expect, it } from 'vitest';
import { planSuppressions, withoutSuppressions } from '../../src/plan/suppressions.ts';
import { document, entry, placed } from './support/planned.ts';

const inCell = (text: string) =>
  planSuppressions('plan.csv', document({ entries: [entry({ text })] })).map(({ rule, reason }) => [rule, reason]);

describe('what a cell lets stand', () => {
  it.each([
    ['3x1 mi T [ok: hard-back-to-back -- race simulation]', [['plan/hard-back-to-back', 'race simulation']]],
    ['8 km [OK: plan/no-rest-day]', [['plan/no-rest-day', undefined]]],
    [
      '[ok: a-rule, b-rule -- why not] 8 km',
      [
        ['plan/a-rule', 'why not'],
        ['plan/b-rule', 'why not'],
      ],
    ],
    ['8 km [ok: * -- agreed]', [[undefined, 'agreed']]],
    ['8 km [ok: what the coach said -- see mail]', [['what the coach said', 'see mail']]],
    ['8 km [ok: ]', []],
    ['8 km (ok: hard)', []],
  ])('%s', (text, expected) => {
    expect(inCell(text)).toEqual(expected);
  });

  it('stands at its place and covers its cell', () => {
    const [found] = planSuppressions('plan.csv', document({ entries: [entry({ text: 'LR 24 [ok: x-y]' })] }));
    expect(found).toMatchObject({
      span: { line: 2, column: 9, endLine: 2, endColumn: 18 },
      covers: [{ line: 2, column: 3, endLine: 2, endColumn: 18 }],
    });
  });

  it('is blanked out for reading, every other character where it was', () => {
    const { text } = withoutSuppressions(placed('a [ok: x -- y] b'));
    expect(text).toBe(`a ${' '.repeat('[ok: x -- y]'.length)} b`);
  });
});

describe('a comment above a row', () => {
  const row = (line: number) => entry({ at: line, cell: placed('Rec 60', line, 5) } as never);

  it('covers a whole row of which a cell has several lines, and not the row below', () => {
    const cell = (from: number, to: number, column: number) =>
      entry({
        cell: {
          text: from === to ? 'Rec 60' : 'Rec\n60',
          pieces: Array.from({ length: to - from + 1 }, (_, i) => ({
            at: 4 * i,
            line: from + i,
            column: i === 0 ? column : 1,
          })),
          end: { line: to, column: from === to ? column + 6 : 3 },
        },
      });
    const comments = [placed('# recover-ok plan/no-rest-day -- holidays', 1)];
    const entries = [cell(2, 3, 5), cell(3, 4, 8), cell(4, 4, 5), cell(5, 5, 5)];
    const [found] = planSuppressions('p.csv', document({ entries, comments }));
    expect(found!.covers.map(({ line, endLine }) => [line, endLine])).toEqual([
      [2, 3],
      [3, 4],
      [4, 4],
    ]);
  });

  it('covers the next row alone, other comments between them or not', () => {
    const comments = [placed('# recover-ok plan/recovery-too-long -- holidays', 3)];
    const [found] = planSuppressions('p.csv', document({ entries: [row(2), row(5), row(5), row(6)], comments }));
    expect(found).toMatchObject({ rule: 'plan/recovery-too-long', reason: 'holidays' });
    expect(found!.covers.map(({ line, endLine }) => [line, endLine])).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('is read in Markdown as well, without what closes it', () => {
    const comments = [placed('<!-- recover-ok no-rest-day -- camp -->', 1)];
    expect(planSuppressions('p.md', document({ entries: [row(2)], comments }))[0]).toMatchObject({
      rule: 'plan/no-rest-day',
      reason: 'camp',
    });
  });

  it('says nothing without the word', () => {
    expect(planSuppressions('p.csv', document({ entries: [row(2)], comments: [placed('# week of rest', 1)] }))).toEqual(
      [],
    );
  });
});

describe('a column', () => {
  it.each([
    ['yes', undefined],
    ['plan/no-rest-day -- camp', 'plan/no-rest-day'],
  ])('%s covers its row', (text, rule) => {
    const entries = [entry({ ok: placed(text, 2, 40) })];
    const [found] = planSuppressions('p.csv', document({ entries }));
    expect(found!.rule).toBe(rule);
    expect(found!.covers[0]).toMatchObject({ line: 2, column: 1, endLine: 2 });
  });
});
