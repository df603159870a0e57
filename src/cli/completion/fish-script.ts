import type { OfferedCommand, OfferedFlag } from './offer.ts';

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

const flagLine = (command: string, { names, description, takesValue, values }: OfferedFlag): string =>
  [
    `complete -c recover -n '__fish_seen_subcommand_from ${command}'`,
    ...names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)),
    ...(takesValue ? [values.length > 0 ? `-x -a ${quoted(values.join(' '))}` : '-r'] : []),
    `-d ${quoted(description)}`,
  ].join(' ');

const commandLines = ({ name, description, flags, values }: OfferedCommand): string[] => [
  `complete -c recover -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
  ...(values.length === 0
    ? []
    : [`complete -c recover -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(values.join(' '))}`]),
  ...flags.map((flag) => flagLine(name, flag)),
];

/** Completion for fish. */
export const fishScript = (commands: readonly OfferedCommand[]): string =>
  `${commands.flatMap(commandLines).join('\n')}\n`;
