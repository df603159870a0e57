import type { Thread, ThreadEvents } from './io-thread.ts';
import { reasonOf } from './reason-of.ts';
import type { Outcome, ReduceTask } from './reduce-apart.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

/** Tasks a message: fewer messages cost less, and towards the end short ones keep all threads busy. Measured. */
const MOST_TASKS = 20;
const SHARES = 4;

export interface ThreadWork {
  readonly tasks: readonly ReduceTask[];
  readonly threads: number;
  /** @throws Error when the system gives no thread */
  readonly start: (events: ThreadEvents) => Thread;
  /** Told once for each task that a thread has taken to its end, or to the thread's. */
  readonly done: (number: number, outcome: Outcome) => void;
}

interface Crew extends ThreadWork {
  /** Numbers of the tasks that nobody has begun. */
  readonly waiting: number[];
  /** Why a thread ended, the last one that did. */
  reason: string;
  alive: number;
  readonly over: () => void;
}

const deadThread = (reason: string): Outcome => ({
  reduced: {
    failure: {
      message: `the thread that read it ended (${reason})`,
      hint: 'leave the file out, and please report it',
      standing: 'damaged',
    },
  },
});

const takeBatch = ({ waiting, threads }: Crew): number[] => {
  const share = Math.ceil(waiting.length / (threads * SHARES));
  return waiting.splice(0, Math.min(MOST_TASKS, share));
};

const leave = (crew: Crew): void => {
  crew.alive--;
  if (crew.alive === 0) crew.over();
};

/** One thread at its tasks: it is sent more before it has run out, and is ended when there are no more. */
const employ = (crew: Crew): void => {
  const own: number[] = [];
  let thread: Thread | undefined;
  const next = (): void => {
    const batch = own.length * 2 > MOST_TASKS ? [] : takeBatch(crew);
    own.push(...batch);
    const tasks: ToThread['tasks'] = batch.map((number) => [number, crew.tasks[number]!]);
    if (tasks.length > 0) thread?.send({ tasks } satisfies ToThread);
    if (own.length > 0) return;
    thread?.stop();
    leave(crew);
  };
  const onMessage = (message: unknown): void => {
    const told = message as FromThread;
    if ('number' in told) {
      own.splice(own.indexOf(told.number), 1);
      crew.done(told.number, told.outcome);
    }
    next();
  };
  /** It goes through its tasks in order, so the first that is left is the one that ended it. */
  const onEnd = (reason: string): void => {
    crew.reason = reason;
    const [culprit, ...others] = own;
    crew.waiting.unshift(...others);
    if (culprit !== undefined) {
      crew.done(culprit, deadThread(reason));
      // Each such thread costs a task, so there is an end to it.
      if (crew.waiting.length > 0) employ(crew);
    }
    leave(crew);
  };
  crew.alive++;
  try {
    thread = crew.start({ onMessage, onEnd });
  } catch (error) {
    crew.reason = reasonOf(error);
    leave(crew);
  }
};

/** Numbers of tasks that no thread took, and why. */
export interface LeftOver {
  readonly left: readonly number[];
  readonly reason: string;
}

/** Deals tasks out to threads. Some are left where no thread can be had. */
export const reduceInThreads = (work: ThreadWork): Promise<LeftOver> =>
  new Promise((resolve) => {
    const waiting = [...work.tasks.keys()];
    const over = (): void => resolve({ left: waiting, reason: crew.reason });
    const crew: Crew = { ...work, waiting, reason: '', alive: 1, over };
    const threads = Math.min(work.threads, work.tasks.length);
    for (let i = 0; i < threads; i++) employ(crew);
    leave(crew);
  });
