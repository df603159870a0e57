import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REPORTERS, SESSION_REPORTERS, SLOT_REPORTERS, ZONE_REPORTERS } from '../../src/reporters/index.ts';
import { view } from './support/build.ts';
import { REPORTS } from './support/reports.ts';

/** Packages that a file loads at run time, by itself or through what it imports. */
const packagesOf = (file: URL, seen = new Set<string>()): string[] => {
  if (seen.has(file.href)) return [];
  seen.add(file.href);
  const imports = [
    ...readFileSync(fileURLToPath(file), 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm),
  ];
  return imports.flatMap(([, from = '']) => (from.startsWith('.') ? packagesOf(new URL(from, file), seen) : [from]));
};

const source = (name: string): URL => new URL(`../../src/reporters/${name}.ts`, import.meta.url);

describe('the lists', () => {
  it('have text first, and every id once', () => {
    for (const list of [REPORTERS, SESSION_REPORTERS, SLOT_REPORTERS, ZONE_REPORTERS]) {
      const ids = list.map(({ id }) => id);
      expect(ids[0]).toBe('text');
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('render the same twice', () => {
    for (const report of Object.values(REPORTS)) {
      for (const reporter of REPORTERS) {
        expect(reporter.render(report, view())).toBe(reporter.render(report, view()));
      }
    }
  });
});

it('load nothing but chalk at run time: they are on the way of every start', () => {
  expect(new Set(packagesOf(source('index')))).toEqual(new Set(['chalk']));
});
