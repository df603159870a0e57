import type { CheckReport } from '../../core/check-report.ts';
import type { ExplainedRule } from '../explained.ts';

/** What a check found out, with what `explain` says of the rules that took part: formats of other tools list them. */
export interface ShownCheck {
  readonly report: CheckReport;
  readonly rules: readonly ExplainedRule[];
}
