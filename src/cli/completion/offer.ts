import type { Command, Option } from 'commander';

/** A flag with what it takes: nothing, one of some values, or anything (then files are offered). */
export interface OfferedFlag {
  readonly names: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

/** What a command offers after its name. */
export interface OfferedCommand {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly OfferedFlag[];
  /** Values of its arguments; none = files. */
  readonly values: readonly string[];
}

/** Values that the definition of the program does not know, by command (`explain`) and by flag (`--off`). */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

const flagOf = (option: Option, known: KnownValues): OfferedFlag => ({
  names: [option.short, option.long].filter((name) => name !== undefined),
  description: option.description,
  takesValue: option.required || option.optional,
  values: option.argChoices ?? known[option.long ?? ''] ?? [],
});

const HELP: OfferedFlag = {
  names: ['-h', '--help'],
  description: 'display help for command',
  takesValue: false,
  values: [],
};

/** What can be typed behind `recover`, from the definition of the program itself. */
export const offerOf = (program: Command, known: KnownValues): readonly OfferedCommand[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    flags: [...command.options.map((option) => flagOf(option, known)), HELP],
    values: known[command.name()] ?? command.commands.map((below) => below.name()),
  }));
