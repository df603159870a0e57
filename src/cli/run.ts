import { VERSION } from '../version.ts';
import type { Io } from './io.ts';

const FINISHED = 0;
const UNUSABLE = 2;
const READS_LOGS: ReadonlySet<string> = new Set(['analyze', 'sessions', 'slots', 'zones']);

/**
 * The whole program: arguments and the world in, exit code out. Never throws; a bug of ours is printed with its stack
 * and ends with 2.
 */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  // The version is asked for by scripts in loops: no parser is loaded for it.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.out(`${VERSION}\n`);
    return FINISHED;
  }
  // What reads logs is opened while the flags are still being parsed.
  if (READS_LOGS.has(argv[0] ?? '')) void import('./log-commands.ts');
  const { printError, runProgram } = await import('./program.ts');
  try {
    return await runProgram(argv, io);
  } catch (error) {
    if (!printError(io, error)) {
      const { wasDropped } = await import('./drop-cache.ts');
      if (await wasDropped(io, error)) return run(argv, { ...io, env: { ...io.env, RECOVER_NO_CACHE: '1' } });
      const stack = error instanceof Error ? error.stack : String(error);
      io.err(`error: this is a bug in recover ${VERSION}; please report it with these lines\n${stack}\n`);
    }
    return UNUSABLE;
  }
};
