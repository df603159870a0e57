import { assumptionKey } from '../core/assumption-key.ts';
import type { Athlete } from '../core/athlete.ts';
import type { CheckedFile, CheckedPlan, CheckReport } from '../core/check-report.ts';
import { compareText } from '../core/compare-text.ts';
import type { Finding } from '../core/finding.ts';
import type { PlanDocument, TrainingPlan } from '../core/plan.ts';
import { present } from '../core/present.ts';
import type { Problem } from '../core/problem.ts';
import type { ReportedSession } from '../core/report.ts';
import type { AnyRule } from '../core/rule.ts';
import type { SuppressedFinding, Suppression } from '../core/suppression.ts';
import type { Sheet } from '../core/workbook.ts';
import { matchPlan } from '../judge/match-plan.ts';
import { type GuessDistanceUnit, unitGuesser } from '../plan/grammar/guess-distance-unit.ts';
import { type ReadEntry, rememberEntries } from '../plan/remember-entries.ts';
import { planSuppressions } from '../plan/suppressions.ts';
import { assemblePlan } from './assemble-plan.ts';
import { countBySeverity } from './count-by-severity.ts';
import { letStand } from './let-stand.ts';
import { type RuleRunner, ruleRunner } from './run-rules.ts';
import type { Settings } from './settings.ts';

/** A plan file as the command line hands it over. */
export type CheckInputFile = { readonly file: string } & (
  | {
      readonly documents: readonly PlanDocument[];
      readonly lines: readonly string[];
      /** Of a workbook; it has no lines. */
      readonly sheets?: readonly Sheet[];
    }
  | { readonly problem: Problem }
);

export interface CheckCircumstances {
  readonly settings: Settings;
  readonly athlete: Athlete;
  /** Unit of bare distances, where the settings say it. */
  readonly distanceUnit?: 'km' | 'mi';
  /** First day of plans without dates. */
  readonly startDay?: string;
  /** What was run: planned and done are compared. */
  readonly log?: DoneLog;
}

/** Sessions of a log, and the days that it knows. */
export interface DoneLog {
  readonly sessions: readonly ReportedSession[];
  readonly from: string;
  readonly to: string;
}

/** One file and what is said of it. Plain data, which another thread can be sent. */
export interface Checked {
  readonly file: CheckedFile;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

type Readings = Pick<CheckedFile, 'understood' | 'assumed' | 'unparsed'>;

const readingsOf = (plans: readonly TrainingPlan[]): Readings => {
  const counts = { understood: 0, assumed: 0, unparsed: 0 };
  for (const { workouts } of plans) for (const { reading } of workouts) counts[reading] += 1;
  return counts;
};

/** By what they are about; the first of each speaks for all. */
const assumptionsOf = (plans: readonly TrainingPlan[]): CheckedFile['assumptions'] => {
  const found = new Map<string, { readonly what: string; count: number }>();
  for (const { workouts } of plans)
    for (const { assumptions } of workouts)
      for (const what of assumptions) {
        const known = found.get(assumptionKey(what));
        if (known === undefined) found.set(assumptionKey(what), { what, count: 1 });
        else known.count += 1;
      }
  return [...found.values()].sort((a, b) => b.count - a.count);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const kept = ({ distanceUnit, firstAt, weeks, workouts, document }: TrainingPlan): CheckedPlan => {
  const { title, race, passedOver, notes } = document;
  return present<CheckedPlan>({
    distanceUnit,
    firstAt,
    weeks,
    workouts,
    document: present<CheckedPlan['document']>({ title, race, passedOver, notes }),
  });
};

const readableFile = (
  { file, lines, sheets }: { readonly file: string } & Pick<CheckedFile, 'lines' | 'sheets'>,
  plans: readonly TrainingPlan[],
): CheckedFile => ({
  file,
  ...(sheets !== undefined && { sheets }),
  format: plans[0]!.document.format,
  why: plans[0]!.document.why,
  isReadable: true,
  lines,
  plans: plans.map(kept),
  weeks: sum(plans.map(({ weeks }) => weeks)),
  days: sum(plans.map(({ firstAt, lastAt }) => lastAt - firstAt + 1)),
  ...readingsOf(plans),
  assumptions: assumptionsOf(plans),
});

const unreadableFile = (file: string, { reason }: Problem): CheckedFile => ({
  file,
  why: reason,
  isReadable: false,
  lines: [],
  plans: [],
  weeks: 0,
  days: 0,
  understood: 0,
  assumed: 0,
  unparsed: 0,
  assumptions: [],
});

interface Work extends CheckCircumstances {
  readonly readEntry: ReadEntry;
  readonly guessUnit: GuessDistanceUnit;
  readonly runner: RuleRunner;
  /** The runner whose sentences are in a plan's units. */
  readonly runnerIn: (plan: TrainingPlan) => RuleRunner;
  readonly rules: readonly AnyRule[];
}

const againstLog = (plan: TrainingPlan, { log, athlete, runnerIn }: Work): Finding[] => {
  if (log === undefined) return [];
  const { sessions } = log;
  return runnerIn(plan).planLogFindings({ plan, matches: matchPlan(plan.workouts, sessions, log), sessions }, athlete);
};

/** A plan's own unit, where nobody asked for another. */
const unitsFor = ({ areUnitsAssumed = false }: Settings, { distanceUnit }: TrainingPlan): 'km' | 'mi' | undefined =>
  areUnitsAssumed ? distanceUnit?.unit : undefined;

/** One runner for each unit that a plan may be told of in. */
const runnersByUnit = (rules: readonly AnyRule[], settings: Settings): Work['runnerIn'] => {
  const runners: { km?: RuleRunner; mi?: RuleRunner } = {};
  return (plan) => {
    const units = unitsFor(settings, plan) ?? settings.units;
    runners[units] ??= ruleRunner(rules, { ...settings, units });
    return runners[units];
  };
};

const checkFile = (input: CheckInputFile, work: Work): Checked => {
  const { file } = input;
  const { athlete, runner, runnerIn } = work;
  if ('problem' in input) {
    const findings = runner.problemFindings([{ ...input.problem, isElsewhere: false }], athlete);
    return { file: unreadableFile(file, input.problem), findings, suppressed: [] };
  }
  const { areUnitsAssumed = false, units } = work.settings;
  const told = areUnitsAssumed ? work : { ...work, ownUnit: units };
  const plans = input.documents.map((document) => assemblePlan(file, document, told));
  const found = plans.flatMap((plan) => [...runnerIn(plan).planFindings(plan, athlete), ...againstLog(plan, work)]);
  const entries = input.documents.flatMap((document) => planSuppressions(file, document));
  const own = unitsFor(work.settings, plans[0]!);
  return {
    file: present<CheckedFile>({ ...readableFile(input, plans), units: own }),
    ...letStand(found, entries, work),
  };
};

const isOfPlans = (rule: string): boolean => rule.startsWith('plan/');

/** Entries of the suppressions file on days of these plans that no finding answers to. */
const staleFindings = (checked: readonly Checked[], { settings, runner, athlete }: Work): Finding[] => {
  const days = new Set(
    checked.flatMap(({ file }) => file.plans.flatMap(({ workouts }) => workouts.flatMap(({ day }) => day ?? []))),
  );
  const found = checked.flatMap(({ findings, suppressed }) => [
    ...findings,
    ...suppressed.map(({ finding }) => finding),
  ]);
  const isStale = ({ day, rule }: Suppression): boolean =>
    isOfPlans(rule) &&
    runner.isOn(rule) &&
    days.has(day) &&
    !found.some((finding) => finding.day === day && finding.rule === rule);
  return runner.staleFindings((settings.suppressions?.entries ?? []).filter(isStale), athlete);
};

const sheetIndex = ({ sheets = [] }: CheckedFile, { place }: Finding): number =>
  sheets.findIndex(({ name }) => name === place?.cell?.sheet);

const byPlace =
  (file: CheckedFile) =>
  (a: Finding, b: Finding): number =>
    sheetIndex(file, a) - sheetIndex(file, b) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.rule, b.rule);

/** Plan files through the rules, one by one: what stands in them, what is to be said of it and where. */
export interface PlanChecker {
  readonly check: (input: CheckInputFile) => Checked;
  /** Of all files that were checked, in the order given. */
  readonly report: (checked: readonly Checked[]) => CheckReport;
}

export const planChecker = (rules: readonly AnyRule[], circumstances: CheckCircumstances): PlanChecker => {
  const runner = ruleRunner(rules, circumstances.settings);
  const runnerIn = runnersByUnit(rules, circumstances.settings);
  const work = { ...circumstances, runner, runnerIn, rules, readEntry: rememberEntries(), guessUnit: unitGuesser() };
  return {
    check: (input) => checkFile(input, work),
    report: (checked) => {
      const findings = [
        ...checked.flatMap((one) => [...one.findings].sort(byPlace(one.file))),
        ...staleFindings(checked, work),
      ];
      return {
        preset: circumstances.settings.preset,
        files: checked.map(({ file }) => file),
        findings,
        suppressed: checked.flatMap(({ suppressed }) => suppressed),
        counts: countBySeverity(findings),
      };
    },
  };
};
