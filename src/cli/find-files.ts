import { UsageError } from '../core/errors.ts';
import { type FoundFile, foundFile } from './found-file.ts';
import type { Io } from './io.ts';
import { isAbsolute, join } from './io-path.ts';
import { mayHoldTraining } from './may-hold-training.ts';
import { openArchives } from './open-archives.ts';

/** Bounds on a folder, so that a stray `/` does not walk a disk for hours. */
const MOST_FILES = 200_000;
const DEEPEST = 12;

interface Walk {
  readonly io: Io;
  /** Whether a file of this name is wanted from a folder. */
  readonly isWanted: (name: string) => boolean;
  readonly found: FoundFile[];
  /** Folders entered, without symbolic links: a link may lead back to where the walk came from. */
  readonly entered: Set<string>;
}

/** Names in a folder; a folder that cannot be listed is kept as a file, so that reading it says so. */
const namesIn = ({ io, found }: Walk, folder: string): readonly string[] => {
  try {
    return io.listFolder(folder);
  } catch {
    found.push(foundFile(io, folder, true));
    return [];
  }
};

const isNew = ({ io, entered }: Walk, folder: string): boolean => {
  const real = io.realPath(folder);
  return !entered.has(real) && entered.add(real).has(real);
};

const walk = (job: Walk, folder: string, depth: number): void => {
  if (depth > DEEPEST || !isNew(job, folder)) return;
  for (const name of namesIn(job, folder)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const kind = job.io.kindOf(path);
    if (kind === 'folder') walk(job, path, depth + 1);
    else if (job.isWanted(name) && kind !== 'stream') job.found.push(foundFile(job.io, path, false));
    if (job.found.length > MOST_FILES)
      throw new UsageError(`${folder}: more than ${MOST_FILES} files; name a smaller folder`);
  }
};

const expandGlob = async (io: Io, pattern: string): Promise<string[]> => {
  const { globSync } = await import('tinyglobby');
  return globSync([pattern], { cwd: io.cwd, dot: false, absolute: isAbsolute(pattern) }).sort();
};

const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

const expand = async (io: Io, path: string, isWanted: Walk['isWanted']): Promise<FoundFile[]> => {
  if (path === '') throw new UsageError('an empty path was given', 'a variable of the shell may be unset');
  const kind = io.kindOf(path);
  if (path === '-' || kind === 'file' || kind === 'stream') return [foundFile(io, path, true)];
  if (kind === 'folder') {
    const found: FoundFile[] = [];
    walk({ io, isWanted, found, entered: new Set() }, path, 0);
    return found;
  }
  if (!isGlob(path)) return [foundFile(io, path, true)];
  const matches = await expandGlob(io, path);
  return matches.length === 0 ? [foundFile(io, path, true)] : matches.map((match) => foundFile(io, match, false));
};

/**
 * The files behind the paths given: files, folders (whole, known kinds only), globs, zip archives (what they hold), `-`
 * for standard input. Each once.
 * A path that does not exist is kept, so that reading it says so.
 */
export const findFiles = async (
  io: Io,
  paths: readonly string[],
  isWanted: (name: string) => boolean = mayHoldTraining,
): Promise<FoundFile[]> => {
  const files = (await Promise.all(paths.map((path) => expand(io, path, isWanted)))).flat();
  const seen = new Set<string>();
  const isFirst = (key: string): boolean => !seen.has(key) && seen.add(key).has(key);
  return openArchives(
    io,
    files.filter(({ key }) => isFirst(key)),
    isWanted,
  );
};
