import type { ToldHistory } from '../athlete/told-history.ts';
import type { Circumstances } from '../core/circumstances.ts';
import type { WeekStart } from '../core/dates.ts';
import type { Severity } from '../core/finding.ts';
import type { Preset } from '../core/preset.ts';
import type { SuppressionFile } from '../core/suppression.ts';

/** Which weeks are looked at: up to the last one that has a session, or up to a week, as many as `weeks` says. */
export type PeriodChoice =
  | { readonly kind: 'latest'; readonly weeks: number }
  | { readonly kind: 'week'; readonly firstDay: string; readonly weeks: number }
  | { readonly kind: 'range'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'all' };

export interface RuleSetting {
  readonly off: boolean;
  readonly severity?: Severity;
  /** Checked against the rule's own specs; what is absent has its default. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything that decides what is found. */
export interface Settings {
  readonly preset: Preset;
  /** Further ones: only what all of them object to is told. */
  readonly otherPresets?: readonly Preset[];
  /** What was told of the runner; of the named ones, where settings name any, by their names in lower case. */
  readonly told: ToldHistory;
  readonly toldOf?: ReadonlyMap<string, ToldHistory>;
  readonly circumstances: Circumstances;
  /** Whose the sessions are that name nobody. */
  readonly self?: string;
  readonly timeZone: string;
  /** Nobody told the zone: it is that of the computer. */
  readonly isZoneAssumed?: boolean;
  /** The calendar day that it is, there. */
  readonly today: string;
  readonly weekStart: WeekStart;
  readonly units: 'km' | 'mi';
  /** Nobody told the units: a plan is told of in its own. */
  readonly areUnitsAssumed?: boolean;
  readonly period: PeriodChoice;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Only sessions of this athlete, where the log has several. */
  readonly athlete?: string;
  /** Findings that the runner has let stand. */
  readonly suppressions?: SuppressionFile;
}
