/**
 * Writes the parts of the documentation that are made from the registries: `npm run docs`.
 * Which parts, and from what: `docs/sections.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SECTIONS, withSection } from './docs/sections.ts';

for (const section of SECTIONS) {
  const path = fileURLToPath(new URL(`../${section.file}`, import.meta.url));
  const page = readFileSync(path, 'utf8');
  const made = withSection(page, section, await section.text());
  if (made === page) continue;
  writeFileSync(path, made);
  console.log(`wrote the part "${section.name}" of ${section.file}`);
}
