import { expect, it } from 'vitest';
import type { Kind } from '../../src/core/intent.ts';
import type { JudgedSession } from '../../src/core/session.ts';
import { demandingNeighbours } from '../../src/judge/demanding-neighbours.ts';
import { recoveryRun } from '../support/build.ts';

const run = (day: string, kind: Kind): JudgedSession =>
  recoveryRun({
    day,
    title: `${kind} ${day}`,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind, confidence: 'medium', why: [] },
  });
const wednesday = run('2026-11-11', 'recovery');
const titles = (...others: JudgedSession[]): (string | undefined)[] => {
  const { before, after } = demandingNeighbours(wednesday, others);
  return [before?.title, after?.title];
};

it('takes the nearest demanding session on either side', () => {
  const log = [
    run('2026-11-09', 'long'),
    run('2026-11-10', 'intervals'),
    wednesday,
    run('2026-11-12', 'easy'),
    run('2026-11-13', 'tempo'),
  ];
  expect(titles(...log)).toEqual(['intervals 2026-11-10', 'tempo 2026-11-13']);
});

it('looks two days far, and past easy days', () => {
  expect(titles(run('2026-11-08', 'race'), wednesday, run('2026-11-14', 'race'))).toEqual([undefined, undefined]);
  expect(titles(run('2026-11-09', 'race'), run('2026-11-10', 'easy'), wednesday)).toEqual([
    'race 2026-11-09',
    undefined,
  ]);
});
