import { describe, expect, it } from 'vitest';
import type { AnalyzeReport, HardSpacing } from '../../src/core/report.ts';
import { rhythmWords } from '../../src/reporters/text/rhythm-words.ts';
import { week } from './support/build.ts';
import { empty } from './support/empty.ts';

const spaced = (spacing: HardSpacing): Partial<AnalyzeReport> => ({ weeks: [week({ hardSpacing: spacing })] });
const words = (more: Partial<AnalyzeReport>): string[] => rhythmWords({ ...empty, ...more });

describe('the rhythm of the weeks in words', () => {
  it('names the hard days that lie closest together, where they are not on consecutive days', () => {
    expect(words(spaced({ days: 2, first: '2026-11-10', second: '2026-11-12' }))).toEqual([
      'Closest hard days: Tue 10 Nov and Thu 12 Nov, 2 days apart',
    ]);
    expect(words(spaced({ days: 1, first: '2026-11-10', second: '2026-11-11' }))).toEqual([]);
  });

  it('says nothing of single weeks where several are shown', () => {
    const one = week({ hardSpacing: { days: 3, first: '2026-11-10', second: '2026-11-13' } });
    expect(words({ weeks: [one, one] })).toEqual([]);
  });

  it('tells rows from two weeks on', () => {
    const rows = (keptWeeksInARow: number, restDayWeeksInARow: number) =>
      words({ discipline: { ...empty.discipline, keptWeeksInARow }, restDayWeeksInARow });
    expect(rows(1, 1)).toEqual([]);
    expect(rows(2, 1)).toEqual(['Weeks in a row: 2 with every recovery run kept']);
    expect(rows(3, 9)).toEqual(['Weeks in a row: 3 with every recovery run kept, 9 with a rest day']);
  });
});
