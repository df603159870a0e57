import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsSchema } from '../../src/config/options-schema.ts';
import { PRESETS } from '../../src/guidelines/index.ts';
import { SOURCES } from '../../src/guidelines/sources.ts';
import { presetFacts } from '../../src/reporters/preset-facts.ts';
import { RULES } from '../../src/rules/index.ts';

const GROUPS = ['recovery', 'readiness', 'week', 'plan', 'data'] as const;
const root = new URL('../../', import.meta.url);
const names = (folder: string): string[] => readdirSync(new URL(folder, root));

describe('the list of rules', () => {
  it('holds every rule file, and every rule has a test', () => {
    const files = GROUPS.flatMap((group) =>
      names(`src/rules/${group}`).map((name) => `${group}/${name.replace('.ts', '')}`),
    );
    expect(RULES.map(({ meta }) => meta.id).sort()).toEqual(files.sort());
    const tests = GROUPS.flatMap((group) =>
      names(`test/rules/${group}`).map((name) => `${group}/${name.replace('.test.ts', '')}`),
    );
    expect(tests.sort()).toEqual(files.sort());
  });

  it('names no rule twice', () => {
    const ids = RULES.map(({ meta }) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(RULES.map((rule) => [rule.meta.id, rule.meta] as const))('%s', (id, meta) => {
  it('has a default for every option', () => {
    expect(optionsSchema(meta.options).safeParse({}).success).toBe(true);
  });

  it('refuses an unknown option', () => {
    expect(optionsSchema(meta.options).safeParse({ nonsense: 1 }).success).toBe(false);
  });

  it('cites sources that exist', () => {
    const known = SOURCES.map((source) => source.id) as readonly string[];
    expect(meta.sources.length).toBeGreaterThan(0);
    expect(meta.sources.filter((source) => !known.includes(source))).toEqual([]);
  });

  it('names lines of sources that it cites, and facts that the presets have', () => {
    expect(Object.keys(meta.lines ?? {}).filter((source) => !meta.sources.includes(source))).toEqual([]);
    const facts = presetFacts(PRESETS[0]!).map(([name]) => name);
    expect((meta.presetFacts ?? []).filter((name) => !facts.includes(name))).toEqual([]);
  });

  it('is documented in full sentences', () => {
    for (const [part, text] of Object.entries(meta.docs)) {
      if (typeof text === 'string') expect(`${part}: ${text}`).toMatch(/: [A-Z].*\.$/s);
    }
    expect(meta.summary).not.toMatch(/\.$/);
    expect(meta.summary.length).toBeLessThanOrEqual(72);
    expect(meta.advice).toMatch(/^[A-Z].*\.$/);
  });

  it('points to rules that exist, and not to itself', () => {
    const ids = RULES.map((rule) => rule.meta.id);
    expect(meta.docs.see.filter((other) => !ids.includes(other) || other === id)).toEqual([]);
  });
});
