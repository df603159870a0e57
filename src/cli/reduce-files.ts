import { breathe } from './breathe.ts';
import type { ReducedFile } from './reduce-file.ts';
import type { ManyReducer } from './reduce-many.ts';
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

/** Reduces the files of one log, group after group. */
export interface Reducing {
  /**
   * Each file loaded, reduced and dropped; the results stand in the order of the jobs. `workS` is what all files of the
   * log take, as far as they are known: much work is shared out to threads, and what was reduced before comes from the
   * cache. Neither changes the results.
   */
  readonly reduce: (jobs: readonly ReduceJob[], workS: number) => Promise<ReducedFile[]>;
  /** Keeps what was learnt for the next run. */
  readonly done: () => void;
}

export const reducing = (circumstances: ReduceCircumstances): Reducing => {
  let many: ManyReducer | undefined;
  return {
    reduce: async (jobs, workS) => {
      if (workS < CACHE_PAYS_S && (circumstances.jobs ?? 1) === 1) return reduceInTurn(jobs, circumstances);
      const { manyReducer } = await import('./reduce-many.ts');
      many ??= await manyReducer(circumstances);
      return many.reduce(jobs, circumstances.cache && workS >= CACHE_PAYS_S);
    },
    done: () => many?.done(),
  };
};
