import { describe, expect, it } from 'vitest';
import { readSuppressions } from '../../src/config/read-suppressions.ts';
import { suppressionsJsonSchema } from '../../src/config/suppressions-json-schema.ts';
import { RecoverError } from '../../src/core/errors.ts';

const RULES = ['recovery/became-workout', 'recovery/too-long', 'week/no-recovery'];
const read = (text: string) => readSuppressions('s.json', text, RULES);
const list = (...entries: readonly string[]): string => `{ "suppressions": [\n${entries.join(',\n')}\n] }`;

/** What is said of a faulty file: message and hint. */
const saidOf = (text: string): readonly [string, string | undefined] => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof RecoverError) return [error.message, error.hint];
  }
  throw new Error('nothing was thrown');
};

const GOOD = '{ "day": "2026-11-11", "rule": "recovery/too-long", "reason": "with my daughter" }';

describe('a suppressions file', () => {
  it('is read with the line of each entry; comments and a trailing comma are allowed', () => {
    const text = `{\n  // looked at in spring\n  "suppressions": [\n    ${GOOD},\n\n    { "athlete": " Anna ",\n      "day": "2024-02-29", "rule": "week/no-recovery", "reason": " ill\\n" },\n  ],\n}`;
    expect(read(text)).toEqual([
      { day: '2026-11-11', rule: 'recovery/too-long', reason: 'with my daughter', file: 's.json', line: 4 },
      { day: '2024-02-29', rule: 'week/no-recovery', reason: 'ill', athlete: 'Anna', file: 's.json', line: 6 },
    ]);
    expect(read('{ "$schema": "./s.schema.json", "suppressions": [] }')).toEqual([]);
  });

  it('counts lines and columns alike behind a byte order mark', () => {
    expect(saidOf('\uFEFF{ "suppressions": [3] }')[0]).toMatch(/^s\.json:1:20: /);
  });

  it.each([
    ['without a reason', GOOD.replace(/, "reason.*"/, ''), 's.json:2:1: suppressions.0.reason: expected a reason'],
    [
      'with an empty reason',
      GOOD.replace('with my daughter', ' \\t '),
      's.json:2:53: suppressions.0.reason: expected a',
    ],
    ['without a rule', GOOD.replace(/"rule": "[^"]*", /, ''), 's.json:2:1: suppressions.0.rule: unknown rule'],
    ['of a day that is none', GOOD.replace('11-11', '02-29'), 's.json:2:3: suppressions.0.day: expected a day that'],
    [
      'of a day written otherwise',
      GOOD.replace('2026-11-11', '11.11.2026'),
      's.json:2:3: suppressions.0.day: expected a',
    ],
    ['of nobody', GOOD.replace('{', '{ "athlete": "",'), 's.json:2:3: suppressions.0.athlete: expected the name'],
  ])('refuses an entry %s and says where it stands', (_, entry, message) => {
    expect(saidOf(list(entry))[0].slice(0, message.length)).toBe(message);
  });

  it.each([
    ['recovery/too-lnog', 'recovery/too-long'],
    ['too-long', 'recovery/too-long'],
    ['Recovery/Became-Workout', 'recovery/became-workout'],
  ])('says of the unknown rule %s which was meant', (rule, meant) => {
    expect(saidOf(list(GOOD.replace('recovery/too-long', rule)))).toEqual([
      `s.json:2:24: suppressions.0.rule: unknown rule "${rule}"`,
      `did you mean "${meant}"?`,
    ]);
  });

  it('says of an unknown key which was meant, also where a key is missing for it', () => {
    expect(saidOf(list(GOOD.replace('"reason"', '"raeson"')))).toEqual([
      's.json:2:53: unknown setting "suppressions.0.raeson"',
      'did you mean "reason"?',
    ]);
    expect(saidOf('{ "supressions": [] }')[1]).toBe('did you mean "suppressions"?');
  });

  it('refuses a second entry for the same finding, but not one for another athlete', () => {
    const anna = GOOD.replace('{', '{ "athlete": "Anna",');
    expect(saidOf(list(GOOD, anna, GOOD.replace('daughter', 'son')))[0]).toBe(
      's.json:4:1: suppressions.2: recovery/too-long on 2026-11-11 stands twice',
    );
    expect(saidOf(list(anna, anna.replace('Anna', 'ANNA')))[0]).toMatch(/^s\.json:3:1: .* stands twice$/);
    expect(read(list(GOOD, anna))).toHaveLength(2);
  });

  it.each(['', '[]', 'null', '{}', '{ "suppressions": {} }', '{ "suppressions": [null] }', '{ "suppressions": ['])(
    'refuses %j with a place',
    (text) => {
      expect(saidOf(text)[0]).toMatch(/^s\.json:\d+:\d+: \w/);
    },
  );
});

it('has a JSON Schema that names every rule and asks for a reason', () => {
  const schema = suppressionsJsonSchema(RULES) as {
    properties: { suppressions: { items: { required: string[]; properties: { rule: { enum: string[] } } } } };
  };
  const { items } = schema.properties.suppressions;
  expect(items.required).toEqual(['day', 'rule', 'reason']);
  expect(items.properties.rule.enum).toEqual(RULES);
});
