import { describe, expect, it } from 'vitest';
import { reduceFile } from '../../src/cli/reduce-file.ts';
import { cuts, flips } from '../support/damage.ts';
import { runCli } from '../support/run-cli.ts';
import { smallFiles } from '../support/small-files.ts';

const STEP = 97;
const COPIES = 8;
/** One damaged file in so many goes through the whole program. */
const SAMPLE = 29;
/** No file here is larger than some kilobytes; on the slowest machine nothing of this takes so long. */
const LONGEST_MS = 5000;

const FORMATS: readonly (readonly string[])[] = [
  ['analyze', '-', '--all', '--verbose'],
  ['analyze', '-', '--all', '--json'],
  ['analyze', '-', '-f', 'ndjson'],
  ['sessions', '-'],
  ['sessions', '-', '-f', 'csv'],
  ['sessions', '-', '-f', 'ndjson', '--streams'],
  ['formats', '--detect', '-'],
];

/** All that a terminal would act upon, but line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Own lists of sessions, so that their reader is damaged as well. */
const ownLists = async (): Promise<[string, Uint8Array][]> => {
  const list = async (format: string): Promise<Uint8Array> => {
    const how = ['fixtures/logs/strava-export', '--last', '1', '-f', format, '--now', '2026-11-21'];
    const streams = format === 'ndjson' ? ['--streams'] : [];
    const { out } = await runCli(['sessions', ...how, ...streams]);
    return new TextEncoder().encode(out).subarray(0, 8000);
  };
  return [
    ['sessions.csv', await list('csv')],
    ['sessions.ndjson', await list('ndjson')],
    ['sessions.json', await list('json')],
  ];
};

/** Nothing that is not a number may come out, and nothing may be thrown. */
const isSound = async (name: string, bytes: Uint8Array): Promise<void> => {
  const began = performance.now();
  const reduced = await reduceFile({ name, bytes }, { hints: {}, timeZone: 'Europe/Berlin' });
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  if ('failure' in reduced) return;
  for (const { day, durationS, distanceM, averageHeartRateBpm, speedMps } of reduced.sessions) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const value of [durationS, distanceM, averageHeartRateBpm, speedMps]) {
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }
  }
};

const speaksPlainly = async (bytes: Uint8Array, argv: readonly string[]): Promise<void> => {
  const { code, out, err } = await runCli([...argv], { io: { readStdin: () => bytes, stdinIsTerminal: () => false } });
  expect(code === 0 || code === 2, err).toBe(true);
  expect(out + err).not.toMatch(ACTIVE);
  expect(err).not.toMatch(/this is a bug|\n\s+at /);
};

describe('a damaged file never does worse than a refusal', () => {
  it.each(smallFiles())('%s', async (name, bytes) => {
    const damaged = [...cuts(bytes, STEP), ...flips(bytes, COPIES)];
    for (const one of damaged) await isSound(name, one);
  });

  it('a list of sessions of our own', async () => {
    for (const [name, bytes] of await ownLists()) {
      for (const one of [...cuts(bytes, STEP * 5), ...flips(bytes, COPIES)]) await isSound(name, one);
    }
  });

  it('and is told plainly by every command and format', async () => {
    const files = [...smallFiles(), ...(await ownLists())];
    const damaged = files.flatMap(([, bytes]) => [...cuts(bytes, STEP * 7), ...flips(bytes, COPIES)]);
    for (let i = 0; i < damaged.length; i += SAMPLE) {
      await speaksPlainly(damaged[i]!, FORMATS[(i / SAMPLE) % FORMATS.length]!);
    }
  });
});
