import type { Athlete } from './athlete.ts';
import type { Finding, Severity } from './finding.ts';
import type { Period } from './period.ts';
import type { PlannedLog } from './planned-log.ts';
import type { Preset } from './preset.ts';
import type { TableHeaders } from './reader.ts';
import type { JudgedSession, RecoveryVerdict, ZoneOrigin } from './session.ts';
import type { Slot, SlotNote } from './slot.ts';
import type { SuppressedFinding, Suppression } from './suppression.ts';
import type { WellnessFacts } from './wellness.ts';

/** A session as reported: judged, with the verdict on recovery runs (absent = not meant as recovery). */
export interface ReportedSession extends JudgedSession {
  readonly verdict?: RecoveryVerdict;
  /** True when the verdict stands whatever the doubt of the numbers it rests on. */
  readonly isSure?: boolean;
}

export interface WeekTotals {
  readonly sessions: number;
  readonly runs: number;
  readonly durationS: number;
  readonly distanceM: number;
  readonly ascentM: number;
}

/** Training impulse (Banister) of a week and how it stands to the weeks before; absent = the log cannot tell. */
export interface LoadOverTime {
  readonly trimp?: number;
  /** Mean daily load over its standard deviation (Foster). */
  readonly monotony?: number;
  /** Load of the week times its monotony. */
  readonly strain?: number;
  /** Exponential averages of the daily load over 42 and 7 days, at the end of the week. */
  readonly fitness?: number;
  readonly fatigue?: number;
  /** The time constants of the two, days. */
  readonly tauDays?: { readonly fitness: number; readonly fatigue: number };
  /** Mean daily load of 7 days over that of 28: a plain ratio. */
  readonly acuteChronicRatio?: number;
  /** Load of the week over the mean of the four weeks before it; absent while days of the week are still to come. */
  readonly trendRatio?: number;
}

/** The two hard days that lie closest together. */
export interface HardSpacing {
  /** From the one to the other: 1 = on consecutive days. */
  readonly days: number;
  readonly first: string;
  readonly second: string;
}

/** The run of a week that went furthest beyond the longest run of the 30 days before it. */
export interface WeekSpike {
  readonly session: string;
  readonly ratio: number;
  readonly size: 'none' | 'small' | 'moderate' | 'large';
}

/** Shares of the running time below the first threshold, between the two, and above the second; 0 to 1. */
export interface IntensityShares {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Treff's index; absent where it is not defined. */
  readonly polarizationIndex?: number;
}

export interface Week {
  /** ISO week `2026-W46`; for Sunday-start weeks the first day, `2026-11-08`. */
  readonly week: string;
  readonly from: string;
  readonly to: string;
  /** Runs only. */
  readonly totals: WeekTotals;
  /** Seconds of running in each heart-rate zone; absent when no run of the week has heart rate or no zones are known. */
  readonly zoneSeconds?: readonly number[];
  /** Where they come from; `log` among others = minutes in a log's own zones are counted with ours. */
  readonly zoneSecondsFrom?: readonly ZoneOrigin[];
  /** Where zones 2, 3 … begin, bpm: one list, or several where the runner's numbers changed within the week. */
  readonly zoneEdgesBpm?: readonly (readonly number[])[];
  /** Of all sports. */
  readonly load: LoadOverTime;
  /** Of the runs with a stream of heart rate; absent where those are not most of the running, or without thresholds. */
  readonly intensity?: IntensityShares;
  /** Absent where it cannot be told of any run of the week. */
  readonly spike?: WeekSpike;
  readonly recoveryRuns: number;
  readonly kept: number;
  readonly spoiled: number;
  readonly hardDays: readonly string[];
  /** Of the hard days of the week and those next to it in the log; absent where no two lie within seven days. */
  readonly hardSpacing?: HardSpacing;
  readonly longDays: readonly string[];
  readonly restDays: readonly string[];
  /** Runs of the week before, metres; absent when the log does not reach back. */
  readonly previousDistanceM?: number;
}

export interface InputSummary {
  readonly file: string;
  /** Name inside the archive that `file` is. */
  readonly entry?: string;
  readonly kind: string;
  readonly dialect: string;
  /** Activities read from the file, before duplicates are merged. */
  readonly sessions: number;
  /** Days of wellness in it; absent where it is no such file. */
  readonly days?: number;
  readonly skipped: number;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  /** Of a table, where the runner has named columns. */
  readonly table?: TableHeaders;
}

/** How next week's slots were found. */
export interface SlotPlan {
  readonly from: string;
  readonly to: string;
  /** "hard Tue + Fri and long Sun as in the last 4 weeks", or why there is none. */
  readonly assumption: string;
  readonly slots: readonly Slot[];
  readonly notes: readonly SlotNote[];
}

/** What a suppressions file did to a report. */
export interface Suppressing {
  /** As the user is told of it. */
  readonly file: string;
  readonly suppressed: readonly SuppressedFinding[];
  /** Entries of the period that no finding answers to. */
  readonly stale: readonly Suppression[];
}

/** The verdict on one recovery run, by the id of its session. */
export interface SessionVerdict {
  readonly session: string;
  readonly day: string;
  readonly verdict: RecoveryVerdict;
}

/** What became of the recovery runs of some weeks, of those that the runner told as such. */
export interface Discipline {
  /** Weeks that were looked at: twelve, or fewer where the log begins later. */
  readonly weeks: number;
  readonly kept: number;
  readonly borderline: number;
  readonly spoiled: number;
  readonly unknown: number;
  /** Of the runs that could be judged, 0 to 1; absent when there is none. */
  readonly keptShare?: number;
  /** The latest runs that were kept one after the other; what could not be judged is passed over. */
  readonly keptInARow: number;
  /** The latest weeks in a row in which all that could be judged were kept; weeks without any are passed over. */
  readonly keptWeeksInARow: number;
  /** What was counted, in order of time. */
  readonly verdicts: readonly SessionVerdict[];
}

/** What was noted of the body on a day, the rules that found a sign in it, and whether rest is advised. */
export interface ReadinessDay {
  readonly day: string;
  readonly facts: WellnessFacts;
  readonly signs: readonly string[];
  readonly advisesRest: boolean;
  /** Of the signs; empty where rest is not advised. */
  readonly why: string;
}

/** All that `analyze` found out; what reporters render. */
export interface AnalyzeReport {
  readonly athlete: Athlete;
  readonly preset: Preset;
  readonly timeZone: string;
  readonly weekStart: 'monday' | 'sunday';
  readonly period: Period;
  readonly weeks: readonly Week[];
  /** Of the twelve weeks up to the end of the period. */
  readonly discipline: Discipline;
  /** Weeks in a row, up to the end of the period, with training and a day without. */
  readonly restDayWeeksInARow: number;
  readonly sessions: readonly ReportedSession[];
  /** Without those that are suppressed; so are the counts. */
  readonly findings: readonly Finding[];
  /** Absent where no suppressions file is in force. */
  readonly suppressing?: Suppressing;
  /** The days of the period on which something was noted; absent where nothing ever was. */
  readonly readiness?: readonly ReadinessDay[];
  readonly slotPlan: SlotPlan;
  /** Plan versus done; absent where no plan was given. */
  readonly planned?: PlannedLog;
  readonly inputs: readonly InputSummary[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Sessions to be shown in depth, and the report that they stand in. */
export interface ChosenSessions {
  readonly report: AnalyzeReport;
  readonly chosen: readonly ReportedSession[];
}
