import type { Io } from './io.ts';
import { join } from './io-path.ts';

/** A path as short as it can be told from here. */
export const shownPath = ({ cwd, home }: Pick<Io, 'cwd' | 'home'>, file: string): string => {
  if (file.startsWith(join(cwd, '/'))) return file.slice(join(cwd, '/').length);
  return file.startsWith(join(home, '/')) ? join('~', file.slice(home.length)) : file;
};
