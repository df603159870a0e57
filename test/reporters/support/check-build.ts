import type { CheckedFile, CheckReport } from '../../../src/core/check-report.ts';
import { addDays } from '../../../src/core/dates.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { PlacedText, PlannedWorkout, Span, TrainingPlan, WorkoutKind } from '../../../src/core/plan.ts';
import { finding, preset } from './build.ts';

const FIRST_DAY = '2026-11-16';
const DAYS = 7;

/** What the texts of the invented plans mean. */
const KINDS: Readonly<Record<string, WorkoutKind>> = {
  Rest: 'rest',
  '6x800 @5K': 'intervals',
  '3x1 mi T': 'tempo',
  'Rec 60': 'recovery',
  'Rec 30': 'recovery',
  '8 easy': 'easy',
  'LR 24': 'long',
  '30 tempo': 'tempo',
  レスト: 'rest',
  回復走30分: 'recovery',
};

const placed = (text: string, span: Span): PlacedText => ({
  text,
  pieces: [{ at: 0, line: span.line, column: span.column }],
  end: { line: span.endLine, column: span.endColumn },
});

/** A workout of which all but text, place and time is left to `more`. */
export const workout = (text: string, span: Span, more: Partial<PlannedWorkout> = {}): PlannedWorkout => ({
  from: 0,
  to: text.length,
  text,
  span,
  kind: KINDS[text] ?? 'unspecified',
  alternatives: [],
  isLong: false,
  hasStrides: false,
  reading: 'understood',
  confidence: 'high',
  assumptions: [],
  unparsed: [],
  at: 0,
  ...more,
});

/** The cells of a line of a week grid but the first, with their places. */
const cellsOf = (line: string, at: number): { text: string; span: Span }[] => {
  const cells: { text: string; span: Span }[] = [];
  let column = 1;
  for (const text of line.split(',')) {
    cells.push({ text, span: { line: at, column, endLine: at, endColumn: column + text.length } });
    column += text.length + 1;
  }
  return cells.slice(1);
};

const readingOf = (text: string): Partial<PlannedWorkout> => {
  if (text === '30 tempo')
    return { reading: 'assumed', confidence: 'medium', assumptions: ['30 tempo: minutes'], durationS: [1800, 1800] };
  if (KINDS[text] === undefined) return { reading: 'unparsed', confidence: 'low' };
  if (text === 'Rec 60') return { durationS: [3600, 3600] };
  return text === 'LR 24' ? { distanceM: [24_000, 24_000] } : {};
};

/** A week grid as its format would read it; line 1 is the header, then a line a week. */
export const gridPlan = (file: string, lines: readonly string[], more: Partial<TrainingPlan> = {}): TrainingPlan => {
  const workouts = lines.slice(1).flatMap((line, row) =>
    cellsOf(line, row + 2).map(({ text, span }, day) => {
      const at = row * DAYS + day;
      const when = { at, day: addDays(FIRST_DAY, at), week: row + 1, weekday: day };
      return workout(text, span, { ...when, ...readingOf(text) });
    }),
  );
  return {
    file,
    document: {
      format: 'week-grid',
      why: 'a line a week, a column a day',
      race: { day: '2026-12-13', distanceM: 42_195 },
      entries: workouts.map(({ text, span, at }) => ({ cell: placed(text, span), details: [], at })),
      totals: [],
      comments: [],
      faults: [],
      passedOver: [],
      notes: [],
    },
    distanceUnit: { unit: 'km', origin: 'told' },
    workouts,
    firstAt: 0,
    lastAt: workouts.length - 1,
    weeks: lines.length - 1,
    ...more,
  };
};

const count = (plans: readonly TrainingPlan[], reading: PlannedWorkout['reading']): number =>
  plans.flatMap(({ workouts }) => workouts).filter((one) => one.reading === reading).length;

/** A file with its plans, summed up. */
export const checkedFile = (
  file: string,
  lines: readonly string[],
  plans: readonly TrainingPlan[] = [gridPlan(file, lines)],
): CheckedFile => {
  const assumptions = new Map<string, number>();
  for (const what of plans.flatMap(({ workouts }) => workouts.flatMap((one) => one.assumptions)))
    assumptions.set(what, (assumptions.get(what) ?? 0) + 1);
  return {
    file,
    format: plans[0]?.document.format ?? 'week-grid',
    why: 'a line a week, a column a day',
    isReadable: true,
    lines,
    plans,
    weeks: plans.reduce((sum, { weeks }) => sum + weeks, 0),
    days: plans.reduce((sum, { firstAt, lastAt }) => sum + lastAt - firstAt + 1, 0),
    understood: count(plans, 'understood'),
    assumed: count(plans, 'assumed'),
    unparsed: count(plans, 'unparsed'),
    assumptions: [...assumptions].map(([what, times]) => ({ what, count: times })),
  };
};

/** A file that no format could read. */
export const unreadableFile = (file: string, why: string): CheckedFile => ({
  file,
  why,
  isReadable: false,
  lines: [],
  plans: [],
  weeks: 0,
  days: 0,
  understood: 0,
  assumed: 0,
  unparsed: 0,
  assumptions: [],
});

/** A finding that stands where a text first stands in the lines of a file, from line `after` on. */
export const findingAt = (
  rule: string,
  [file, lines, text, after = 1]: readonly [string, readonly string[], string, number?],
  more: Partial<Finding> = {},
): Finding => {
  const line = lines.findIndex((one, at) => at + 1 >= after && one.includes(text)) + 1;
  const column = lines[line - 1]!.indexOf(text) + 1;
  return finding(rule, {
    place: { file, line, column, endLine: line, endColumn: column + text.length },
    fingerprint: `${rule}/${line}`,
    ...more,
  });
};

/** A report on files with these findings, counted. */
export const checkReport = (
  files: readonly CheckedFile[],
  findings: readonly Finding[],
  more: Partial<CheckReport> = {},
): CheckReport => ({
  preset,
  files,
  findings,
  suppressed: [],
  counts: {
    error: findings.filter(({ severity }) => severity === 'error').length,
    warning: findings.filter(({ severity }) => severity === 'warning').length,
    info: findings.filter(({ severity }) => severity === 'info').length,
  },
  ...more,
});
