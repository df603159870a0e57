import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const CORPUS = process.env.RECOVER_CORPUS;

const filesOf = (folder: string): string[] =>
  CORPUS ? readdirSync(join(CORPUS, folder)).map((name) => join(CORPUS, folder, name)) : [];

interface Report {
  readonly sessions: readonly { readonly verdict: string | null; readonly intent: { readonly kind: string } }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly evidence: object;
  }[];
  readonly inputs: readonly { readonly sessions: number }[];
}

describe.skipIf(!CORPUS)('the whole way on real files (set RECOVER_CORPUS to their folder)', () => {
  it.each([...filesOf('csv-log'), ...filesOf('gpx'), ...filesOf('broken')])('%s', async (file) => {
    const { code, out, err } = await runCli(['analyze', file, '--all', '--json', '--tz', 'UTC']);
    expect(err).not.toMatch(/\n\s+at /);
    if (code === 2) {
      expect([out, err.includes(file)]).toEqual(['', true]);
      return;
    }
    const { sessions, findings, inputs }: Report = JSON.parse(out);
    expect(code).toBe(0);
    expect(sessions.length).toBeLessThanOrEqual(inputs.reduce((sum, input) => sum + input.sessions, 0));
    for (const { message } of findings) expect(message).not.toMatch(/NaN|undefined|Infinity|\{|\}/);
    for (const { rule, evidence } of findings) {
      if (rule === 'recovery/became-workout') expect(Object.keys(evidence).length).toBeGreaterThanOrEqual(3);
    }
  });
});
