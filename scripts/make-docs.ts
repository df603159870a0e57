/**
 * Writes the parts of the documentation that are made from the registries: `npm run docs`.
 * Which parts, and from what: `docs/sections.ts`. The pages of the rules are made whole: `docs/rule-pages.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULE_PAGES_FOLDER, rulePages } from './docs/rule-pages.ts';
import { SECTIONS, withSection } from './docs/sections.ts';

for (const section of SECTIONS) {
  const path = fileURLToPath(new URL(`../${section.file}`, import.meta.url));
  const page = readFileSync(path, 'utf8');
  const made = withSection(page, section, await section.text());
  if (made === page) continue;
  writeFileSync(path, made);
  console.log(`wrote the part "${section.name}" of ${section.file}`);
}

const folder = fileURLToPath(new URL(`../${RULE_PAGES_FOLDER}`, import.meta.url));
const pages = rulePages();
const standing = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
for (const name of standing) {
  if (!name.endsWith('.md') || pages.has(name)) continue;
  rmSync(join(folder, name));
  console.log(`removed ${RULE_PAGES_FOLDER}/${name}`);
}
for (const [name, page] of pages) {
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === page) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
  console.log(`wrote ${RULE_PAGES_FOLDER}/${name}`);
}
