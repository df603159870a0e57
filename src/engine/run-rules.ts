import type { Athlete } from '../core/athlete.ts';
import { type Finding, SEVERITIES, type Severity } from '../core/finding.ts';
import type { TrainingPlan } from '../core/plan.ts';
import type { JudgedPlanSuppression } from '../core/plan-suppression.ts';
import type { ReportedProblem } from '../core/problem.ts';
import type {
  AnyRule,
  LogSubject,
  PlacedSession,
  PlanAndLog,
  ReadinessSubject,
  Rule,
  RuleContext,
  Ruling,
  Scope,
  SessionSigns,
  Sign,
  Subjects,
  WeekSubject,
} from '../core/rule.ts';
import { optionValues } from '../core/rule-options.ts';
import type { JudgedSession } from '../core/session.ts';
import type { Suppression } from '../core/suppression.ts';
import { fill } from '../format/fill.ts';
import type { Settings } from './settings.ts';

type AnyContext = RuleContext<never>;

/** A rule that is on, with its options parsed. */
interface ActiveRule {
  readonly rule: AnyRule;
  readonly options: unknown;
  readonly severity: Severity | undefined;
}

export interface RuleRunner {
  /** What the session rules say, severities as set, before inferred runs are let off. */
  signsOf(session: JudgedSession, athlete: Athlete): Sign[];
  sessionFindings(session: JudgedSession, signs: readonly Sign[]): Finding[];
  /** About when it was run, not how. */
  placedFindings(subject: PlacedSession, athlete: Athlete): Finding[];
  rollUpFindings(subject: SessionSigns, athlete: Athlete): Finding[];
  weekFindings(subject: WeekSubject, athlete: Athlete): Finding[];
  /** Once a report. */
  logFindings(subject: LogSubject, athlete: Athlete): Finding[];
  problemFindings(problems: readonly ReportedProblem[], athlete: Athlete): Finding[];
  staleFindings(stale: readonly Suppression[], athlete: Athlete): Finding[];
  planFindings(plan: TrainingPlan, athlete: Athlete): Finding[];
  planLogFindings(subject: PlanAndLog, athlete: Athlete): Finding[];
  planSuppressionFindings(entries: readonly JudgedPlanSuppression[], athlete: Athlete): Finding[];
  /** Findings of the kinds that speak of a day; those of the signs say whether it advises rest. */
  dayFindings<S extends DayScope>(scope: S, subject: Subjects[S], athlete: Athlete): DayFindings;
  /** Whether a rule could speak at all. */
  isOn(rule: string): boolean;
}

/** What is said of one day of the body. */
export type DayScope = 'readiness' | 'afterwards' | 'readinessSigns' | 'advised';

export interface DayFindings {
  readonly findings: readonly Finding[];
  /** Why rest is advised; absent where it is not. */
  readonly restBecause?: string;
}

const activeRules = (rules: readonly AnyRule[], settings: Settings): ActiveRule[] =>
  rules.flatMap((rule) => {
    const setting = settings.rules[rule.meta.id];
    if (setting?.off ?? rule.meta.isOffByDefault === true) return [];
    return [{ rule, options: optionValues(rule.meta.options, setting?.options ?? {}), severity: setting?.severity }];
  });

/** A rule's highest severity is the first word of what its meta says of it. */
const topOf = ({ meta }: AnyRule): Severity =>
  SEVERITIES.find((severity) => meta.severity.startsWith(severity)) ?? 'info';

const lower = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b);

/** A severity set by the user replaces the rule's highest; notes of a disputed band stay notes. */
const withSetting = (severity: Severity, { rule, severity: set }: ActiveRule): Severity => {
  if (set === undefined) return severity;
  return severity === topOf(rule) ? set : lower(severity, set);
};

/** A recovery run that was only inferred can lead to notes, not to warnings. */
const softened = (severity: Severity, session: JudgedSession | undefined): Severity =>
  session?.intent.kind === 'recovery' && session.intent.confidence === 'low' ? 'info' : severity;

const toFinding = (
  ruling: Ruling,
  active: ActiveRule,
  session: JudgedSession | undefined,
  units: Settings['units'],
): Finding => {
  const { meta } = active.rule;
  const place = ruling.place ?? session?.sources[0];
  const id = ruling.session ?? session?.id;
  const day = ruling.day ?? session?.day;
  return {
    rule: meta.id,
    severity: softened(withSetting(ruling.severity, active), session),
    confidence: ruling.confidence,
    message: fill(meta.messages[ruling.message]!, ruling.evidence, units),
    ...(id !== undefined && { session: id }),
    ...(day !== undefined && { day }),
    ...(place !== undefined && { place }),
    evidence: ruling.evidence,
    advice: ruling.advice ?? meta.advice,
    couldBe: ruling.couldBe ?? [],
    sources: meta.sources,
    ...(ruling.fingerprint !== undefined && { fingerprint: ruling.fingerprint }),
    ...(ruling.parts !== undefined && { parts: ruling.parts }),
  };
};

/** Rulings on a day of the body as findings: they stand on that day and at its row unless they say otherwise. */
const ofDay = (
  { wellness: { day, sources } }: ReadinessSubject,
  judged: readonly { readonly ruling: Ruling; readonly one: ActiveRule }[],
  units: Settings['units'],
): DayFindings => {
  const of = { day, ...(sources[0] !== undefined && { place: sources[0] }) };
  const restBecause = judged.find(({ ruling }) => ruling.restBecause !== undefined)?.ruling.restBecause;
  return {
    findings: judged.map(({ ruling, one }) => toFinding({ ...of, ...ruling }, one, undefined, units)),
    ...(restBecause !== undefined && { restBecause }),
  };
};

/** Hands out the rules that are on, subject by subject. */
export const ruleRunner = (rules: readonly AnyRule[], settings: Settings): RuleRunner => {
  const active = activeRules(rules, settings);
  const { preset, circumstances, units } = settings;
  const judge = <S extends Scope>(scope: S, subject: Subjects[S], athlete: Athlete) =>
    active
      .filter(({ rule }) => rule.meta.scope === scope)
      .flatMap((one) => {
        const rulings = (one.rule as unknown as Rule<S>).judge(subject, {
          options: one.options,
          athlete,
          preset,
          circumstances,
        } as AnyContext);
        return [...rulings].map((ruling) => ({ ruling, one }));
      });
  const activeById = new Map(active.map((one) => [one.rule.meta.id, one]));
  return {
    signsOf: (session, athlete) =>
      judge('session', session, athlete).map(({ ruling, one }) => ({
        ...ruling,
        severity: withSetting(ruling.severity, one),
        rule: one.rule.meta.id,
        group: one.rule.meta.group,
      })),
    sessionFindings: (session, signs) =>
      signs.map((sign) =>
        // Their severity has been set already.
        toFinding(sign, { ...activeById.get(sign.rule)!, severity: undefined }, session, units),
      ),
    placedFindings: (subject, athlete) =>
      judge('placed', subject, athlete).map(({ ruling, one }) => toFinding(ruling, one, subject.session, units)),
    rollUpFindings: (subject, athlete) =>
      judge('signs', { ...subject, signs: subject.signs.filter(({ group }) => group !== 'none') }, athlete).map(
        ({ ruling, one }) => toFinding(ruling, one, subject.session, units),
      ),
    weekFindings: (subject, athlete) =>
      judge('week', subject, athlete).map(({ ruling, one }) => toFinding(ruling, one, undefined, units)),
    logFindings: (subject, athlete) =>
      judge('log', subject, athlete).map(({ ruling, one }) => toFinding(ruling, one, undefined, units)),
    problemFindings: (problems, athlete) =>
      problems.flatMap((problem) =>
        judge('problem', problem, athlete).map(({ ruling, one }) => toFinding(ruling, one, undefined, units)),
      ),
    staleFindings: (stale, athlete) =>
      stale.flatMap((entry) =>
        judge('suppression', entry, athlete).map(({ ruling, one }) => toFinding(ruling, one, undefined, units)),
      ),
    planFindings: (plan, athlete) =>
      judge('plan', plan, athlete).map(({ ruling, one }) => toFinding(ruling, one, undefined, units)),
    planLogFindings: (subject, athlete) =>
      judge('plan-log', subject, athlete).map(({ ruling, one }) => toFinding(ruling, one, undefined, units)),
    planSuppressionFindings: (entries, athlete) =>
      entries.flatMap((entry) =>
        judge('plan-suppression', entry, athlete).map(({ ruling, one }) => toFinding(ruling, one, undefined, units)),
      ),
    dayFindings: (scope, subject, athlete) => ofDay(subject, judge(scope, subject, athlete), units),
    isOn: (rule) => activeById.has(rule),
  };
};
