import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import type { Io } from './io.ts';
import {
  addCheckOptions,
  addInDepthOptions,
  addInitOptions,
  addLogOptions,
  addOutputOptions,
  addPlanOptions,
  addSessionOptions,
  addSettingOptions,
  addSlotOptions,
  type CommonOptions,
  collect,
} from './options.ts';

const UNUSABLE = 2;

const SUMMARY = `Keeps easy days easy: reads a training log, finds the recovery runs that became
workouts, and says from which minute. Works offline, sends nothing anywhere.`;

const EXAMPLES = `
Examples:
  recover analyze log.csv                 the last week of a log
  recover analyze export.zip --all        every week of a whole export
  recover check plan.csv                  a plan, before anybody runs it

Exit codes: 0 done, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.
Not medical advice.`;

export { printError } from './print-error.ts';

type Run = (paths: string[], options: CommonOptions) => Promise<number>;
type LogCommands = typeof import('./log-commands.ts');

/** The commands that read logs: what each does, and its formats, the default first. They load only when one runs. */
const LOG_COMMANDS: readonly {
  readonly name: string;
  readonly does: string;
  readonly formats: string;
  readonly pick: (commands: LogCommands) => (io: Io, ...args: Parameters<Run>) => Promise<number>;
  /** Flags that no other command has. */
  readonly addOwn?: (command: Command) => Command;
}[] = [
  {
    name: 'analyze',
    does: 'the weekly report: recovery runs judged, next slots',
    formats: 'text, json, ndjson, line or markdown',
    pick: ({ analyzeCommand }) => analyzeCommand,
    addOwn: addPlanOptions,
  },
  {
    name: 'sessions',
    does: 'one record per session, as the tool sees it',
    formats: 'text, csv, ndjson or json',
    pick: ({ sessionsCommand }) => sessionsCommand,
    addOwn: (command) => addPlanOptions(addSessionOptions(command)),
  },
  {
    name: 'slots',
    does: "next week's recovery slots only",
    formats: 'text, json or ics',
    pick: ({ slotsCommand }) => slotsCommand,
    addOwn: (command) => addPlanOptions(addSlotOptions(command)),
  },
  {
    name: 'zones',
    does: 'your numbers and zones, and where they came from',
    formats: 'text or json',
    pick: ({ zonesCommand }) => zonesCommand,
  },
];

/** All others print text or JSON. */
const PLAIN = 'text or json';

/** One path instead of many, and other runs beside it. */
const addSessionCommand = (program: Command, io: Io, finish: (code: number) => void): void => {
  const command = program
    .command('session [file]')
    .description('one activity in depth: heart rate and pace drawn over time');
  addLogOptions(addSessionOptions(addInDepthOptions(command)), PLAIN).action(
    async (file: string | undefined, options: CommonOptions) => {
      const { sessionCommand } = await import('./log-commands.ts');
      finish(await sessionCommand(io, file, options));
    },
  );
};

const addLogCommands = (program: Command, io: Io, finish: (code: number) => void): void => {
  for (const { name, does, formats, pick, addOwn } of LOG_COMMANDS) {
    const command = program.command(`${name} [paths...]`).description(does);
    addOwn?.(command);
    addLogOptions(command, formats).action(async (...[paths, options]: Parameters<Run>) => {
      finish(await pick(await import('./log-commands.ts'))(io, paths, options));
    });
  }
};

const CHECK_FORMATS = 'text, line, json, ndjson, sarif, junit, checkstyle, github, github-summary, gitlab or markdown';

const addCheckCommand = (program: Command, io: Io, finish: (code: number) => void): void => {
  const command = program.command('check [plans...]').description("lints coaches' plan files; a gate for CI");
  addCheckOptions(command, CHECK_FORMATS).action(async (...[paths, options]: Parameters<Run>) => {
    const { checkCommand } = await import('./commands/check.ts');
    finish(await checkCommand(io, paths, options));
  });
};

const addInitCommand = (program: Command, io: Io, finish: (code: number) => void): void => {
  const command = program
    .command('init [paths...]')
    .description('writes a commented settings file, estimating what it can from a log');
  addInitOptions(command).action(async (...[paths, options]: Parameters<Run>) => {
    const { initCommand } = await import('./log-commands.ts');
    finish(await initCommand(io, paths, options));
  });
};

const addReferenceCommands = (program: Command, io: Io, finish: (code: number) => void): void => {
  const explain = program.command('explain [rule]').description('what a rule does, why, and how to change it');
  addOutputOptions(explain, 'text, json or markdown')
    .option('--all', 'every rule')
    .action(async (rule: string | undefined, options: CommonOptions) => {
      const { explainCommand } = await import('./reference-commands.ts');
      finish(explainCommand(io, rule, options));
    });
  const presets = program.command('presets [a] [b]').description('the guideline presets; two names: the differences');
  addOutputOptions(presets, PLAIN).action(async (...[a, b, options]: [string?, string?, CommonOptions?]) => {
    const { presetsCommand } = await import('./reference-commands.ts');
    const names = [a, b].filter((name) => name !== undefined);
    finish(presetsCommand(io, names, options ?? {}));
  });
  addOutputOptions(program.command('formats').description('the inputs that are read'), PLAIN)
    .option('--detect <file>', 'what this file is, and why')
    .option('--config <file>', 'settings file instead of the nearest recover.config.jsonc')
    .option('--map <field=header>', "a log's column by its header, repeatable", collect)
    .action(async (options: CommonOptions & { readonly detect?: string }) => {
      const { formatsCommand } = await import('./log-commands.ts');
      finish(await formatsCommand(io, options));
    });
  program
    .command('schema <name>')
    .description('JSON Schema of config, suppressions, analyze, check, sessions, session, slots or zones')
    .action(async (name: string) => {
      const { schemaCommand } = await import('./reference-commands.ts');
      finish(schemaCommand(io, name));
    });
  const config = program.command('config').description('every setting in force, and who set it');
  addSettingOptions(addOutputOptions(config, PLAIN)).action(async (options: CommonOptions) => {
    const { configCommand } = await import('./reference-commands.ts');
    finish(await configCommand(io, options));
  });
  program
    .command('completion <shell>')
    .description('a script for bash, zsh or fish that completes commands, flags and rules')
    .action(async (shell: string) => {
      const { completionCommand } = await import('./reference-commands.ts');
      finish(completionCommand(io, program, shell));
    });
  program
    .command('cache')
    .description('cache clear: removes what earlier runs kept of files')
    .command('clear')
    .description('remove it')
    .action(async () => {
      const { cacheClearCommand } = await import('./reference-commands.ts');
      finish(await cacheClearCommand(io));
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
  addSessionCommand(program, io, finish);
  addCheckCommand(program, io, finish);
  addInitCommand(program, io, finish);
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
