import type { Io } from './io.ts';
import { isAbsolute, join, resolve } from './io-path.ts';

/** A relative one counts for nothing, says the XDG Base Directory Specification. */
const absolute = (path: string | undefined): string | undefined =>
  path !== undefined && isAbsolute(path) ? path : undefined;

const systemFolder = ({ env, home, platform }: Io): string => {
  if (platform === 'win32') return absolute(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local');
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
};

/** The folder of the cache: `RECOVER_CACHE_DIR`, else `recover` in the user's cache folder. */
export const cacheFolderPath = (io: Io): string => {
  const { RECOVER_CACHE_DIR: told, XDG_CACHE_HOME } = io.env;
  return told ? resolve(io.cwd, told) : join(absolute(XDG_CACHE_HOME) ?? systemFolder(io), 'recover');
};
