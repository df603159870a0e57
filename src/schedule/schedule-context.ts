import type { Athlete } from '../core/athlete.ts';
import type { Circumstances } from '../core/circumstances.ts';
import type { WeekStart } from '../core/dates.ts';
import type { Preset } from '../core/preset.ts';
import type { PlannedAhead } from './planned-ahead.ts';
import type { Readiness } from './readiness.ts';

/** What decides on slots beside the sessions. */
export interface ScheduleContext {
  readonly athlete: Athlete;
  readonly preset: Preset;
  readonly circumstances: Circumstances;
  readonly weekStart: WeekStart;
  /** Days after it have not come yet. */
  readonly lastKnownDay: string;
  /** Absent where nothing is known of it. */
  readonly readiness?: Readiness;
  /** Of training plans, where any was given. */
  readonly planned?: PlannedAhead;
  /** Where a log knows several runners. */
  readonly name?: string;
}
