import { UsageError } from '../../core/errors.ts';
import type { Io } from '../io.ts';
import { dirname, resolve } from '../io-path.ts';
import type { CommonOptions } from '../options.ts';
import { reasonOf } from '../reason-of.ts';
import { PROJECT_FILE, userFilePath } from '../settings-files.ts';
import { shownPath } from '../shown-path.ts';

/** Where the new settings go. */
export interface InitTarget {
  /** Absent: standard output. */
  readonly path?: string;
  /** As the user is told of it. */
  readonly name: string;
  readonly write: (text: string) => void;
}

const fileTarget = (io: Io, path: string, isUsers: boolean): InitTarget => {
  const name = shownPath(io, path);
  return {
    path,
    name,
    write: (text) => {
      try {
        if (isUsers) io.makeFolder(dirname(path));
        io.writeFile(path, text, isUsers ? 'owner' : 'usual');
      } catch (error) {
        throw new UsageError(`cannot write ${name}: ${reasonOf(error)}`);
      }
    },
  };
};

const checkFile = (io: Io, { path, name }: Required<InitTarget>, { force, user }: CommonOptions): void => {
  const kind = io.kindOf(path);
  if (kind === 'folder') throw new UsageError(`cannot write ${name}: it is a folder`);
  if (kind === 'file' && force !== true)
    throw new UsageError(`${name} is there already`, '--force replaces it, -o FILE writes another one');
  if (user !== true && io.kindOf(dirname(path)) !== 'folder')
    throw new UsageError(`cannot write ${name}: its folder is not there`);
};

/**
 * The file that `recover init` is to write.
 * @throws UsageError for one that is there already (without `--force`), or cannot be written
 */
export const initTarget = (io: Io, options: CommonOptions): InitTarget => {
  const { output, user = false } = options;
  if (output !== undefined && user) throw new UsageError('choose one of --output and --user');
  if (output === '') throw new UsageError('the name of the file to write is empty');
  if (output === '-') return { name: 'standard output', write: io.out };
  const path = user ? userFilePath(io) : resolve(io.cwd, output ?? PROJECT_FILE);
  const target = fileTarget(io, path, user);
  checkFile(io, { ...target, path }, options);
  return target;
};
