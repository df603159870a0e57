import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const cwd = mkdtempSync(join(tmpdir(), 'recover-'));
afterAll(() => rmSync(cwd, { recursive: true }));
writeFileSync(
  join(cwd, 'recover.config.jsonc'),
  '{ "units": "mi", "athlete": { "hrMax": 191 }, "rules": { "week/no-recovery": "off" } }',
);

const config = (argv: readonly string[], env: Record<string, string> = {}) =>
  runCli(['config', ...argv], { env, io: { cwd } });

interface Told {
  readonly schema: string;
  readonly settings: readonly { readonly key: string; readonly value: unknown; readonly origin: string }[];
}

it('says of each setting who set it: file, environment, flag, or nobody', async () => {
  const { code, out } = await config(['--json', '--set', 'athlete.hrMax=193'], { RECOVER_PRESET: 'lever' });
  const { schema, settings } = JSON.parse(out) as Told;
  const told = Object.fromEntries(settings.map(({ key, value, origin }) => [key, [value, origin]]));
  expect([code, schema]).toEqual([0, 'recover.config/1']);
  expect(told).toMatchObject({
    'athlete.hrMax': [193, 'flag'],
    preset: ['lever', 'environment'],
    units: ['mi', 'project file recover.config.jsonc'],
    weekStart: ['monday', 'default'],
    'rules.week/no-recovery': ['off', 'project file recover.config.jsonc'],
    'rules.week/no-hard-stimulus': ['off', 'default'],
  });
});

it('prints them under their origins', async () => {
  const { out } = await config(['--off', 'data/no-hr']);
  expect(out).toMatch(
    /^flag\n {2}rules\.data\/no-hr +"off"\n\nproject file recover\.config\.jsonc\n {2}athlete\.hrMax +191\n/,
  );
});

it('refuses an unknown key as every command does', async () => {
  const { code, err } = await config(['--set', 'athlete.hrMaxx=190']);
  expect(code).toBe(2);
  expect(err).toContain('athlete.hrMax');
});
