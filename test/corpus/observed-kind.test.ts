import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindConfusion, type LabelledSession } from '../../scripts/kind-confusion.ts';
import { english } from '../../src/judge/vocabularies/english.ts';
import { runCli } from '../support/run-cli.ts';

const ROOT = process.env.RECOVER_CORPUS;
/** An older export of a log that is here already would count its runner twice. */
const TWICE = /~2|_old|539bb7f|my-garmin-runs__Activities/;

interface TitledSession extends LabelledSession {
  readonly title?: string;
}

const inEnglish = ({ title, intent }: TitledSession): boolean => {
  const text = (title ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}.:'\s-]+/gu, ' ')
    .toLowerCase()
    .trim();
  const rule = english.head!.match.test(text) ? english.head! : english.rules.find(({ match }) => match.test(text));
  return !intent.from.includes('title') || rule?.kind === intent.kind;
};

describe.skipIf(!ROOT)('the observed kind on logs of the corpus (set RECOVER_CORPUS to their folder)', () => {
  const sessions: TitledSession[] = [];
  beforeAll(async () => {
    for (const name of readdirSync(join(ROOT!, 'csv-log')).filter((one) => !TWICE.test(one))) {
      const { code, out } = await runCli(['sessions', join(ROOT!, 'csv-log', name), '-f', 'json', '--tz', 'UTC']);
      if (code === 0) sessions.push(...JSON.parse(out).sessions);
    }
  }, 60_000);

  // Titles in other languages added easy runs that peaked like repetitions; averages and maxima alone do not tell those apart.
  it.each<readonly [string, number, (session: TitledSession) => boolean]>([
    ['85 % of those named in English', 0.85, inEnglish],
    ['80 % of all', 0.8, () => true],
  ])('agrees with what the runners called their easy and hard runs, balanced, in %s', (_, least, wanted) => {
    const { easy, hard, balancedAccuracy } = kindConfusion(sessions.filter(wanted));
    expect(Math.min(easy, hard)).toBeGreaterThan(50);
    expect(balancedAccuracy).toBeGreaterThanOrEqual(least);
  });
});
