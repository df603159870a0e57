import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/guidelines/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'recover-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'my log.csv'), '');
writeFileSync(join(folder, 'plan.csv'), '');

let script = '';
beforeAll(async () => {
  script = (await runCli(['completion', 'bash'])).out;
});

/** What bash would offer for the last of the words. */
const offered = (...words: readonly string[]): string[] => {
  const ask = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _recover; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${script}\n${ask}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.split('\n').slice(0, -1);
};

describe('completion in bash', () => {
  it('knows every command that --help lists', async () => {
    const { out } = await runCli(['--help']);
    const listed = [...out.matchAll(/^ {2}([a-z]+)\b.*/gm)].map(([, name]) => name!);
    const commands = offered('recover', '');
    expect(listed.length).toBeGreaterThan(8);
    expect(listed.filter((name) => name !== 'help' && name !== 'recover' && !commands.includes(name))).toEqual([]);
    expect(offered('recover', 'ana')).toEqual(['analyze']);
  });

  it('offers the flags of a command and the values of a flag', () => {
    expect(offered('recover', 'analyze', '--pre')).toEqual(['--preset']);
    expect(offered('recover', 'analyze', '--preset', '')).toEqual(PRESETS.map(({ id }) => id));
    expect(offered('recover', 'analyze', '--off', 'recovery/too-l')).toEqual(['recovery/too-long']);
    expect(offered('recover', 'sessions', '--strea')).toEqual(['--streams']);
  });

  it('offers rules to explain, shells, and what the cache can', () => {
    expect(offered('recover', 'explain', '')).toEqual(RULES.map(({ meta }) => meta.id));
    expect(offered('recover', 'completion', 'z')).toEqual(['zsh']);
    expect(offered('recover', 'cache', '')).toEqual(['clear']);
  });

  it('offers files elsewhere, also those with blanks in their names', () => {
    expect(offered('recover', 'analyze', '').sort()).toEqual(['my log.csv', 'plan.csv']);
    expect(offered('recover', 'analyze', '--config', 'pl')).toEqual(['plan.csv']);
  });
});

it('gives zsh the same, and fish a line for each command, flag and rule', async () => {
  const [zsh, fish] = await Promise.all([runCli(['completion', 'zsh']), runCli(['completion', 'fish'])]);
  expect(zsh.out).toContain('bashcompinit');
  expect(zsh.out).toContain(script);
  expect(fish.out).toContain("-a analyze -d 'the weekly report");
  expect(fish.out).toMatch(/-l preset -x -a '.*\blever\b.*'/);
  expect(fish.out.split('\n').filter((line) => line !== '' && !line.startsWith('complete -c recover '))).toEqual([]);
});

it('refuses another shell, with the nearest name', async () => {
  const { code, err } = await runCli(['completion', 'bsh']);
  expect(code).toBe(2);
  expect(err).toMatch(/unknown shell "bsh"; there are: bash, zsh, fish[\s\S]*did you mean "bash"/);
});
