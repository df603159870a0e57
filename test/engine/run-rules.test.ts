import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { ruleRunner } from '../../src/engine/run-rules.ts';
import type { RuleSetting, Settings } from '../../src/engine/settings.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { document } from '../plan/support/planned.ts';
import { athlete } from '../support/build.ts';

const settings = (rules: Readonly<Record<string, RuleSetting>>): Settings => ({
  preset: presetById('consensus')!,
  told: {},
  circumstances: NO_CIRCUMSTANCES,
  timeZone: 'UTC',
  today: '2026-11-22',
  weekStart: 'monday',
  units: 'km',
  period: { kind: 'all' },
  rules,
});

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  it('is on unless it is off by default, on when asked for, and off when switched off', () => {
    const isOn = (rules: Readonly<Record<string, RuleSetting>>) => ruleRunner([rule], settings(rules)).isOn(id);
    expect(isOn({})).toBe(rule.meta.isOffByDefault !== true);
    expect(isOn({ [id]: { off: false, severity: 'info', options: {} } })).toBe(true);
    expect(isOn({ [id]: { off: true, options: {} } })).toBe(false);
  });
});

it('a rule that is off is not asked', () => {
  const rule = RULES.find(({ meta }) => meta.id === 'plan/no-rest-day')!;
  let asked = 0;
  const counting = {
    ...rule,
    // biome-ignore lint/correctness/useYield: it only counts
    *judge() {
      asked += 1;
    },
  } as unknown as AnyRule;
  const plan = { file: 'plan.csv', document: document(), workouts: [], firstAt: 0, lastAt: 6, weeks: 1 };
  ruleRunner([counting], settings({ [rule.meta.id]: { off: true, options: {} } })).planFindings(plan, athlete());
  expect(asked).toBe(0);
  ruleRunner([counting], settings({})).planFindings(plan, athlete());
  expect(asked).toBe(1);
});
