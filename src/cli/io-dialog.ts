import { createInterface } from 'node:readline';

/** Questions put to somebody at a terminal. */
export interface Dialog {
  /** The line that was typed; undefined once the input has ended (Ctrl-D). */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Lets go of the terminal. */
  readonly close: () => void;
}

/** A dialogue over standard input and output. What is typed ahead is kept for the next question. */
export const openDialog = (): Dialog => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  // Ctrl-C is a key here and no signal: it must end the program as it does elsewhere, not count as an answer.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  return {
    ask: async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const next = await lines.next();
      if (next.done === true) process.stdout.write('\n');
      return next.done === true ? undefined : next.value;
    },
    close: () => terminal.close(),
  };
};
