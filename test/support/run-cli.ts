import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import { nodeIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: Readonly<Record<string, string>>;
}

interface Circumstances {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly io?: Partial<Io>;
}

/** Runs the program in this process: real files are read, nothing is written, standard output is kept. */
export const runCli = async (
  argv: readonly string[],
  { stdin, env = {}, io = {} }: Circumstances = {},
): Promise<Outcome> => {
  const result = { out: '', err: '' };
  const files: Record<string, string> = {};
  const code = await run(argv, {
    ...nodeIo(),
    out: (text) => {
      result.out += text;
    },
    err: (text) => {
      result.err += text;
    },
    env,
    stdinIsTerminal: () => stdin === undefined,
    stdoutIsTerminal: () => false,
    stderrIsTerminal: () => false,
    columns: () => undefined,
    cwd: ROOT,
    home: '/nonexistent',
    systemTimeZone: () => 'UTC',
    readStdin: () => new TextEncoder().encode(stdin ?? ''),
    writeFile: (path, text) => {
      files[path] = text;
    },
    ...io,
  });
  return { code, ...result, files };
};
