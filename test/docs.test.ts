import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SECTIONS, sectionIn, withSection } from '../scripts/docs/sections.ts';

const pageOf = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

it.each(SECTIONS.map((section) => [section.file, section.name, section] as const))(
  '%s lists the %s as the registry has them (npm run docs writes it)',
  async (file, _, section) => {
    expect(sectionIn(pageOf(file), section)).toBe(await section.text());
  },
);

it('leaves the rest of a page alone', () => {
  const [section] = SECTIONS;
  const page = pageOf(section!.file);
  expect(withSection(page, section!, sectionIn(page, section!))).toBe(page);
});

it('says which part a page lacks', () => {
  expect(() => sectionIn('# recover', SECTIONS[0]!)).toThrow('README.md has no part <!-- formats: … -->');
});
