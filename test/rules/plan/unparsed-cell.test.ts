import { expect, it } from 'vitest';
import type { Fragment } from '../../../src/core/plan.ts';
import { unparsedCell } from '../../../src/rules/plan/unparsed-cell.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

/** Part of the text of a cell of line 2. */
const fragment = (text: string, from: number, to: number, column = 1): Fragment => ({
  text: text.slice(from, to),
  span: { line: 2, column: column + from, endLine: 2, endColumn: column + to },
});

const unread = { reading: 'unparsed', unparsed: [] } as const;

it('warns of a cell that is no workout, at its span', () => {
  expect(judge(unparsedCell, planOf(['rest zumba'], { workouts: { zumba: unread } }))).toMatchObject([
    { severity: 'warning', message: 'whole', place: { line: 2, column: 21, endLine: 2, endColumn: 26 } },
  ]);
});

it('points to the fragment where there is one', () => {
  const plan = planOf(['rest easy,yxcvbnm'], {
    workouts: { 'easy,yxcvbnm': { reading: 'unparsed', unparsed: [fragment('easy,yxcvbnm', 5, 12, 21)] } },
  });
  expect(judge(unparsedCell, plan)).toMatchObject([{ place: { line: 2, column: 26, endColumn: 33 } }]);
});

/** `easy,` and five letters: a half of ten is not understood. */
const withRest = (letters: number) =>
  planOf(['easy,yxcvb'], { workouts: { 'easy,yxcvb': { unparsed: [fragment('easy,yxcvb', 10 - letters, 10)] } } });

it('notes more than three tenths left over in a cell that was read, not three tenths', () => {
  expect(severities(unparsedCell, withRest(3))).toEqual([]);
  expect(judge(unparsedCell, withRest(4))).toMatchObject([
    { severity: 'info', message: 'part', place: { column: 7, endColumn: 11 }, evidence: { text: { value: 'xcvb' } } },
  ]);
  expect(severities(unparsedCell, withRest(4), { options: { share: 0.5 } })).toEqual([]);
});

it('tells the same words once, with how many cells', () => {
  const plan = planOf(['zumba yoga', 'Zumba yoga'], { workouts: { zumba: unread, Zumba: unread, yoga: unread } });
  expect(judge(unparsedCell, plan)).toMatchObject([
    { message: 'wholes', place: { line: 2, column: 1 }, evidence: { cells: { value: 2 } } },
    { message: 'wholes', place: { line: 2, column: 21 } },
  ]);
});

it('is silent where all was understood', () => {
  expect(judge(unparsedCell, planOf(['rest easy:5km']))).toEqual([]);
});
