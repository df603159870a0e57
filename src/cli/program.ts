import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import type { Io } from './io.ts';
import { addLogOptions, addOutputOptions, type CommonOptions } from './options.ts';

const UNUSABLE = 2;

const SUMMARY = `Keeps easy days easy: reads a training log, finds the recovery runs that became
workouts, and says from which minute. Works offline, sends nothing anywhere.`;

const EXAMPLES = `
Examples:
  recover analyze log.csv                 the last week of a log
  recover analyze ~/strava-export --all   every week of an unpacked export

Exit codes: 0 done, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.
Not medical advice.`;

/** Every path is resolved against the working directory by the file system; commands load only when they run. */
const addLogCommands = (program: Command, io: Io, finish: (code: number) => void): void => {
  addLogOptions(
    program.command('analyze [paths...]').description('the weekly report: recovery runs judged, next slots'),
  ).action(async (paths: string[], options: CommonOptions) => {
    const { analyzeCommand } = await import('./log-commands.ts');
    finish(await analyzeCommand(io, paths, options));
  });
  addLogOptions(
    program.command('sessions [paths...]').description('one record per session: text, csv, ndjson, json'),
  ).action(async (paths: string[], options: CommonOptions) => {
    const { sessionsCommand } = await import('./log-commands.ts');
    finish(await sessionsCommand(io, paths, options));
  });
  addLogOptions(program.command('slots [paths...]').description("next week's recovery slots only")).action(
    async (paths: string[], options: CommonOptions) => {
      const { slotsCommand } = await import('./log-commands.ts');
      finish(await slotsCommand(io, paths, options));
    },
  );
  addLogOptions(
    program.command('zones [paths...]').description('your numbers and zones, and where they came from'),
  ).action(async (paths: string[], options: CommonOptions) => {
    const { zonesCommand } = await import('./log-commands.ts');
    finish(await zonesCommand(io, paths, options));
  });
};

const addReferenceCommands = (program: Command, io: Io, finish: (code: number) => void): void => {
  addOutputOptions(program.command('explain [rule]').description('what a rule does, why, and how to change it'))
    .option('--all', 'every rule')
    .action(async (rule: string | undefined, options: CommonOptions) => {
      const { explainCommand } = await import('./reference-commands.ts');
      finish(explainCommand(io, rule, options));
    });
  addOutputOptions(
    program.command('presets [a] [b]').description('the guideline presets; two names: the differences'),
  ).action(async (a: string | undefined, b: string | undefined, options: CommonOptions) => {
    const { presetsCommand } = await import('./reference-commands.ts');
    finish(
      presetsCommand(
        io,
        [a, b].filter((name) => name !== undefined),
        options,
      ),
    );
  });
  addOutputOptions(program.command('formats').description('the inputs that are read'))
    .option('--detect <file>', 'what this file is, and why')
    .action(async (options: CommonOptions & { readonly detect?: string }) => {
      const { formatsCommand } = await import('./log-commands.ts');
      finish(await formatsCommand(io, options));
    });
  program
    .command('schema <name>')
    .description('JSON Schema of config, analyze, sessions, slots or zones')
    .action(async (name: string) => {
      const { schemaCommand } = await import('./reference-commands.ts');
      finish(schemaCommand(io, name));
    });
};

const newProgram = (io: Io): Command =>
  new Command('recover')
    .description(SUMMARY)
    .version(VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .configureHelp({ helpWidth: 80 })
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError(true);

/**
 * Parses the arguments and runs the command.
 * @throws RecoverError for what the user can mend, any other error for a bug
 */
export const runProgram = async (argv: readonly string[], io: Io): Promise<number> => {
  let exitCode = 0;
  const finish = (code: number): void => {
    exitCode = code;
  };
  const program = newProgram(io);
  addLogCommands(program, io, finish);
  addReferenceCommands(program, io, finish);
  if (argv.length === 0) {
    program.outputHelp({ error: true });
    return UNUSABLE;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE;
    throw error;
  }
};
