import { expect, it } from 'vitest';
import { ambiguousCell } from '../../../src/rules/plan/ambiguous-cell.ts';
import { planOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

const assumed = (...assumptions: readonly string[]) => ({ reading: 'assumed', assumptions }) as const;

it('tells each assumption once, at its first cell, figures making no difference', () => {
  const plan = planOf(['rest tempo:30min easy:6km', 'tempo:45min easy:8km'], {
    workouts: {
      'tempo:30min': assumed('30 tempo: minutes'),
      'tempo:45min': assumed('45 tempo: minutes'),
      'easy:6km': assumed('6: kilometres'),
    },
  });
  expect(judge(ambiguousCell, plan)).toMatchObject([
    {
      severity: 'info',
      message: 'often',
      place: { line: 2, column: 21, endColumn: 32 },
      evidence: { what: { value: '30 tempo: minutes' }, cells: { value: 2 } },
      fingerprint: 'plan/ambiguous-cell/# tempo: minutes',
    },
    { message: 'once', place: { line: 2, column: 41 } },
  ]);
});

it('counts a cell once, however often its figures are assumed', () => {
  const plan = planOf(['easy:6km'], { workouts: { 'easy:6km': assumed('6: kilometres', '3: kilometres') } });
  expect(judge(ambiguousCell, plan)).toMatchObject([{ message: 'once', evidence: { cells: { value: 1 } } }]);
});

it('leaves cells that were not understood to their own rule, and is silent where nothing was assumed', () => {
  const unread = { reading: 'unparsed', assumptions: ['6: kilometres'] } as const;
  expect(judge(ambiguousCell, planOf(['easy:6km rest'], { workouts: { 'easy:6km': unread } }))).toEqual([]);
});
