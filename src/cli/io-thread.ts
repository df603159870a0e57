import { dirname, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Another thread, as the one that started it sees it. */
export interface Thread {
  readonly send: (message: unknown) => void;
  /** Ends it at once, whatever it is doing. */
  readonly stop: () => void;
}

export interface ThreadEvents {
  readonly onMessage: (message: unknown) => void;
  /** It ended by itself, and why; told once, and not after `stop`. */
  readonly onEnd: (reason: string) => void;
}

/** In the build the chunks lie in a folder beside the thread's file; from source it lies in `bin/`. */
const threadFile = (): string => {
  const here = dirname(import.meta.filename);
  return extname(import.meta.filename) === '.ts' ? join(here, '../../bin/thread.ts') : join(here, '../thread.js');
};

/** Starts a thread of the program with `data`. @throws Error when the system gives none */
export const startThread = (data: unknown, { onMessage, onEnd }: ThreadEvents): Thread => {
  const worker = new Worker(threadFile(), { workerData: data });
  let isOver = false;
  const end = (reason: string): void => {
    if (!isOver) onEnd(reason);
    isOver = true;
  };
  worker.on('message', onMessage);
  worker.on('messageerror', ({ message }) => end(message));
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => end(`it ended with ${code}`));
  return {
    send: (message) => worker.postMessage(message),
    stop: () => {
      isOver = true;
      void worker.terminate();
    },
  };
};
