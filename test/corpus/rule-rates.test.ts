import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindConfusion, type LabelledSession } from '../../scripts/kind-confusion.ts';
import { type AnalyzedLog, ruleRates } from '../../scripts/rule-rates.ts';
import { RULES } from '../../src/rules/index.ts';
import { runCli } from '../support/run-cli.ts';

const ROOT = process.env.RECOVER_CORPUS;
/** An older export of a log that is here already would count its runner twice. */
const TWICE = /~2|_old|539bb7f|my-garmin-runs__Activities|Activities\([789]\)|20231107|20230901/;

describe.skipIf(!ROOT)('rules on the logs of the corpus (set RECOVER_CORPUS to their folder)', () => {
  const logs: (AnalyzedLog & { readonly sessions: readonly LabelledSession[] })[] = [];
  beforeAll(async () => {
    for (const name of readdirSync(join(ROOT!, 'csv-log')).filter((one) => !TWICE.test(one))) {
      const path = join(ROOT!, 'csv-log', name);
      const { code, out } = await runCli(['analyze', path, '--all', '--json', '--tz', 'UTC']);
      if (code === 0) logs.push(JSON.parse(out));
    }
  }, 120_000);

  it('speak on no more than 40 % of what they look at, or say in their docs why', () => {
    const rules = RULES.map(({ meta }) => ({ id: meta.id, scope: meta.scope, often: meta.docs.often }));
    const often = ruleRates(logs, rules).filter(({ share }) => share !== undefined && share > 0.4);
    const silent = often.filter(({ id }) => rules.find((rule) => rule.id === id)?.often === undefined);
    expect(silent.map(({ id, spokenOn, eligible }) => `${id}: ${spokenOn} of ${eligible}`)).toEqual([]);
  });

  // Measured: 150 of 167.
  it('85 % of the sessions that their runners called hard are read as hard', () => {
    const { hard, hardRight } = kindConfusion(logs.flatMap(({ sessions }) => sessions));
    expect(hard).toBeGreaterThan(100);
    expect(hardRight / hard).toBeGreaterThanOrEqual(0.85);
  });
});
