import { LostSeriesError } from './cache/lost-series-error.ts';
import { cacheFolderPath } from './cache-folder-path.ts';
import type { Io } from './io.ts';

/**
 * True where the error says that the cache was found to be damaged when it was too late to ignore a part of it. The cache
 * is removed then, so that the next run makes a new one, and the same can be done once more without it.
 */
export const wasDropped = async (io: Io, error: unknown): Promise<boolean> => {
  if (!(error instanceof LostSeriesError)) return false;
  const { cacheFolder } = await io.longJobs();
  try {
    cacheFolder(cacheFolderPath(io)).clear();
  } catch {
    // What cannot be removed will be found damaged again, and done without.
  }
  return true;
};
