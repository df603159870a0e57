import type { Athlete } from './athlete.ts';
import type { Circumstances } from './circumstances.ts';
import type { Confidence } from './estimate.ts';
import type { Evidence, Severity } from './finding.ts';
import type { FindingPlace } from './finding-place.ts';
import type { TrainingPlan } from './plan.ts';
import type { PlanMatch } from './plan-match.ts';
import type { JudgedPlanSuppression } from './plan-suppression.ts';
import type { Preset } from './preset.ts';
import type { ReportedProblem } from './problem.ts';
import type { ReportedSession, Week } from './report.ts';
import type { OptionSpecs, OptionValues } from './rule-options.ts';
import type { JudgedSession, RecoveryVerdict, Session } from './session.ts';
import type { Suppression } from './suppression.ts';
import type { WellnessDay } from './wellness.ts';

/** One week of the log as a rule sees it: its sessions in order, and the sessions of the days around it. */
export interface WeekSubject {
  readonly week: Week;
  readonly sessions: readonly JudgedSession[];
  /** The last day before the week and the first after it, for pairs that cross the border. */
  readonly dayBefore: readonly JudgedSession[];
  readonly dayAfter: readonly JudgedSession[];
  /** The four weeks before, as far as the log reaches back; the first day that the log knows. */
  readonly before: readonly JudgedSession[];
  readonly firstKnownDay: string;
  /** False while days of the week are still to come. */
  readonly isOver: boolean;
  /** The athlete as known on a day of the week. */
  readonly athleteOn: (day: string) => Athlete;
}

/** How a run stands to the aerobic threshold: minutes from a stream, or only its average from a row. */
export type TimeAboveThreshold = {
  readonly lt1Bpm: number;
  readonly confidence: Confidence;
  /** Seconds above the threshold that make a run training. */
  readonly limitS: number;
  readonly isAbove: boolean;
  /** Even beyond the far edge of the threshold's doubt. */
  readonly isFar: boolean;
} & ({ readonly kind: 'stream'; readonly seconds: number } | { readonly kind: 'average'; readonly averageBpm: number });

/** The verdict on a recovery run and what it rests on. */
export interface Judgement {
  readonly verdict: RecoveryVerdict;
  /** `error` when the doubt of every number allows no other reading; absent unless it became a workout. */
  readonly severity?: 'error' | 'warning';
  readonly witnesses: readonly SignGroup[];
  readonly above?: TimeAboveThreshold;
}

/** A session and those around it, in order of time. */
export interface PlacedSession {
  readonly session: JudgedSession;
  /** Of the four days before, and earlier on the same day. */
  readonly before: readonly JudgedSession[];
  readonly firstKnownDay: string;
}

/** A recovery run with what the rules on it found and the verdict, handed to the roll-up. */
export interface SessionSigns {
  readonly session: JudgedSession;
  readonly signs: readonly Sign[];
  readonly judgement: Judgement;
  /** The hard, long or race sessions close before and after it. */
  readonly neighbours: { readonly before?: JudgedSession; readonly after?: JudgedSession };
}

/** A plan and what was done of it, on the days that the log knows. */
export interface PlanAndLog {
  readonly plan: TrainingPlan;
  readonly matches: readonly PlanMatch[];
  readonly sessions: readonly ReportedSession[];
}

/** The log as a whole, for what is said once a report. */
export interface LogSubject {
  /** All sessions that were read of the athlete, in order of time. */
  readonly sessions: readonly Session[];
  /** Those of the report. */
  readonly reported: readonly JudgedSession[];
  readonly timeZone: string;
  /** Nobody told the zone: it is that of the computer. */
  readonly isZoneAssumed: boolean;
}

/** A day on which something of the body was noted, and what lies before it. */
export interface ReadinessSubject {
  readonly wellness: WellnessDay;
  /** Of the 60 days before, in order of time. */
  readonly before: readonly WellnessDay[];
  /** Of the day, and of the day before. */
  readonly sessions: readonly JudgedSession[];
  readonly dayBefore: readonly JudgedSession[];
  /** True while the day is today or still to come. */
  readonly isOpen: boolean;
}

/** Such a day with what the rules found on it. */
export interface ReadinessSigns extends ReadinessSubject {
  readonly signs: readonly { readonly rule: string; readonly severity: Severity }[];
  /** How many signs the 14 days before had, in order of time; days without a record are not among them. */
  readonly recent: readonly { readonly day: string; readonly signs: number }[];
}

/** A day on which rest was advised. */
export interface AdvisedDay extends ReadinessSubject {
  readonly why: string;
}

export interface Subjects {
  readonly session: JudgedSession;
  readonly placed: PlacedSession;
  readonly signs: SessionSigns;
  readonly week: WeekSubject;
  readonly log: LogSubject;
  readonly problem: ReportedProblem;
  /** An entry of a suppressions file that no finding answers to. */
  readonly suppression: Suppression;
  readonly readiness: ReadinessSubject;
  /** The same, of the day after a run. */
  readonly afterwards: ReadinessSubject;
  readonly readinessSigns: ReadinessSigns;
  readonly advised: AdvisedDay;
  readonly plan: TrainingPlan;
  readonly 'plan-log': PlanAndLog;
  /** What a plan's own text lets stand. */
  readonly 'plan-suppression': JudgedPlanSuppression;
}
export type Scope = keyof Subjects;

/** What a rule says; the engine turns it into a finding. */
export interface Ruling<M extends string = string> {
  readonly message: M;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** True when even the far edge of every number's doubt is crossed. */
  readonly firm?: boolean;
  readonly couldBe?: readonly string[];
  /** Advice for this case; the rule's own otherwise. */
  readonly advice?: string;
  readonly place?: FindingPlace;
  readonly session?: string;
  readonly day?: string;
  readonly parts?: readonly string[];
  /** Of a roll-up of a day: rest is advised on it, and why. */
  readonly restBecause?: string;
  readonly fingerprint?: string;
}

/** A ruling on a session together with the rule that made it. */
export interface Sign extends Ruling {
  readonly rule: string;
  readonly group: SignGroup;
}

/** Signs of one group lean on the same reading; two groups are two witnesses. Drift explains and never accuses. */
export type SignGroup = 'heart-rate' | 'pace' | 'length' | 'effort' | 'drift' | 'none';

export interface RuleContext<O extends OptionSpecs> {
  readonly options: OptionValues<O>;
  readonly athlete: Athlete;
  readonly preset: Preset;
  readonly circumstances: Circumstances;
}

export interface RuleDocs {
  /** How it is decided, one paragraph. */
  readonly how: string;
  readonly needs: string;
  readonly why: string;
  /** What else could look like this: known false positives. */
  readonly beware: string;
  readonly fix: string;
  readonly see: readonly string[];
  /** Why it may speak on two of five of the runs or weeks that it looks at, or more. */
  readonly often?: string;
}

export interface RuleMeta<S extends Scope, M extends string, O extends OptionSpecs> {
  readonly id: string;
  readonly scope: S;
  /** One line without a final stop. */
  readonly summary: string;
  /** Spoken only when the settings ask for it. */
  readonly isOffByDefault?: true;
  /** Default severity in words, as the presets can shade it: "warning (info in the disputed band)". */
  readonly severity: string;
  readonly group: SignGroup;
  /** Sentences with `{evidence}` or `{evidence:style}` in braces; the engine fills them. */
  readonly messages: Readonly<Record<M, string>>;
  readonly advice: string;
  readonly sources: readonly string[];
  /** Lines of the guideline articles' plain text that say so, by the source's id. */
  readonly lines?: Readonly<Record<string, readonly number[]>>;
  /** What of the presets decides, by the names in `recover presets`. */
  readonly presetFacts?: readonly string[];
  /** What its findings are sure of, in a sentence. */
  readonly confidence?: string;
  /** Evidence grade of the sources, in words. */
  readonly standing: 'coaching advice' | 'study' | 'tool default';
  readonly docs: RuleDocs;
  /** What can be changed about the rule; every option has a default. */
  readonly options: O;
}

export interface Rule<S extends Scope = Scope, M extends string = string, O extends OptionSpecs = OptionSpecs> {
  readonly meta: RuleMeta<S, M, O>;
  judge(subject: Subjects[S], context: RuleContext<O>): Iterable<Ruling<M>>;
}

/** Ties a rule's message names, options and subject together for the compiler; returns it as it is. */
export const defineRule = <S extends Scope, const M extends string, const O extends OptionSpecs>(
  rule: Rule<S, M, O>,
): Rule<S, M, O> => rule;

/** A rule of any scope, as the registry holds it. */
export type AnyRule = { readonly [S in Scope]: Rule<S, string, OptionSpecs> }[Scope];
