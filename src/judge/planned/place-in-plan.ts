import type { Place } from '../../core/activity.ts';
import type { Span, TrainingPlan } from '../../core/plan.ts';

/** File and span of a part of a plan. */
export const placeInPlan = ({ file }: TrainingPlan, { line, column, endLine, endColumn }: Span): Place => ({
  file,
  line,
  column,
  endLine,
  endColumn,
});
