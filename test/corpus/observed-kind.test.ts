import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindConfusion, type LabelledSession } from '../../scripts/kind-confusion.ts';
import { runCli } from '../support/run-cli.ts';

const ROOT = process.env.RECOVER_CORPUS;
/** An older export of a log that is here already would count its runner twice. */
const TWICE = /~2|_old|539bb7f|my-garmin-runs__Activities/;

describe.skipIf(!ROOT)('the observed kind on logs of the corpus (set RECOVER_CORPUS to their folder)', () => {
  it('agrees with what the runners called their easy and hard runs, balanced, in 85 % of them', {
    timeout: 60_000,
  }, async () => {
    const sessions: LabelledSession[] = [];
    for (const name of readdirSync(join(ROOT!, 'csv-log')).filter((one) => !TWICE.test(one))) {
      const { code, out } = await runCli(['sessions', join(ROOT!, 'csv-log', name), '-f', 'json', '--tz', 'UTC']);
      if (code === 0) sessions.push(...JSON.parse(out).sessions);
    }
    const { easy, hard, balancedAccuracy } = kindConfusion(sessions);
    expect(Math.min(easy, hard)).toBeGreaterThan(50);
    expect(balancedAccuracy).toBeGreaterThanOrEqual(0.85);
  });
});
