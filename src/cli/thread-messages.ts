import type { Outcome, ReduceTask } from './reduce-apart.ts';
import type { ReduceOptions } from './reduce-file.ts';

/** What a thread is started with. */
export interface ThreadSettings {
  readonly options: Omit<ReduceOptions, 'toldSport'>;
  /** The content is to be hashed as well. */
  readonly hashes: boolean;
}

/** Tasks with the numbers that they are known by. */
export interface ToThread {
  readonly tasks: readonly (readonly [number: number, task: ReduceTask])[];
}

export type FromThread = { readonly ready: true } | { readonly number: number; readonly outcome: Outcome };
