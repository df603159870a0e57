import type { FindingPlace } from '../../core/finding-place.ts';
import type { Span, TrainingPlan } from '../../core/plan.ts';

/** File and span of a part of a plan. */
export const placeInPlan = (
  { file }: TrainingPlan,
  { line, column, endLine, endColumn, cell }: Span,
): FindingPlace => ({
  file,
  line,
  column,
  endLine,
  endColumn,
  ...(cell !== undefined && { cell }),
});
