import type { Finding } from '../core/finding.ts';
import type { Span } from '../core/plan.ts';
import type { PlanSuppression } from '../core/plan-suppression.ts';

const isIn = ({ place }: Finding, { line, column, endLine, endColumn, cell }: Span): boolean => {
  if (place?.line === undefined || place.cell?.sheet !== cell?.sheet) return false;
  const at = place.column ?? 1;
  const isBehindStart = place.line > line || (place.line === line && at >= column);
  const isBeforeEnd =
    place.line < endLine || (place.line === endLine && (cell === undefined ? at <= endColumn : at < endColumn));
  return isBehindStart && isBeforeEnd;
};

/** Whether a finding is one of those that a plan's own text lets stand. */
export const answersTo = ({ rule, covers }: PlanSuppression, finding: Finding): boolean =>
  (rule === undefined || rule === finding.rule) && covers.some((span) => isIn(finding, span));
