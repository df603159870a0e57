import type { Athlete } from '../../src/core/athlete.ts';
import { type Circumstances, NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import type { AnyRule, Rule, Ruling, Scope, Subjects } from '../../src/core/rule.ts';
import { optionValues } from '../../src/core/rule-options.ts';
import { fill } from '../../src/format/fill.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { athlete as built } from '../support/build.ts';

interface Given {
  readonly athlete?: Athlete;
  readonly preset?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly circumstances?: Partial<Circumstances>;
}

/** What a rule says of a subject. Every message is filled once, so that a template without its evidence fails. */
export const judge = <S extends Scope>(rule: AnyRule, subject: Subjects[S], given: Given = {}): Ruling[] => {
  const { meta } = rule;
  const context = {
    options: optionValues(meta.options, given.options ?? {}) as never,
    athlete: given.athlete ?? built(),
    preset: presetById(given.preset ?? 'consensus')!,
    circumstances: { ...NO_CIRCUMSTANCES, ...given.circumstances },
  };
  const rulings = [...(rule as unknown as Rule<S>).judge(subject, context)];
  for (const ruling of rulings) fill(meta.messages[ruling.message]!, ruling.evidence, 'km');
  return rulings;
};

/** Only the severities, for table tests. */
export const severities = <S extends Scope>(rule: AnyRule, subject: Subjects[S], given: Given = {}): string[] =>
  judge(rule, subject, given).map((ruling) => ruling.severity);
