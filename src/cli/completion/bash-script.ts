import type { OfferedCommand, OfferedFlag } from './offer.ts';

const words = (values: readonly string[]): string => values.join(' ');

const valueCase = ({ names, values }: OfferedFlag): string =>
  `        ${names.join('|')}) ${values.length > 0 ? `COMPREPLY=($(compgen -W '${words(values)}' -- "$cur"))` : '_recover_files'}; return ;;`;

const commandCase = ({ name, flags, values }: OfferedCommand): string => {
  const valued = flags.filter(({ takesValue }) => takesValue);
  return [
    `    ${name})`,
    ...(valued.length === 0 ? [] : ['      case "$prev" in', ...valued.map(valueCase), '      esac']),
    `      flags='${words(flags.flatMap(({ names }) => names))}'`,
    `      values='${words(values)}' ;;`,
  ].join('\n');
};

/** Bash completion, which zsh can read as well. Values are names of this program alone: nothing in them needs quoting. */
export const bashScript = (commands: readonly OfferedCommand[]): string => `_recover_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$cur"))
}
_recover() {
  local cur prev flags values
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${words([...commands.map(({ name }) => name), '--help', '--version'])}' -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(commandCase).join('\n')}
    *) return ;;
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  elif [ -n "$values" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
  else
    _recover_files
  fi
}
complete -F _recover recover
`;
