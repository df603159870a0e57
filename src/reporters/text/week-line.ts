import type { AnalyzeReport, ReportedSession, SlotPlan, Week } from '../../core/report.ts';
import { clock } from '../../format/clock.ts';
import { dayParts } from '../../format/day-parts.ts';
import { distance } from '../../format/distance.ts';
import { plural } from '../../format/plural.ts';
import type { Pen } from './pen.ts';
import { planCounts } from './plan-counts.ts';
import { spoiledWhy } from './spoiled-why.ts';

const weekdayOf = (day: string, pen: Pen): string => dayParts(day)?.weekday ?? pen.say(day);

/** `W46`; with its year where the report spans several, and a Sunday week by its first day. */
const nameOf = ({ week }: Week, { weeks }: AnalyzeReport, pen: Pen): string => {
  const isOneYear = weeks.every((other) => other.week.slice(0, 4) === week.slice(0, 4));
  const number = /^\d{4}-(W\d{2})$/.exec(week)?.[1];
  return isOneYear && number !== undefined ? number : pen.say(week);
};

const totalsOf = ({ totals }: Week, { units }: Pen): string =>
  totals.runs === 0
    ? 'no run'
    : [
        ...(totals.distanceM > 0 ? [`${distance(totals.distanceM, units)} ${units}`] : []),
        ...(totals.durationS > 0 ? [clock(totals.durationS)] : []),
      ].join(' ') || `${plural(totals.runs, 'run')} without figures`;

const withVerdict = (sessions: readonly ReportedSession[], verdict: ReportedSession['verdict']): ReportedSession[] =>
  sessions.filter((session) => session.verdict === verdict);

/** `1 spoiled: Wed, HR above 143 for 14 min`; the reason only where there is one run to give it of. */
const spoiledOf = (sessions: readonly ReportedSession[], report: AnalyzeReport, pen: Pen): string[] => {
  const spoiled = withVerdict(sessions, 'became-workout');
  const [first] = spoiled;
  if (first === undefined) return [];
  const days = [...new Set(spoiled.map(({ day }) => weekdayOf(day, pen)))];
  const why = spoiled.length === 1 ? spoiledWhy(first, report.findings, pen.units) : '';
  return [`${spoiled.length} spoiled: ${[...days, ...(why === '' ? [] : [pen.say(why)])].join(', ')}`];
};

const counted = (count: number, word: string): string[] => (count === 0 ? [] : [`${count} ${word}`]);

/** The recovery runs with what became of them; all kept needs one word only. */
const recoveryOf = (week: Week, report: AnalyzeReport, pen: Pen): string => {
  const sessions = report.sessions.filter(({ day }) => day >= week.from && day <= week.to);
  if (week.recoveryRuns === week.kept) return `recovery ${week.recoveryRuns} (kept)`;
  const parts = [
    ...spoiledOf(sessions, report, pen),
    ...counted(withVerdict(sessions, 'borderline').length, 'close'),
    ...counted(withVerdict(sessions, 'unknown').length, 'not assessable'),
  ];
  return `recovery ${week.recoveryRuns}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`;
};

const runsOf = (week: Week, report: AnalyzeReport, pen: Pen): string =>
  [
    ...(week.hardDays.length === 0 ? [] : [`hard ${week.hardDays.length}`]),
    ...(week.longDays.length === 0 ? [] : [`long ${week.longDays.length}`]),
    ...(week.recoveryRuns === 0 ? [] : [recoveryOf(week, report, pen)]),
  ].join(' ');

/** The days that a recovery run is proposed for, each once. */
const nextOf = ({ slots }: SlotPlan, pen: Pen): string => {
  const days = slots.filter(({ kind }) => kind === 'recovery-run').map(({ day }) => weekdayOf(day, pen));
  return days.length === 0 ? '' : `next: ${[...new Set(days)].join(', ')}`;
};

/** `plan 4 of 6`, where a plan has runs in the week. */
const planOf = (week: Week, { planned }: AnalyzeReport): string => {
  const counts = planned === undefined ? undefined : planCounts(planned, week);
  return counts === undefined || counts.planned === 0 ? '' : `plan ${counts.asPlanned} of ${counts.planned}`;
};

/**
 * A week in one line: `W46 61.2 km 5:53:17 | hard 2 long 1 recovery 2 (1 spoiled: Wed, HR above 143 for 14 min) | next:
 * Wed, Sat`. What there is none of is left out; next week's days stand in the last week's line alone.
 */
export const weekLine = (week: Week, report: AnalyzeReport, pen: Pen): string => {
  const head = `${nameOf(week, report, pen)} ${totalsOf(week, pen)}`;
  const next = week === report.weeks.at(-1) ? nextOf(report.slotPlan, pen) : '';
  return [head, runsOf(week, report, pen), planOf(week, report), next].filter((part) => part !== '').join(' | ');
};
