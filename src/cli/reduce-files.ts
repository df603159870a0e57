import { breathe } from './breathe.ts';
import { estimateWork } from './estimate-work.ts';
import type { ReducedFile } from './reduce-file.ts';
import { type ReduceCircumstances, type ReduceJob, reduceOne } from './reduce-one.ts';

/** Shorter work is done before a cache is looked into. Tool default. */
const CACHE_PAYS_S = 0.3;

const reduceInTurn = async (jobs: readonly ReduceJob[], circumstances: ReduceCircumstances): Promise<ReducedFile[]> => {
  const results: ReducedFile[] = [];
  for (const job of jobs) {
    circumstances.progress.tick();
    await breathe();
    results.push(await reduceOne(job, circumstances));
  }
  return results;
};

/**
 * Each file loaded, reduced and dropped; the results stand in the order of the jobs. Much work is shared out to threads,
 * and what was reduced before comes from the cache: neither changes the results.
 */
export const reduceFiles = async (
  jobs: readonly ReduceJob[],
  circumstances: ReduceCircumstances,
): Promise<ReducedFile[]> => {
  const workS = estimateWork(jobs.map(({ file }) => file));
  if (workS < CACHE_PAYS_S && (circumstances.jobs ?? 1) === 1) return reduceInTurn(jobs, circumstances);
  const { reduceMany } = await import('./reduce-many.ts');
  return reduceMany(jobs, { ...circumstances, cache: circumstances.cache && workS >= CACHE_PAYS_S });
};
