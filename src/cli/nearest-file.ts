import type { Io } from './io.ts';
import { dirname, join } from './io-path.ts';

/** The nearest file of that name from the working directory upward. */
export const nearestFile = (io: Io, name: string): string | undefined => {
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (io.kindOf(file) === 'file') return file;
    if (dirname(folder) === folder) return undefined;
  }
};
