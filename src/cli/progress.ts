import type { Io } from './io.ts';

/** Nothing is shown for work shorter than this. */
const PATIENCE_MS = 1000;
const BETWEEN_MS = 200;

export interface Progress {
  start(files: number): void;
  tick(): void;
  stop(): void;
}

/** One line on standard error, only on a terminal and only when reading takes more than a second. */
export const terminalProgress = (io: Io): Progress => {
  let [begun, shown, done, total, drawn] = [0, 0, 0, 0, false];
  const clock = (): number => io.now().getTime();
  return {
    start: (files) => {
      [begun, total] = [clock(), files];
    },
    tick: () => {
      done++;
      const now = clock();
      if (now - begun < PATIENCE_MS || now - shown < BETWEEN_MS || !io.stderrIsTerminal()) return;
      [shown, drawn] = [now, true];
      io.err(`\rreading ${done} of ${Math.max(total, done)} …`);
    },
    stop: () => {
      if (drawn) io.err('\r\u001b[K');
    },
  };
};
