import type { AnalyzeReport, Week } from '../../core/report.ts';
import { dayRange } from '../../format/day-range.ts';

const weekName = ({ week }: Week): string => {
  const number = /^\d{4}-W(\d{2})$/.exec(week)?.[1];
  return number === undefined ? 'week of' : `week ${Number(number)},`;
};

/** The weeks of the report in words: `week 46, Mon 9 - Sun 15 Nov 2026`, `4 weeks, Mon 19 Oct - Sun 15 Nov 2026`. */
export const periodOf = ({ weeks, period }: AnalyzeReport): string => {
  const [only] = weeks;
  if (only !== undefined && weeks.length === 1) return `${weekName(only)} ${dayRange(only.from, only.to)}`;
  const range = dayRange(period.from, period.to);
  return weeks.length === 0 ? range : `${weeks.length} weeks, ${range}`;
};
