import { describe, expect, it } from 'vitest';
import type { JudgedSession } from '../../../src/core/session.ts';
import { fill } from '../../../src/format/fill.ts';
import { missingColumn } from '../../../src/rules/data/missing-column.ts';
import { recoveryRun } from '../../support/build.ts';
import { logOf } from '../log-of.ts';
import { judge } from '../support.ts';

type Lack = 'distanceM' | 'durationS' | 'title';

const row = (line: number, lacks: readonly Lack[] = [], file = 'log.csv'): JudgedSession => {
  const run = { ...recoveryRun({ sources: [{ file, line }], title: 'Jog', distanceM: 5000, durationS: 1800 }) };
  for (const name of lacks) delete run[name];
  return run;
};
const missed = (runs: readonly JudgedSession[], options = {}): unknown[] =>
  judge(missingColumn, logOf(runs), { options }).map(({ evidence }) => evidence.fact!.value);

describe('a log without a column', () => {
  it.each<[readonly Lack[], readonly string[]]>([
    [[], []],
    [['distanceM'], ['distance']],
    [['durationS'], ['duration']],
    [['title'], ['title']],
    [
      ['distanceM', 'title'],
      ['distance', 'title'],
    ],
  ])('that lacks %j tells %j', (lacks, expected) => {
    expect(missed([2, 3, 4].map((line) => row(line, lacks)))).toEqual(expected);
  });

  it('is told from three runs on, or as many as the options say', () => {
    const runs = [row(2, ['title']), row(3, ['title'])];
    expect(missed(runs)).toEqual([]);
    expect(missed(runs, { leastRuns: 2 })).toEqual(['title']);
  });

  it('is none where one run has it: the column is there', () => {
    expect(missed([row(2, ['distanceM']), row(3, ['distanceM']), row(4)])).toEqual([]);
  });

  it('takes a kind in a column of its own for a title', () => {
    const kinds = [2, 3, 4].map((line) => ({
      ...row(line, ['title']),
      declaredIntent: { kind: 'easy', from: ['column'], confidence: 'high' } as const,
    }));
    expect(missed(kinds)).toEqual([]);
  });

  it('is looked for in each table by itself, and in no recording and no other sport', () => {
    const bare = (file: string) => [2, 3, 4].map((line) => row(line, ['title'], file));
    const recordings = ['a.fit', 'b.fit', 'c.fit'].map((file) => ({ ...row(2, ['title']), sources: [{ file }] }));
    const rides = bare('rides.csv').map((run) => ({ ...run, sport: 'cycling' as const }));
    const told = judge(missingColumn, logOf([...bare('a.csv'), row(2), row(3), row(4), ...recordings, ...rides]));
    expect(told.map(({ place }) => place)).toEqual([{ file: 'a.csv' }]);
  });

  it('says what it costs', () => {
    const [ruling] = judge(missingColumn, logOf([2, 3, 4].map((line) => row(line, ['distanceM']))));
    expect(fill(missingColumn.meta.messages.missing, ruling!.evidence, 'km')).toBe(
      'no distance in any of 3 runs: no pace: heart rate and length alone decide',
    );
  });
});
