import type { PlanDocument } from '../../core/plan.ts';
import type { PlanProbe } from './plan-probe.ts';

/** One way of writing plans. */
export interface PlanFormat {
  readonly id: string;
  readonly title: string;
  /** What a file is recognised by, for people. */
  readonly looksFor: string;
  /** What was seen of it in a file; undefined where the file is of another format. */
  readonly detect: (probe: PlanProbe) => string | undefined;
  /** The plans; none where the file has not what the format needs. @throws ReadError with a reason of its own */
  readonly read: (probe: PlanProbe, why: string) => readonly PlanDocument[];
}
