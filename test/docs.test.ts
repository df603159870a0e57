import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_PAGES_FOLDER, rulePages } from '../scripts/docs/rule-pages.ts';
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

describe('the pages of the rules', () => {
  const pages = rulePages();

  it.each([...pages])('%s is as npm run docs writes it', (name, page) => {
    expect(pageOf(`${RULE_PAGES_FOLDER}/${name}`)).toBe(page);
  });

  it('are no more than the rules', () => {
    const folder = new URL(`../${RULE_PAGES_FOLDER}/`, import.meta.url);
    const standing = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    expect(standing.sort()).toEqual([...pages.keys()].sort());
  });

  it('link to each other and nowhere else in the repository', () => {
    for (const [name, page] of pages) {
      const links = [...page.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, link]) => posix.join(posix.dirname(name), link!));
      expect(links.filter((link) => !pages.has(link))).toEqual([]);
    }
  });
});
