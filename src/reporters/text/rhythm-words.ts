import type { AnalyzeReport } from '../../core/report.ts';
import { dayName } from '../../format/day-name.ts';
import { disciplineWords } from './discipline-words.ts';

/** Hard days on consecutive days are a finding already. */
const spacingWords = ({ weeks }: AnalyzeReport): string => {
  const [only, other] = weeks;
  const spacing = other === undefined ? only?.hardSpacing : undefined;
  if (spacing === undefined || spacing.days < 2) return '';
  return `Closest hard days: ${dayName(spacing.first)} and ${dayName(spacing.second)}, ${spacing.days} days apart`;
};

/** One week is no row. */
const LEAST_WEEKS = 2;

const rowWords = ({ discipline, restDayWeeksInARow }: AnalyzeReport): string => {
  const rows = [
    { weeks: discipline.keptWeeksInARow, words: 'with every recovery run kept' },
    { weeks: restDayWeeksInARow, words: 'with a rest day' },
  ].filter(({ weeks }) => weeks >= LEAST_WEEKS);
  return rows.length === 0 ? '' : `Weeks in a row: ${rows.map(({ weeks, words }) => `${weeks} ${words}`).join(', ')}`;
};

/**
 * How the weeks go on, a sentence each without its stop: hard days of a single week and their distance, recovery runs kept
 * easy, and weeks in a row. What there is nothing to say of is left out.
 */
export const rhythmWords = (report: AnalyzeReport): string[] =>
  [spacingWords(report), disciplineWords(report.discipline), rowWords(report)].filter((words) => words !== '');
