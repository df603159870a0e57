import { UsageError } from '../core/errors.ts';
import type { Io } from './io.ts';
import { join } from './io-path.ts';

/** Where a file came into the job: named by the user, or found in a folder they named. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

/** Bounds on a folder, so that a stray `/` does not walk a disk for hours. */
const MOST_FILES = 200_000;
const DEEPEST = 12;

/** Kinds of files that a folder may hold beside what is read now; they are named as not read rather than passed over. */
const INTERESTING = /\.(csv|tsv|gpx|fit|tcx|zip)(\.gz)?$/i;

const walk = (io: Io, folder: string, found: FoundFile[], depth: number): void => {
  if (depth > DEEPEST) return;
  for (const name of io.listFolder(folder)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    if (io.kindOf(path) === 'folder') walk(io, path, found, depth + 1);
    else if (INTERESTING.test(name)) found.push({ path, named: false });
    if (found.length > MOST_FILES)
      throw new UsageError(`${folder}: more than ${MOST_FILES} files; name a smaller folder`);
  }
};

const expandGlob = async (io: Io, pattern: string): Promise<string[]> => {
  const { globSync } = await import('tinyglobby');
  return globSync([pattern], { cwd: io.cwd, dot: false }).sort();
};

const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

const expand = async (io: Io, path: string): Promise<FoundFile[]> => {
  const kind = io.kindOf(path);
  if (path === '-' || kind === 'file') return [{ path, named: true }];
  if (kind === 'folder') {
    const found: FoundFile[] = [];
    walk(io, path, found, 0);
    return found;
  }
  if (!isGlob(path)) return [{ path, named: true }];
  const matches = await expandGlob(io, path);
  return matches.length === 0 ? [{ path, named: true }] : matches.map((match) => ({ path: match, named: true }));
};

/**
 * The files behind the paths given: files, folders (whole, known kinds only), globs, `-` for standard input. Each once.
 * A path that does not exist is kept, so that reading it says so.
 */
export const findFiles = async (io: Io, paths: readonly string[]): Promise<FoundFile[]> => {
  const files = (await Promise.all(paths.map((path) => expand(io, path)))).flat();
  const seen = new Set<string>();
  return files.filter(({ path }) => !seen.has(path) && seen.add(path));
};
