import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readmeCommands } from '../scripts/readme-commands.ts';
import { PLAN_FORMATS } from '../src/plan/formats/index.ts';
import { runCli } from './support/run-cli.ts';

const page = readFileSync(new URL('../docs/plans.md', import.meta.url), 'utf8');
const COMMANDS = readmeCommands(page).map(({ command, comment }) => [command, comment] as const);

describe('the page of plans', () => {
  it('shows several commands', () => {
    expect(COMMANDS.length).toBeGreaterThanOrEqual(4);
  });

  it.each(COMMANDS)('%s ends as it says: %s', async (command, comment) => {
    const [program, ...argv] = command.split(' ');
    expect(program).toBe('recover');
    const { code, out } = await runCli([...argv, '--now', '2026-11-22T06:00:00Z']);
    expect(`exit code ${code}`).toBe(comment);
    expect(out).not.toBe('');
  });

  it('lists the formats as the program knows them, in its order', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, id, looksFor]) => [id, looksFor]);
    expect(rows).toEqual(PLAN_FORMATS.map(({ id, title, looksFor }) => [id, `${title}: ${looksFor}`]));
  });

  it('links only to what is there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((path) => !existsSync(new URL(`../docs/${path}`, import.meta.url)))).toEqual([]);
  });
});

it('the README shows what a plan is told', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, shown] = /^npx recover check fixtures[\s\S]*?```text\n([\s\S]*?)```/m.exec(readme) ?? [];
  const command = readmeCommands(readme).find(({ command: one }) => one.startsWith('npx recover check fixtures'))!;
  const { code, out } = await runCli([...command.command.split(' ').slice(2), '--now', '2026-11-22T06:00:00Z']);
  expect(code).toBe(0);
  const lines = shown!.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(out.split('\n')).toEqual(expect.arrayContaining(lines));
});
