import type { PlanDocument } from '../core/plan.ts';
import type { Sheet } from '../core/workbook.ts';

/** The plans of a file, and what their findings are shown with. */
export interface PlansOfFile {
  readonly documents: readonly PlanDocument[];
  /** Of a text. */
  readonly lines: readonly string[];
  /** Of a workbook. */
  readonly sheets?: readonly Sheet[];
  /** What of it was not read, in short sentences. */
  readonly notes: readonly string[];
}
