import type { CheckReport } from '../../core/check-report.ts';
import { ReadError, UsageError } from '../../core/errors.ts';
import { present } from '../../core/present.ts';
import type { AnalyzeReport } from '../../core/report.ts';
import { agreedCheck } from '../../engine/agreed-check.ts';
import { type CheckCircumstances, type DoneLog, type PlanChecker, planChecker } from '../../engine/check.ts';
import type { FixCircumstances } from '../../engine/fix-plan.ts';
import type { Settings } from '../../engine/settings.ts';
import { toldAthlete } from '../../engine/told-athlete.ts';
import { clean } from '../../format/clean.ts';
import { plural } from '../../format/plural.ts';
import { CHECK_REPORTERS } from '../../reporters/check/index.ts';
import { RULES } from '../../rules/index.ts';
import { type CheckedPlans, checkPlans } from '../check-plans.ts';
import { exitCodeOf } from '../exit-code.ts';
import { explainRule } from '../explain-rule.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { planHintsOf } from '../plan-hints-of.ts';
import { resolveConfig } from '../resolve-config.ts';
import { resolveSettings } from '../resolve-settings.ts';
import { resolveSuppressions } from '../resolve-suppressions.ts';
import { viewOf } from '../view-of.ts';
import { outputWriter } from '../write-output.ts';

const pathsOrStdin = (io: Io, paths: readonly string[]): readonly string[] => {
  if (paths.length > 0) return paths;
  if (!io.stdinIsTerminal()) return ['-'];
  throw new UsageError('no plan given', 'recover check plan.csv, or a folder of plans, or - for standard input');
};

const MOST_LINES = 5;

const nothingRead = ({ checked, passedOver }: CheckedPlans, paths: readonly string[]): ReadError => {
  const refused = checked.flatMap(([one]) => (one === undefined ? [] : { file: one.file.file, reason: one.file.why }));
  const all = [...refused, ...passedOver];
  if (all.length === 0)
    return new ReadError(`${paths.join(', ')}: no file of a kind that plans come in`, {
      hint: 'give the file itself, whatever its name ends in',
    });
  const more = all.length > MOST_LINES ? [`and ${all.length - MOST_LINES} more`] : [];
  const shown = all.slice(0, MOST_LINES).map(({ file, reason }) => `${file}: ${reason}`);
  return new ReadError([...shown, ...more].join('\n  '));
};

const notePassedOver = (io: Io, { passedOver, notes }: CheckedPlans, { verbose, quiet }: CommonOptions): void => {
  if (quiet === true) return;
  for (const { file, note } of notes) io.err(`note: ${clean(file)}: ${clean(note)}\n`);
  if (passedOver.length === 0) return;
  if (verbose === true) for (const { file, reason } of passedOver) io.err(`note: ${file}: passed over, ${reason}\n`);
  else io.err(`note: ${plural(passedOver.length, 'file')} passed over, no plan in them; --verbose says why\n`);
};

/** The log that the plans are held against; what reads logs is loaded only then. */
const reportOfLog = async (io: Io, options: CommonOptions): Promise<AnalyzeReport | undefined> => {
  if (options.log === undefined) return undefined;
  const { analyzePaths } = await import('../log-commands.ts');
  return (await analyzePaths(io, options.log, { ...options, all: true })).report;
};

const doneIn = (report: AnalyzeReport | undefined): DoneLog | undefined => {
  const [first, last] = [report?.sessions[0], report?.sessions.at(-1)];
  if (report === undefined || first === undefined || last === undefined) return undefined;
  return { sessions: report.sessions, from: first.day, to: last.day };
};

const settingsFor = async (
  io: Io,
  config: Parameters<typeof resolveSettings>[0],
  options: CommonOptions,
): Promise<Settings> => {
  const suppressions = await resolveSuppressions(io, options);
  return { ...resolveSettings(config, options, io), ...(suppressions !== undefined && { suppressions }) };
};

const checkersFor = (circumstances: CheckCircumstances): PlanChecker[] => {
  const { otherPresets = [], ...settings } = circumstances.settings;
  return [settings.preset, ...otherPresets].map((preset) =>
    planChecker(RULES, { ...circumstances, settings: { ...settings, preset } }),
  );
};

/** By several presets: what they agree on. */
const reportOf = ({ checked }: CheckedPlans, checkers: readonly PlanChecker[]): CheckReport =>
  checkers.map(({ report }, nth) => report(checked.map((one) => one[nth]!))).reduce(agreedCheck);

/** Standard input may be looked at, not rewritten. */
const refuseStandardInput = (paths: readonly string[], { fix, diff }: CommonOptions): void => {
  if (fix !== true || diff === true || !paths.includes('-')) return;
  throw new UsageError('--fix rewrites files, and standard input is none', '--diff shows what it would change');
};

/** `recover check`: plan files through the rules. */
export const checkCommand = async (io: Io, paths: readonly string[], options: CommonOptions): Promise<number> => {
  const given = pathsOrStdin(io, paths);
  refuseStandardInput(given, options);
  const write = options.diff === true ? undefined : outputWriter(io, CHECK_REPORTERS, options);
  const config = await resolveConfig(io, options);
  const settings = await settingsFor(io, config, options);
  const hints = planHintsOf(config, options, settings.today);
  const layout = present<FixCircumstances>({
    hints,
    startDay: options.start,
    ownUnit: settings.areUnitsAssumed === true ? undefined : settings.units,
  });
  if (write === undefined) return (await import('../diff-plans.ts')).diffPlans(io, given, layout, options);
  const isFixed =
    options.fix !== true || (await (await import('../tidy-plans.ts')).tidyPlans(io, given, layout, options));
  const done = await reportOfLog(io, options);
  const circumstances = present<CheckCircumstances>({
    settings,
    athlete: done?.athlete ?? toldAthlete(settings),
    distanceUnit: hints.distanceUnit,
    startDay: options.start,
    log: doneIn(done),
  });
  const checkers = checkersFor(circumstances);
  const plans = await checkPlans(io, given, hints, checkers);
  if (!plans.checked.some(([one]) => one!.file.isReadable)) throw nothingRead(plans, paths);
  notePassedOver(io, plans, options);
  const report = reportOf(plans, checkers);
  write({ report, rules: RULES.map(explainRule) }, viewOf(io, options, settings.units));
  if (!isFixed) return 2;
  return exitCodeOf(report.counts, config.failOn ?? 'error', options.maxWarnings);
};
