import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../src/guidelines/sources.ts';
import { MEASURES } from '../../../src/measures/science/index.ts';

const src = new URL('../../../src/', import.meta.url);

describe('what the measures claim', () => {
  it('is listed, file by file', () => {
    const files = readdirSync(new URL('measures/science/', src)).filter((name) => name !== 'index.ts');
    expect(MEASURES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(MEASURES.map((meta) => [meta.id, meta] as const))('%s cites sources and files that exist', (_, meta) => {
    const known = SOURCES.map(({ id }) => id) as readonly string[];
    expect(meta.sources.filter((id) => !known.includes(id))).toEqual([]);
    expect(meta.sources.length).toBeGreaterThan(0);
    expect(meta.files.filter((file) => !existsSync(new URL(file, src)))).toEqual([]);
  });
});
