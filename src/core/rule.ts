import type { Place } from './activity.ts';
import type { Athlete } from './athlete.ts';
import type { Confidence } from './estimate.ts';
import type { Evidence, Severity } from './finding.ts';
import type { Preset } from './preset.ts';
import type { Problem } from './problem.ts';
import type { Week } from './report.ts';
import type { OptionSpecs, OptionValues } from './rule-options.ts';
import type { JudgedSession } from './session.ts';

/** One week of the log as a rule sees it: its sessions in order, and the sessions of the days around it. */
export interface WeekSubject {
  readonly week: Week;
  readonly sessions: readonly JudgedSession[];
  /** The last day before the week with its sessions, for pairs that cross the border. */
  readonly dayBefore: readonly JudgedSession[];
}

/** What the rules on one session found, handed to the roll-up. */
export interface SessionSigns {
  readonly session: JudgedSession;
  readonly signs: readonly Sign[];
  /** The hard, long or race sessions close before and after it. */
  readonly neighbours: { readonly before?: JudgedSession; readonly after?: JudgedSession };
}

export interface Subjects {
  readonly session: JudgedSession;
  readonly signs: SessionSigns;
  readonly week: WeekSubject;
  readonly problem: Problem;
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
  readonly place?: Place;
  readonly session?: string;
  readonly day?: string;
  readonly parts?: readonly string[];
}

/** A ruling on a session together with the rule that made it. */
export interface Sign extends Ruling {
  readonly rule: string;
  readonly group: SignGroup;
}

/** Signs of one group lean on the same reading; two groups are two witnesses. */
export type SignGroup = 'heart-rate' | 'pace' | 'length' | 'none';

export interface RuleContext<O extends OptionSpecs> {
  readonly options: OptionValues<O>;
  readonly athlete: Athlete;
  readonly preset: Preset;
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
}

export interface RuleMeta<S extends Scope, M extends string, O extends OptionSpecs> {
  readonly id: string;
  readonly scope: S;
  /** One line without a final stop. */
  readonly summary: string;
  /** Default severity in words, as the presets can shade it: "warning (info in the disputed band)". */
  readonly severity: string;
  readonly group: SignGroup;
  /** Sentences with `{evidence}` or `{evidence:style}` in braces; the engine fills them. */
  readonly messages: Readonly<Record<M, string>>;
  readonly advice: string;
  readonly sources: readonly string[];
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
