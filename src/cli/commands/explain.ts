import { EXPLAIN_REPORTERS } from '../../reporters/index.ts';
import { RULES } from '../../rules/index.ts';
import { explainRule } from '../explain-rule.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { rulesNamed } from '../rules-named.ts';
import { viewOf } from '../view-of.ts';
import { outputWriter } from '../write-output.ts';

/** `recover explain [rule]`: all of one rule, or of every rule with `--all`; without either, the list of rules. */
export const explainCommand = (io: Io, rule: string | undefined, options: CommonOptions): number => {
  const write = outputWriter(io, EXPLAIN_REPORTERS, options);
  if (rule === undefined && options.all !== true && options.json !== true && options.format === undefined) {
    const width = Math.max(...RULES.map(({ meta }) => meta.id.length)) + 2;
    io.out(
      `${RULES.map(({ meta }) => `  ${meta.id.padEnd(width)}${meta.summary}`).join('\n')}\n\n  recover explain RULE says more, --all says everything.\n`,
    );
    return 0;
  }
  write((rule === undefined ? RULES : rulesNamed(rule)).map(explainRule), viewOf(io, options, 'km'));
  return 0;
};
