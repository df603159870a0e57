import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../src/rules/index.ts';

const START = '<!-- rules: kept equal to the registry by a test -->';
const END = '<!-- /rules -->';

const table = ['| rule | severity | what |', '|---|---|---|']
  .concat(RULES.map(({ meta }) => `| \`${meta.id}\` | ${meta.severity} | ${meta.summary} |`))
  .join('\n');

it('the README lists the rules as they are', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const listed = readme.slice(readme.indexOf(START) + START.length, readme.indexOf(END)).trim();
  expect(listed).toBe(table);
});
