import { ReadError } from '../core/errors.ts';
import { placeText } from '../format/place-text.ts';
import { PLAN_FORMATS } from '../plan/formats/index.ts';
import type { DetectedPlan, KnownFormats } from '../reporters/known-formats.ts';
import { attempt } from './attempt.ts';
import { findFiles } from './find-files.ts';
import type { Io } from './io.ts';
import { mayHoldPlan } from './may-hold-plan.ts';
import { placeOf } from './place-of.ts';
import { detectPlans } from './read-plans.ts';

/** The ways of writing plans that `recover check` reads. */
export const knownPlans = (): KnownFormats['plans'] =>
  PLAN_FORMATS.map(({ id, title, looksFor }) => ({ format: id, title, looksFor }));

/** What a file is as a plan; undefined where it is none, or more than one file. */
export const detectPlan = async (io: Io, path: string, today: string): Promise<DetectedPlan | undefined> => {
  if (io.kindOf(path) === 'folder') return undefined;
  const [file, ...others] = await findFiles(io, [path], mayHoldPlan);
  if (file === undefined || others.length > 0) return undefined;
  const found = await attempt(async () => detectPlans(io, await file.load(), { today }));
  if (found instanceof ReadError) return undefined;
  const title = PLAN_FORMATS.find(({ id }) => id === found.format)!.title;
  return { file: placeText(placeOf(file)), format: found.format, title, why: found.why };
};
