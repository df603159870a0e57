import { cacheFolderPath } from './cache-folder-path.ts';
import type { Io } from './io.ts';

/** Removes a damaged cache, so that the next run makes a new one; one that cannot be removed stays. */
export const dropCache = async (io: Io): Promise<void> => {
  const { cacheFolder } = await io.longJobs();
  try {
    cacheFolder(cacheFolderPath(io)).clear();
  } catch {
    // What is damaged will be found damaged again, and done without.
  }
};
