import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readmeCommands } from '../scripts/readme-commands.ts';
import { readSettingsFile, settingsSchema } from '../src/cli/check-settings.ts';
import { configJsonSchema } from '../src/config/config-json-schema.ts';
import { HEART_RATE_MODELS, PACE_MODELS } from '../src/core/zone-model-ids.ts';
import { PRESETS } from '../src/guidelines/index.ts';
import { runCli } from './support/run-cli.ts';

const page = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```jsonc\n(.*?)^```$/gms)].map(([, text]) => text!);

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Keys of the settings down to where they are numbers and words: a rule, a column and an athlete stand for all. */
const keysOf = ({ properties = {} }: Node, before = ''): string[] =>
  Object.entries(properties).flatMap(([key, below]) => {
    const path = before + key;
    const isLeaf = below.properties === undefined || ['csv.map', 'days.maxMinutes'].includes(path);
    return isLeaf || path === 'rules' ? [path] : keysOf(below, `${path}.`);
  });

describe('the page of settings', () => {
  it.each(examples.map((text, at) => [at + 1, text]))('shows settings that are taken: example %i', (at, text) => {
    expect(readSettingsFile(`example ${at}`, text)).not.toEqual({});
  });

  it('shows every kind of setting', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  it('names every key', () => {
    const keys = keysOf(configJsonSchema(settingsSchema()) as Node).filter((key) => key !== '$schema');
    const named = (key: string): boolean =>
      page.includes(`| \`${{ rules: 'rules.<id>', athletes: 'athletes.<name>.…' }[key] ?? key}\` |`);
    expect(keys.filter((key) => !named(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(20);
  });

  it('names every model and preset', () => {
    const ids = [...HEART_RATE_MODELS, ...PACE_MODELS, ...PRESETS.map(({ id }) => id)];
    expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  it.each(readmeCommands(page))('shows commands that work: $command', async ({ command }) => {
    const argv = [...command.replace(/ > .*$/, '').matchAll(/'([^']*)'|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare!,
    );
    expect(argv[0]).toBe('recover');
    const { code, out } = await runCli([...argv.slice(1), ...(argv[1] === 'schema' ? [] : ['--quiet'])]);
    expect([code, out.length > 0]).toEqual([0, true]);
  });
});
