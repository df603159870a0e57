import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const CORPUS = process.env.RECOVER_CORPUS ?? '';
const HOW = ['--tz', 'Europe/Berlin', '--now', '2026-11-21T12:00:00Z', '--set', 'athlete.hrMax=190'];

/** A report but for what is said of the files themselves. */
const reportOf = async (path: string, stdin?: string) => {
  const { out } = await runCli(['analyze', path, '--all', '--json', ...HOW], stdin === undefined ? {} : { stdin });
  const { inputs: _, counts: __, findings, ...report } = JSON.parse(out);
  return { ...report, findings: findings.filter(({ rule }: { rule: string }) => rule !== 'data/row-skipped') };
};

describe.skipIf(CORPUS === '')('real recordings as a list with streams (set RECOVER_CORPUS to their folder)', () => {
  it.each(['fit', 'tcx', 'gpx'])('%s: read back, the list gives the same report', async (kind) => {
    const path = join(CORPUS, kind);
    const list = (await runCli(['sessions', path, '-f', 'ndjson', '--streams', ...HOW])).out;
    expect(await reportOf('-', list)).toEqual(await reportOf(path));
  });
});
