import type { CheckedFile, CheckedPlan } from '../../core/check-report.ts';
import type { Finding } from '../../core/finding.ts';
import type { PlannedWorkout } from '../../core/plan.ts';

const DAYS = 7;

/** The weeks of a file's plans, and in which of them a finding stands. */
export interface PlanWeeks {
  /** `week 3 from 2026-11-30`; with several plans in the file `plan 2, week 3 …`. */
  readonly names: readonly string[];
  /** Absent where the finding is about more than a week. */
  nameOf(finding: Finding): string | undefined;
}

interface PlacedWeek {
  readonly workout: PlannedWorkout;
  readonly name: string;
}

const numberOf = ({ week, at }: PlannedWorkout, { firstAt }: CheckedPlan): number =>
  week ?? Math.floor((at - firstAt) / DAYS) + 1;

/** The first dated day of each week; workouts are in their order. */
const firstDays = (plan: CheckedPlan): Map<number, string> => {
  const days = new Map<number, string>();
  for (const workout of plan.workouts) {
    const week = numberOf(workout, plan);
    if (workout.day !== undefined && !days.has(week)) days.set(week, workout.day);
  }
  return days;
};

const weeksOf = (plan: CheckedPlan, prefix: string): PlacedWeek[] => {
  const days = firstDays(plan);
  return plan.workouts.map((workout) => {
    const week = numberOf(workout, plan);
    const day = days.get(week);
    return { workout, name: `${prefix}week ${week}${day === undefined ? '' : ` from ${day}`}` };
  });
};

const isWithin = ({ span }: PlannedWorkout, line: number, column: number | undefined): boolean => {
  if (line < span.line || line > span.endLine) return false;
  if (column === undefined) return false;
  return (line > span.line || column >= span.column) && (line < span.endLine || column < span.endColumn);
};

/** By the workout that the finding stands in, else by its day, else by the line, which in most formats is of one week. */
const weekOf = (weeks: readonly PlacedWeek[], { place, day }: Finding): string | undefined => {
  const { line, column } = place ?? {};
  const inSheet = weeks.filter(({ workout: { span } }) => span.cell?.sheet === place?.cell?.sheet);
  const exact = line === undefined ? undefined : inSheet.find(({ workout }) => isWithin(workout, line, column));
  if (exact !== undefined) return exact.name;
  const onDay = day === undefined ? undefined : weeks.find(({ workout }) => workout.day === day);
  if (onDay !== undefined || line === undefined) return onDay?.name;
  const names = new Set(
    inSheet.filter(({ workout: { span } }) => line >= span.line && line <= span.endLine).map(({ name }) => name),
  );
  return names.size === 1 ? [...names][0] : undefined;
};

/** The weeks of a file, by name, and the one that each finding belongs to. */
export const planWeeks = ({ plans }: Pick<CheckedFile, 'plans'>): PlanWeeks => {
  const weeks = plans.flatMap((plan, at) => weeksOf(plan, plans.length > 1 ? `plan ${at + 1}, ` : ''));
  return { names: [...new Set(weeks.map(({ name }) => name))], nameOf: (finding) => weekOf(weeks, finding) };
};
