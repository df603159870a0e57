import { describe, expect, it } from 'vitest';
import type { Thread, ThreadEvents } from '../../src/cli/io-thread.ts';
import type { Outcome, ReduceTask } from '../../src/cli/reduce-apart.ts';
import { reduceInThreads } from '../../src/cli/reduce-in-threads.ts';
import type { FromThread, ToThread } from '../../src/cli/thread-messages.ts';

const tasksOf = (count: number): ReduceTask[] =>
  Array.from({ length: count }, (_, number) => ({ address: { path: `${number}.fit`, entries: [] } }));

const outcomeOf = ({ address }: ReduceTask): Outcome => ({
  reduced: { failure: { message: address.path, standing: 'other' } },
});

/** A thread in this thread: answers each task in turn, and ends where `isFatal`. */
const fakeThread = ({ onMessage, onEnd }: ThreadEvents, isFatal: (path: string) => boolean): Thread => {
  let isOver = false;
  let before: Promise<unknown> = Promise.resolve();
  const tell = (message: FromThread): void => {
    if (!isOver) onMessage(message);
  };
  const work = async ({ tasks }: ToThread): Promise<void> => {
    for (const [number, task] of tasks) {
      await null;
      if (isOver) return;
      if (isFatal(task.address.path)) {
        isOver = true;
        onEnd('heap out of memory');
      } else tell({ number, outcome: outcomeOf(task) });
    }
  };
  queueMicrotask(() => tell({ ready: true }));
  return {
    send: (message) => {
      before = before.then(() => work(message as ToThread));
    },
    stop: () => {
      isOver = true;
    },
  };
};

const reduce = async (
  count: number,
  threads: number,
  start: (events: ThreadEvents, nth: number) => Thread = (events) => fakeThread(events, () => false),
) => {
  const said = new Map<number, string[]>();
  let started = 0;
  const { left, reason } = await reduceInThreads({
    tasks: tasksOf(count),
    threads,
    start: (events) => start(events, started++),
    done: (number, outcome) => {
      const failure = 'reduced' in outcome && 'failure' in outcome.reduced ? outcome.reduced.failure : undefined;
      said.set(number, [...(said.get(number) ?? []), failure?.message ?? '']);
    },
  });
  return { said, left, reason, started };
};

describe('work in threads', () => {
  it.each([
    [0, 2],
    [1, 2],
    [3, 8],
    [20, 1],
    [21, 2],
    [1000, 3],
  ])('hands out each of %d tasks once, to %d threads', async (count, threads) => {
    const { said, left, started } = await reduce(count, threads);
    expect(left).toEqual([]);
    expect([...said.entries()].sort(([a], [b]) => a - b)).toEqual(
      tasksOf(count).map(({ address }, number) => [number, [address.path]]),
    );
    expect(started).toBe(Math.min(count, threads));
  });

  it('loses only the files that end their thread, and names them', async () => {
    const fatal = new Set(['0.fit', '7.fit', '8.fit', '499.fit']);
    const { said, left } = await reduce(500, 2, (events) => fakeThread(events, (path) => fatal.has(path)));
    expect(left).toEqual([]);
    expect(said.size).toBe(500);
    for (const [number, messages] of said) {
      const isLost = fatal.has(`${number}.fit`);
      expect(messages).toEqual([isLost ? expect.stringContaining('(heap out of memory)') : `${number}.fit`]);
    }
  });

  it('ends when every file ends its thread', async () => {
    const { said, started } = await reduce(50, 2, (events) => fakeThread(events, () => true));
    expect([said.size, started]).toEqual([50, 50]);
  });

  it('leaves all of it where no thread begins, and says why', async () => {
    const refuse = (): never => {
      throw new Error('no more threads');
    };
    expect(await reduce(5, 2, refuse)).toMatchObject({ left: [0, 1, 2, 3, 4], reason: 'no more threads' });
    const dieAtOnce = ({ onEnd }: ThreadEvents): Thread => {
      queueMicrotask(() => onEnd('no such file'));
      return { send: () => undefined, stop: () => undefined };
    };
    expect(await reduce(5, 2, dieAtOnce)).toMatchObject({ left: [0, 1, 2, 3, 4], reason: 'no such file', started: 2 });
  });

  it('goes on with one thread where a second cannot be had', async () => {
    const { said, left } = await reduce(100, 2, (events, nth) => {
      if (nth === 1) throw new Error('no more threads');
      return fakeThread(events, () => false);
    });
    expect([said.size, left]).toEqual([100, []]);
  });
});
