import { expect, it } from 'vitest';
import type { Kind } from '../../src/core/intent.ts';
import { hardDays } from '../../src/judge/hard-days.ts';
import { recoveryRun } from '../support/build.ts';

const run = (day: string, kind: Kind) => recoveryRun({ day, intent: { kind, from: ['title'], confidence: 'high' } });

it('are the days of a hard session or a race, each once, long ones not', () => {
  const judged = [
    run('2026-11-10', 'easy'),
    run('2026-11-10', 'intervals'),
    run('2026-11-10', 'tempo'),
    run('2026-11-11', 'recovery'),
    run('2026-11-14', 'race'),
    run('2026-11-15', 'long'),
  ];
  expect(hardDays(judged)).toEqual(['2026-11-10', '2026-11-14']);
});
