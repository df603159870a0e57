import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECK_REPORTERS } from '../../../src/reporters/check/index.ts';
import { view } from '../support/build.ts';
import { CHECKS } from '../support/check-reports.ts';

const FOLDER = new URL('../../../src/reporters/check/', import.meta.url);

/** `github-summary` as `check-github-summary.ts` exports it. */
const fileOf = (id: string): string => `check-${id}.ts`;

describe('the list of formats of a check', () => {
  it('has text first, every id once, and a summary a line', () => {
    const ids = CHECK_REPORTERS.map(({ id }) => id);
    expect(ids[0]).toBe('text');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { summary } of CHECK_REPORTERS) expect(summary).toMatch(/^.{5,90}[^.]$/);
  });

  it('has every reporter of the folder', () => {
    const files = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .filter((name) => /export const \w+: Renderer</.test(readFileSync(new URL(name, FOLDER), 'utf8')));
    expect(files.sort()).toEqual(CHECK_REPORTERS.map(({ id }) => fileOf(id)).sort());
  });
});

describe.each(Object.entries(CHECKS))('"%s"', (_, shown) => {
  it.each(CHECK_REPORTERS.map((reporter) => [reporter.id, reporter] as const))(
    'is the same twice as %s',
    (_id, reporter) => {
      expect(reporter.render(shown, view())).toBe(reporter.render(shown, view()));
    },
  );

  it.each(CHECK_REPORTERS.map((reporter) => [reporter.id, reporter] as const))(
    'ends with a line end, or is nothing, as %s',
    (_id, reporter) => {
      expect(reporter.render(shown, view())).toMatch(/^$|\n$/);
    },
  );
});
