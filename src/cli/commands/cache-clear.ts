import { UsageError } from '../../core/errors.ts';
import { cacheFolderPath } from '../cache-folder-path.ts';
import type { Io } from '../io.ts';
import { reasonOf } from '../reason-of.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** `recover cache clear`: removes what earlier runs kept, and says what that was. @throws UsageError when it cannot */
export const cacheClearCommand = async (io: Io): Promise<number> => {
  const folder = cacheFolderPath(io);
  const { cacheFolder } = await io.longJobs();
  const cleared = (): number | undefined => {
    try {
      return cacheFolder(folder).clear();
    } catch (error) {
      throw new UsageError(`the cache in ${folder} cannot be removed: ${reasonOf(error)}`);
    }
  };
  const bytes = cleared();
  const said = bytes === undefined ? 'there is no cache' : `removed a cache of ${megabytes(bytes)}`;
  io.out(`${said} in ${folder}\n`);
  return 0;
};
