import { ReadError } from '../../core/errors.ts';
import type { ReadHints } from '../../core/reader.ts';
import { READERS } from '../../readers/index.ts';
import { FORMAT_REPORTERS } from '../../reporters/index.ts';
import type { KnownFormats } from '../../reporters/known-formats.ts';
import { attempt } from '../attempt.ts';
import { detectFile } from '../detect-file.ts';
import { hintsOf } from '../hints-of.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { resolveConfig } from '../resolve-config.ts';
import { viewOf } from '../view-of.ts';
import { outputWriter } from '../write-output.ts';

const knownFormats = async (): Promise<KnownFormats['formats']> => {
  const readers = await Promise.all(READERS.map((entry) => entry.load()));
  return readers.flatMap((reader) =>
    reader.dialects.map(({ id, title, looksFor }) => ({
      reader: reader.id,
      extensions: reader.extensions,
      dialect: id,
      title,
      looksFor,
    })),
  );
};

const CONTAINERS: KnownFormats['containers'] = [
  { id: 'gzip', extensions: ['.gz'], title: 'one file, packed' },
  { id: 'zip', extensions: ['.zip'], title: 'single files and whole exports, also with archives inside' },
  { id: 'xlsx', extensions: ['.xlsx', '.xlsm'], title: 'training plans, each sheet a table of one of the kinds below' },
];

/** What one file is, as a log, as a plan, or as both. @throws ReadError where it is neither */
const detected = async (
  io: Io,
  path: string | undefined,
  hints: ReadHints,
  detectPlan: typeof import('../detect-plan.ts').detectPlan,
): Promise<Pick<KnownFormats, 'detected' | 'detectedPlan'>> => {
  if (path === undefined) return {};
  // Standard input can be read once, and is asked about as a log.
  const plan = path === '-' ? undefined : await detectPlan(io, path, io.now().toISOString().slice(0, 10));
  const log = await attempt(() => detectFile(io, path, hints));
  if (log instanceof ReadError && plan === undefined) throw log;
  return {
    ...(!(log instanceof ReadError) && { detected: log }),
    ...(plan !== undefined && { detectedPlan: plan }),
  };
};

/** `recover formats [--detect FILE]`. @throws ReadError when the file cannot be understood */
export const formatsCommand = async (
  io: Io,
  options: CommonOptions & { readonly detect?: string },
): Promise<number> => {
  const write = outputWriter(io, FORMAT_REPORTERS, options);
  const hints = hintsOf(await resolveConfig(io, options));
  const { detectPlan, knownPlans } = await import('../detect-plan.ts');
  const known = { formats: await knownFormats(), containers: CONTAINERS, plans: knownPlans() };
  write({ ...known, ...(await detected(io, options.detect, hints, detectPlan)) }, viewOf(io, options, 'km'));
  return 0;
};
