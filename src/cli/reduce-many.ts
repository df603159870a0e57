import { plural } from '../format/plural.ts';
import { breathe } from './breathe.ts';
import { estimateWork } from './estimate-work.ts';
import type { FileAddress } from './found-file.ts';
import { LARGEST_BYTES, type LongJobs } from './io.ts';
import { type KnownReductions, knownReductions } from './known-reductions.ts';
import { addressLoader } from './load-address.ts';
import { type Apart, type Outcome, type ReduceTask, reduceApart, reducedOf } from './reduce-apart.ts';
import type { ReducedFile } from './reduce-file.ts';
import { reduceInThreads } from './reduce-in-threads.ts';
import { type ReduceCircumstances, type ReduceJob, reduceOne } from './reduce-one.ts';
import type { ThreadSettings } from './thread-messages.ts';

/** Below this the start of threads costs more than they save. Measured. */
const THREADS_PAY_S = 1;
/** More threads than this wait for memory rather than for a processor. Tool default. */
const MOST_THREADS = 4;

/** Files that are known by their looks, which takes next to no time, between two breaths. */
const BETWEEN_BREATHS = 100;

interface Many {
  readonly jobs: readonly ReduceJob[];
  readonly circumstances: ReduceCircumstances;
  readonly long: LongJobs;
  readonly known: KnownReductions | undefined;
  readonly results: Map<number, ReducedFile>;
  /** Of this run. */
  readonly outcomes: Map<number, Outcome>;
}

/** A job whose file another thread can find, and its number. */
interface Step {
  readonly number: number;
  readonly job: ReduceJob;
  readonly task: ReduceTask & { readonly address: FileAddress };
}

const finish = ({ outcomes, circumstances, results }: Many, { number, job, task }: Step, outcome: Outcome): void => {
  circumstances.progress.tick();
  results.set(number, reducedOf(outcome, job.file, task.address));
  outcomes.set(number, outcome);
};

/** In the order of the jobs, not in that in which threads were done: the next run will ask in the same. */
const keep = ({ jobs, known, outcomes }: Many): void => {
  for (const [number, job] of jobs.entries()) {
    const outcome = outcomes.get(number);
    if (outcome !== undefined) known?.add(job, outcome);
  }
};

const takeKnown = async ({ jobs, known, circumstances, results }: Many): Promise<void> => {
  for (const [number, job] of jobs.entries()) {
    const told = known?.find(job);
    const found = told instanceof Promise ? await told : told;
    if (told instanceof Promise || number % BETWEEN_BREATHS === 0) await breathe();
    if (found === undefined) continue;
    circumstances.progress.tick();
    results.set(number, found);
  }
};

/** A file that is read part by part is not handed on. */
const isForParts = ({ file }: ReduceJob): boolean => (file.identity()?.sizeBytes ?? 0) > LARGEST_BYTES;

/** What is still to do and has an address. */
const stepsOf = ({ jobs, results }: Many): Step[] =>
  [...jobs.entries()].flatMap(([number, job]) => {
    const { address } = job.file;
    if (results.has(number) || address === undefined || isForParts(job)) return [];
    const task = job.toldSport === undefined ? { address } : { address, toldSport: job.toldSport };
    return [{ number, job, task }];
  });

const threadsFor = (steps: readonly Step[], { io, jobs }: ReduceCircumstances): number => {
  if (jobs !== undefined) return jobs;
  const workS = estimateWork(steps.map(({ job }) => job.file));
  return workS < THREADS_PAY_S ? 1 : Math.min(io.cores(), MOST_THREADS);
};

/** Steps that no thread has taken, for there is none to be had or one was asked for. */
const inThreads = async (many: Many, steps: readonly Step[]): Promise<readonly Step[]> => {
  const { circumstances, long, known } = many;
  const threads = threadsFor(steps, circumstances);
  if (threads < 2 || steps.length < 2) return steps;
  const { hints, timeZone } = circumstances;
  const settings: ThreadSettings = { options: { hints, timeZone }, hashes: known !== undefined };
  const { left, reason } = await reduceInThreads({
    tasks: steps.map(({ task }) => task),
    threads,
    start: (events) => long.startThread(settings, events),
    done: (number, outcome) => finish(many, steps[number]!, outcome),
  });
  if (left.length > 0)
    circumstances.note(`no threads can be had (${reason}): ${plural(left.length, 'file')} read one by one`);
  return left.map((number) => steps[number]!);
};

const inTurn = async (many: Many, steps: readonly Step[]): Promise<void> => {
  const { circumstances, long, known } = many;
  const { io, hints, timeZone } = circumstances;
  const hash = known === undefined ? undefined : long.contentHash;
  const apart: Apart = { io, load: addressLoader(io), options: { hints, timeZone }, hash };
  for (const step of steps) {
    await breathe();
    finish(many, step, await reduceApart(apart, step.task));
  }
};

/** Reduces groups of files: known results first, then the others by threads, then what is left one by one. */
export interface ManyReducer {
  readonly reduce: (jobs: readonly ReduceJob[], isKept: boolean) => Promise<ReducedFile[]>;
  readonly done: () => void;
}

export const manyReducer = async (circumstances: ReduceCircumstances): Promise<ManyReducer> => {
  const long = await circumstances.io.longJobs();
  let known: KnownReductions | undefined;
  let [found, asked] = [0, 0];
  return {
    reduce: async (jobs, isKept) => {
      if (isKept) known ??= knownReductions(circumstances, long);
      const many: Many = { jobs, circumstances, long, known, results: new Map(), outcomes: new Map() };
      await takeKnown(many);
      [found, asked] = [found + many.results.size, asked + jobs.length];
      await inTurn(many, await inThreads(many, stepsOf(many)));
      keep(many);
      const results: ReducedFile[] = [];
      // What has no address, a stream for one, is left.
      for (const [number, job] of jobs.entries()) {
        results.push(many.results.get(number) ?? (await reduceOne(job, circumstances)));
      }
      return results;
    },
    done: () => {
      if (known === undefined) return;
      circumstances.note(`${found} of ${asked} files are known from earlier runs`);
      known.save();
    },
  };
};
