import { ReadError, UsageError } from '../core/errors.ts';
import type { FixCircumstances } from '../engine/fix-plan.ts';
import { clean } from '../format/clean.ts';
import { plural } from '../format/plural.ts';
import { unifiedDiff } from '../format/unified-diff.ts';
import { findUntidyPlans, type UntidyPlan } from './find-untidy-plans.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { noteRefusals } from './tidy-plans.ts';
import { viewOf } from './view-of.ts';
import { outputWriter } from './write-output.ts';

const DIFF = {
  id: 'diff',
  render: (plans: readonly UntidyPlan[]): string =>
    plans.map(({ file, before, after }) => unifiedDiff(clean(file), before, after)).join(''),
};

/** A diff takes the place of the report, which cannot be asked for as well. */
const diffWriter = (io: Io, options: CommonOptions): ReturnType<typeof outputWriter<readonly UntidyPlan[]>> => {
  if (options.format !== undefined || options.json === true)
    throw new UsageError('--diff prints a diff and no report', 'run recover check once more without it for the report');
  return outputWriter(io, [DIFF], { ...options, format: [DIFF.id] });
};

/** `recover check --diff`: what `--fix` would change. 1 if anything, 2 if a plan could not be read. */
export const diffPlans = async (
  io: Io,
  paths: readonly string[],
  circumstances: FixCircumstances,
  options: CommonOptions,
): Promise<number> => {
  const write = diffWriter(io, options);
  const { read, plans, unread } = await findUntidyPlans(io, paths, circumstances);
  if (read === 0 && unread.length === 0) throw new ReadError(`${paths.join(', ')}: no plan was found`);
  const changed = plans.filter(({ refusal }) => refusal === undefined);
  write(changed, viewOf(io, options, 'km'));
  for (const { file, reason } of unread) io.err(`error: ${clean(file)}: ${clean(reason)}\n`);
  noteRefusals(io, plans, options);
  if (options.quiet !== true && changed.length > 0) io.err(`${plural(changed.length, 'file')} would be fixed\n`);
  if (unread.length > 0) return 2;
  return changed.length > 0 ? 1 : 0;
};
