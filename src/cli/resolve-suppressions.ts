import { ConfigError } from '../core/errors.ts';
import type { SuppressionFile } from '../core/suppression.ts';
import type { Io } from './io.ts';
import { resolve } from './io-path.ts';
import { nearestFile } from './nearest-file.ts';
import type { CommonOptions } from './options.ts';
import { shownPath } from './shown-path.ts';

const FILE_NAME = 'recover.suppressions.json';

/**
 * The suppressions in force: of `--suppressions`, or of the nearest file from the working directory upward.
 * @throws ConfigError for a file that is not there, and for what it should not hold, with its place
 */
export const resolveSuppressions = async (
  io: Io,
  { suppressions }: Pick<CommonOptions, 'suppressions'>,
): Promise<SuppressionFile | undefined> => {
  const path = suppressions === undefined ? nearestFile(io, FILE_NAME) : resolve(io.cwd, suppressions);
  if (path === undefined) return undefined;
  if (io.kindOf(path) !== 'file') throw new ConfigError(`--suppressions ${suppressions}: there is no such file`);
  const file = suppressions ?? shownPath(io, path);
  // What checks it is loaded only where there is one.
  const { readSuppressionsFile } = await import('./check-settings.ts');
  return { file, entries: readSuppressionsFile(file, new TextDecoder().decode(io.readFile(path))) };
};
