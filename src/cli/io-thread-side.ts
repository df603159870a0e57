import { parentPort, workerData } from 'node:worker_threads';
import { nodeIo } from './io.ts';
import { contentHash } from './io-cache-folder.ts';
import { addressLoader } from './load-address.ts';
import { type Apart, type ReduceTask, reduceApart, transferOf } from './reduce-apart.ts';
import type { FromThread, ThreadSettings, ToThread } from './thread-messages.ts';

/** What another thread of the program does: reduces each file that it is sent, and sends the result back. */
export const serveThread = (): void => {
  const port = parentPort!;
  const { options, hashes } = workerData as ThreadSettings;
  const io = nodeIo();
  const apart: Apart = { io, load: addressLoader(io), options, hash: hashes ? contentHash : undefined };
  const answer = (message: FromThread, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
  const work = async (tasks: readonly (readonly [number: number, task: ReduceTask])[]): Promise<void> => {
    for (const [number, task] of tasks) {
      const outcome = await reduceApart(apart, task);
      answer({ number, outcome }, transferOf(outcome));
    }
  };
  let before = Promise.resolve();
  port.on('message', ({ tasks }: ToThread) => {
    before = before.then(() => work(tasks));
  });
  answer({ ready: true });
};
