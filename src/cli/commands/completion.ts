import type { Command } from 'commander';
import { UsageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest.ts';
import { PRESETS } from '../../guidelines/index.ts';
import { RULES } from '../../rules/index.ts';
import { bashScript } from '../completion/bash-script.ts';
import { fishScript } from '../completion/fish-script.ts';
import { type KnownValues, offerOf } from '../completion/offer.ts';
import type { Io } from '../io.ts';
import { SCHEMA_NAMES } from './schema.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

const known = (): KnownValues => {
  const rules = RULES.map(({ meta }) => meta.id);
  return {
    explain: rules,
    '--off': rules,
    presets: PRESETS.map(({ id }) => id),
    schema: SCHEMA_NAMES,
    completion: SHELLS,
  };
};

/** `recover completion SHELL`: a script to be read by the shell. @throws UsageError for another shell */
export const completionCommand = (io: Io, program: Command, shell: string): number => {
  const commands = offerOf(program, known());
  if (shell === 'bash') io.out(bashScript(commands));
  else if (shell === 'zsh') io.out(`autoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`);
  else if (shell === 'fish') io.out(fishScript(commands));
  else throw new UsageError(`unknown shell "${shell}"; there are: ${SHELLS.join(', ')}`, didYouMean(shell, SHELLS));
  return 0;
};
