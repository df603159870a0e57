import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay, isTimeZone } from '../core/dates.ts';
import { PRESETS } from '../guidelines/index.ts';

/** Flags that mean the same for every command that reads a log, as commander hands them over. */
export interface CommonOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly json?: boolean;
  readonly preset?: readonly string[];
  readonly config?: string;
  readonly set?: readonly string[];
  readonly map?: readonly string[];
  readonly off?: readonly string[];
  readonly athlete?: string;
  readonly week?: string;
  readonly from?: string;
  readonly to?: string;
  readonly last?: number;
  /** Weeks up to and with the last one, or that of `week`. */
  readonly weeks?: number;
  readonly all?: boolean;
  readonly tz?: string;
  readonly now?: string;
  readonly units?: 'km' | 'mi';
  readonly weekStart?: 'monday' | 'sunday';
  readonly color?: string;
  readonly ascii?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly failOn?: 'error' | 'warning' | 'info' | 'never';
  readonly maxWarnings?: number;
  readonly suppressions?: string;
  /** Of `sessions` and `session` alone. */
  readonly streams?: boolean;
  /** Of `session`: other logs of the same runner; of `check`: the log that a plan is held against. */
  readonly log?: readonly string[];
  /** Of the commands that read plans. */
  readonly planFormat?: string;
  readonly start?: string;
  readonly fix?: boolean;
  readonly diff?: boolean;
  /** Of `analyze`, `sessions` and `slots`: plans that the log is held against. */
  readonly plan?: readonly string[];
  /** Of `slots` alone. */
  readonly at?: string;
  readonly private?: boolean;
  readonly jobs?: number;
  /** Of `init` alone. */
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly user?: boolean;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
}

export const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value];

const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least) throw new InvalidArgumentError(`Expected a whole number from ${least}.`);
    return Math.min(value, most);
  };

const timeZone = (name: string): string => {
  if (!isTimeZone(name)) throw new InvalidArgumentError('Expected an IANA time zone such as Europe/Amsterdam.');
  return name;
};

/** A century of running; --last with more means all of it. */
const MOST_WEEKS = 5200;

const PRESET_NAMES = PRESETS.map(({ id }) => id);

const presetNames = (name: string, previous?: readonly string[]): string[] => {
  if (!PRESET_NAMES.includes(name)) throw new InvalidArgumentError(`Allowed choices are ${PRESET_NAMES.join(', ')}.`);
  return collect(name, previous);
};

const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const;

const COLOR = new Option('--color <when>', 'colour the text').choices(['auto', 'always', 'never']);

/** Flags of every command that prints. */
export const addOutputOptions = (command: Command, formats: string): Command =>
  command
    .option('-f, --format <name[=file]>', `${formats}; repeatable, with =FILE written there`, collect)
    .option('-o, --output <file>', 'write to FILE instead of standard output')
    .option('--json', 'short for -f json')
    .addOption(COLOR)
    .option('--ascii', 'plain ASCII, no blocks or arrows')
    .option('-q, --quiet', 'findings only')
    .option('--verbose', 'everything that was read, skipped and assumed');

/** Flags of every command that takes settings. */
export const addSettingOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--preset <name>', 'guideline preset; given twice: only what both object to')
        .choices(PRESET_NAMES)
        .argParser(presetNames),
    )
    .option('--config <file>', 'settings file instead of the nearest recover.config.jsonc')
    .option('--set <key=value>', 'one setting, repeatable: --set athlete.hrMax=190', collect)
    .option('--map <field=header>', "a log's column by its header, repeatable: --map distance=Strecke:km", collect)
    .option('--off <rule>', 'switch a rule off, repeatable', collect)
    .option('--athlete <name>', 'only this athlete, where the log has several')
    .option('--tz <iana>', 'time zone of the runs, where the file does not tell', timeZone)
    .option('--now <iso>', 'fix the clock')
    .addOption(new Option('--units <unit>', 'units of the text').choices(['km', 'mi']))
    .addOption(new Option('--week-start <day>', 'first day of the week').choices(['monday', 'sunday']));

const addPeriodOptions = (command: Command): Command =>
  command
    .option('--week <week>', 'one week: 2026-W46, or any day in it')
    .option('--from <date>', 'first day')
    .option('--to <date>', 'last day')
    .option('--last <n>', 'the last N weeks', wholeNumber(1, MOST_WEEKS))
    .option('--weeks <n>', 'N weeks up to the last one, or up to that of --week', wholeNumber(1, MOST_WEEKS))
    .option('--all', 'every week of the log');

const addFailOptions = (command: Command): Command =>
  command
    .addOption(new Option('--fail-on <level>', 'exit 1 from this severity on').choices(FAIL_LEVELS))
    .option('--max-warnings <n>', 'exit 1 with more than N warnings', wholeNumber(0))
    .option('--suppressions <file>', 'findings let stand, instead of the nearest recover.suppressions.json');

/** More threads than any machine has use for. Tool default. */
const MOST_JOBS = 64;

const addWorkOptions = (command: Command): Command =>
  command
    .option('--jobs <n>', 'read N files at a time (default: as many as pays)', wholeNumber(1, MOST_JOBS))
    .option('--no-cache', 'reduce every file anew, and keep nothing');

/** All flags of a command that reads logs. */
export const addLogOptions = (command: Command, formats: string): Command =>
  addWorkOptions(addFailOptions(addPeriodOptions(addSettingOptions(addOutputOptions(command, formats)))));

/** Flags of `recover sessions` and `session` alone. */
export const addSessionOptions = (command: Command): Command =>
  command.option('--streams', 'with -f ndjson or json: the recordings as well, so that nothing is lost');

const clockTime = (text: string): string => {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new InvalidArgumentError('Expected a time such as 07:00.');
  return text;
};

/** Flags of `recover slots` alone. */
export const addSlotOptions = (command: Command): Command =>
  command
    .option('--at <time>', 'with -f ics: the time of day of the runs, 07:00 (default: all day)', clockTime)
    .option('--private', 'with -f ics: nothing but that there is a run');

const calendarDay = (text: string): string => {
  if (!isDay(text)) throw new InvalidArgumentError('Expected a date such as 2026-11-16.');
  return text;
};

const addPlanReadingOptions = (command: Command): Command =>
  command
    .option('--plan-format <name>', 'how the plans are written, where it is not recognised')
    .option('--start <date>', 'first day of a plan without dates', calendarDay);

/** Flags of the commands that hold a log against plans. */
export const addPlanOptions = (command: Command): Command =>
  addPlanReadingOptions(
    command.option('--plan <file>', 'training plan: planned and done are compared; repeatable', collect),
  );

/** All flags of `recover check`. */
export const addCheckOptions = (command: Command, formats: string): Command =>
  addPlanReadingOptions(addFailOptions(addSettingOptions(addOutputOptions(command, formats))))
    .option('--fix', 'tidy the layout first: dates, headers, units, blanks; never a workout')
    .option('--diff', 'print what --fix would change, write nothing; exit 1 if anything')
    .option('--log <path>', 'what was run since: planned and done are compared; repeatable', collect);

/** Flags of `recover session` alone. */
export const addInDepthOptions = (command: Command): Command =>
  command.option('--log <path>', 'other runs of the same runner, to know their numbers by; repeatable', collect);

/** Flags of `recover init`: settings to write, and what is needed to read a log. */
export const addInitOptions = (command: Command): Command =>
  addWorkOptions(
    addSettingOptions(
      command
        .option('-y, --yes', 'ask nothing')
        .option('-o, --output <file>', 'the file to write (default: recover.config.jsonc here)')
        .option('--user', 'write your own file, in ~/.config/recover, instead')
        .option('--force', 'replace a file that is there')
        .option('-q, --quiet', 'no notes about the log')
        .option('--verbose', 'everything that was read, skipped and assumed'),
    ),
  );
