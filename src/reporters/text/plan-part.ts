import type { PlacedMatch, PlannedLog } from '../../core/planned-log.ts';
import type { AnalyzeReport, Week } from '../../core/report.ts';
import { dayParts } from '../../format/day-parts.ts';
import { plural } from '../../format/plural.ts';
import { shortDay } from '../../format/short-day.ts';
import type { Pen } from './pen.ts';
import { type PlanCounts, planCounts } from './plan-counts.ts';
import { planDifference } from './plan-difference.ts';
import { standingWords } from './standing-words.ts';

/** Plan versus done in words: how much was done as planned, and a line for each day or week with what differs. */
export interface PlanPart {
  readonly heading: string;
  readonly lines: readonly { readonly when: string; readonly words: string }[];
}

const baseName = (file: string): string => file.split(/[/\\]/).at(-1) || file;

const filesOf = ({ files }: PlannedLog, pen: Pen): string => {
  const names = [...new Set(files.map(({ file }) => pen.say(baseName(file))))];
  const [first, ...others] = names;
  return others.length === 0 ? (first ?? '') : `${first} + ${others.length} more`;
};

const openWords = ({ open }: PlanCounts): string => (open === 0 ? '' : `, ${open} not yet in the log`);

const countWords = (counts: PlanCounts): string =>
  counts.planned === 0
    ? `${plural(counts.open, 'planned run')} not yet in the log`
    : `${counts.asPlanned} of ${plural(counts.planned, 'planned run')} as planned${openWords(counts)}`;

const isOther = ({ standing }: PlacedMatch): boolean => standing !== 'as-planned';

const inWeek = ({ matches }: PlannedLog, { from, to }: Week): PlacedMatch[] =>
  matches.filter(({ day }) => day >= from && day <= to);

/** `4 of 6; Thu harder, Fri no run`. */
const weekWords = (week: Week, planned: PlannedLog): string => {
  const counts = planCounts(planned, week);
  const differences = inWeek(planned, week).flatMap(({ day, standing }) =>
    standing === 'as-planned' ? [] : [`${dayParts(day)?.weekday ?? day} ${standingWords[standing]}`],
  );
  const share = counts.planned === 0 ? 'none planned' : `${counts.asPlanned} of ${counts.planned}`;
  return `${share}${openWords(counts)}${differences.length === 0 ? '' : `; ${differences.join(', ')}`}`;
};

const hasPlan = (week: Week, planned: PlannedLog): boolean => {
  const { planned: known, open } = planCounts(planned, week);
  return known + open + inWeek(planned, week).length > 0;
};

/** A line a day where it is one week or all is asked for, else a line a week; nothing where no plan covers the period. */
export const planPart = (report: AnalyzeReport, pen: Pen): PlanPart | undefined => {
  const { planned, weeks, period } = report;
  if (planned === undefined) return undefined;
  const covered = weeks.filter((week) => hasPlan(week, planned));
  if (covered.length === 0) return undefined;
  const heading = `${countWords(planCounts(planned, period))} (${filesOf(planned, pen)})`;
  const days = planned.matches.filter(isOther).map((match) => planDifference(match, report, pen));
  if (weeks.length === 1 || pen.verbose)
    return {
      heading,
      lines: days.map(({ day, words }) => ({ when: weeks.length === 1 ? shortDay(day) : day, words })),
    };
  return { heading, lines: covered.map((week) => ({ when: pen.say(week.week), words: weekWords(week, planned) })) };
};
