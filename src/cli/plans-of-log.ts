import type { Config } from '../config/schema.ts';
import { ReadError, UsageError } from '../core/errors.ts';
import type { GivenPlan } from '../core/planned-log.ts';
import { assemblePlan } from '../engine/assemble-plan.ts';
import { plural } from '../format/plural.ts';
import type { PlanHints } from '../plan/formats/drafts.ts';
import { unitGuesser } from '../plan/grammar/guess-distance-unit.ts';
import { type ReadEntry, rememberEntries } from '../plan/remember-entries.ts';
import { planSuppressions } from '../plan/suppressions.ts';
import type { Io } from './io.ts';
import { type LoadedPlans, loadPlans } from './load-plans.ts';
import type { CommonOptions } from './options.ts';
import { planHintsOf } from './plan-hints-of.ts';

type PlanFile = LoadedPlans['files'][number];

/** A plan that was named has to be one. @throws ReadError */
const documentsOf = (file: PlanFile): Extract<PlanFile, { documents: unknown }> => {
  if ('documents' in file) return file;
  const { reason, place } = file.problem;
  throw new ReadError(`--plan ${file.file}: ${reason}`, {
    ...(place.line !== undefined && { line: place.line }),
    ...(place.column !== undefined && { column: place.column }),
  });
};

const plansOf = (
  given: PlanFile,
  hints: PlanHints,
  startDay: string | undefined,
  readEntry: ReadEntry,
): GivenPlan[] => {
  const { file, documents } = documentsOf(given);
  const { distanceUnit } = hints;
  return documents.map((document) => ({
    plan: assemblePlan(file, document, {
      readEntry,
      guessUnit: unitGuesser(),
      ...(distanceUnit !== undefined && { distanceUnit }),
      ...(startDay !== undefined && { startDay }),
    }),
    letsStand: planSuppressions(file, document),
  }));
};

const undatedOf = ({ plan }: GivenPlan): number => plan.workouts.filter(({ day }) => day === undefined).length;

const HOW_TO_DATE = '--start 2026-11-16 says on which day the plan begins, --set race.date=2027-04-18 on which it ends';

/** A plan of which no day is known can be held against nothing. */
const checkDays = (io: Io, plans: readonly GivenPlan[], isQuiet: boolean): void => {
  const undated = plans.filter((given) => undatedOf(given) > 0);
  const isWhollyUndated = plans.every((given) => undatedOf(given) === given.plan.workouts.length);
  const names = [...new Set(undated.map(({ plan }) => plan.file))].join(', ');
  if (isWhollyUndated)
    throw new UsageError(`--plan ${names || 'no workout in it'}: no day of it has a date`, HOW_TO_DATE);
  if (isQuiet) return;
  for (const given of undated) {
    const { file, workouts } = given.plan;
    io.err(
      `note: ${file}: ${undatedOf(given)} of ${plural(workouts.length, 'workout')} without a date are left out; ${HOW_TO_DATE}\n`,
    );
  }
};

/**
 * The plans behind `--plan`, read and dated, to hold a log against.
 * @throws ReadError for a file that was named and is no plan, and where none was found
 * @throws UsageError where no day of any plan can be dated
 */
export const plansOfLog = async (
  io: Io,
  paths: readonly string[],
  { config, options, today }: { readonly config: Config; readonly options: CommonOptions; readonly today: string },
): Promise<GivenPlan[]> => {
  const hints = planHintsOf(config, options, today);
  const { files, passedOver } = await loadPlans(io, paths, hints);
  if (files.length === 0) {
    const [first] = passedOver;
    throw new ReadError(`--plan ${paths.join(', ')}: no plan in it${first ? `; ${first.file}: ${first.reason}` : ''}`);
  }
  const readEntry = rememberEntries();
  const plans = files.flatMap((file) => plansOf(file, hints, options.start, readEntry));
  checkDays(io, plans, options.quiet === true);
  return plans;
};
