import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/cli/find-files.ts';
import { foundFile } from '../../src/cli/found-file.ts';
import { type Io, nodeIo } from '../../src/cli/io.ts';
import type { ReducedFile } from '../../src/cli/reduce-file.ts';
import { reducing } from '../../src/cli/reduce-files.ts';
import { manyReducer } from '../../src/cli/reduce-many.ts';
import type { ReduceCircumstances, ReduceJob } from '../../src/cli/reduce-one.ts';
import { ROOT } from '../support/run-cli.ts';
import { zipBytes } from '../support/zip-bytes.ts';

const SOME = 6;

let folder: string;
let runs: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-many-'));
  runs = join(folder, 'runs');
  cpSync(join(ROOT, 'fixtures/logs/strava-export/activities'), runs, { recursive: true });
  for (const name of readdirSync(runs).slice(SOME)) rmSync(join(runs, name));
  writeFileSync(join(runs, 'x.fit'), 'no activity');
  age();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the files look as if they had been there for long. */
const age = (): void => {
  for (const name of readdirSync(runs)) utimesSync(join(runs, name), 1e9, 1e9);
};

interface Ran {
  readonly results: readonly ReducedFile[];
  /** Names of the files that were opened. */
  readonly opened: readonly string[];
  readonly notes: readonly string[];
}

/** Files changed just now count as settled: the clock of these runs is an hour ahead. */
const ahead = (): Date => new Date(Date.now() + 3_600_000);

const run = async (
  parts: Partial<ReduceCircumstances> = {},
  sport?: ReduceJob['toldSport'],
  now: () => Date = ahead,
): Promise<Ran> => {
  const real = nodeIo();
  const opened: string[] = [];
  const notes: string[] = [];
  const io: Io = {
    ...real,
    env: { RECOVER_CACHE_DIR: join(folder, 'cache') },
    now,
    readFile: (path) => {
      opened.push(path);
      return real.readFile(path);
    },
  };
  const files = await findFiles(io, [runs]);
  const jobs = files.map((file): ReduceJob => (sport === undefined ? { file } : { file, toldSport: sport }));
  const circumstances: ReduceCircumstances = {
    io,
    hints: {},
    timeZone: 'UTC',
    progress: { start: () => undefined, tick: () => undefined, stop: () => undefined },
    note: (text) => notes.push(text),
    cache: true,
    ...parts,
  };
  const reducer = await manyReducer(circumstances);
  const results = await reducer.reduce(jobs, circumstances.cache);
  reducer.done();
  return { results, opened, notes };
};

const ALL = SOME + 1;

/** A table that names files, one of them unlike the others, with a column that the runner has named. */
const TABLE = 'Date,Distance,Duration,Puls,File\n2026-01-05,10,50:00,140,a.gpx\n2026-01-06,10,50:00,141,\n';

describe('a second run', () => {
  it('gives the same without opening a file', async () => {
    const first = await run();
    const second = await run();
    expect([first.opened.length, second.opened.length]).toEqual([ALL, 0]);
    expect(second.results).toEqual(first.results);
    expect(second.results).toEqual((await run({ cache: false })).results);
    expect(second.notes).toEqual([`${ALL} of ${ALL} files are known from earlier runs`]);
  });

  it('reduces anew with another time zone, hint or told sport', async () => {
    const first = await run();
    expect((await run({ timeZone: 'Asia/Kolkata' })).opened).toHaveLength(ALL);
    expect((await run({ hints: { dateOrder: 'dmy' } })).opened).toHaveLength(ALL);
    expect((await run({}, 'trail-running')).opened).toHaveLength(ALL);
    const again = await run();
    expect([again.opened.length, again.results]).toEqual([0, first.results]);
  });

  it('opens a file that was touched, and finds its content unchanged', async () => {
    const first = await run();
    utimesSync(join(runs, readdirSync(runs)[2]!), 2e9, 1.1e9);
    const second = await run();
    expect([second.opened.length, second.results]).toEqual([1, first.results]);
    expect(second.notes).toEqual([`${ALL} of ${ALL} files are known from earlier runs`]);
    expect((await run()).opened).toEqual([]);
  });

  it('knows a folder that was moved, and names its files by their new place', async () => {
    const first = await run();
    const before = runs;
    runs = join(folder, 'moved');
    renameSync(before, runs);
    const { results, notes } = await run();
    expect(notes).toEqual([`${ALL} of ${ALL} files are known from earlier runs`]);
    expect(JSON.stringify(results)).toBe(JSON.stringify(first.results).replaceAll(before, runs));
    expect(JSON.stringify(results)).toContain(runs);
  });

  it('knows in an archive, and in one inside another, what it has read in a folder', async () => {
    const first = await run();
    const files = readdirSync(runs).map((name) => ({ name, data: readFileSync(join(runs, name)) }));
    const [inner, outer] = [files.slice(2), files.slice(0, 2)];
    const before = runs;
    runs = join(folder, 'export.zip');
    writeFileSync(runs, zipBytes([...outer, { name: 'inner.zip', data: zipBytes(inner) }]));
    const second = await run();
    const third = await run();
    expect(second.notes).toEqual([`${ALL} of ${ALL} files are known from earlier runs`]);
    expect(second.results).toEqual((await run({ cache: false })).results);
    expect([third.results, third.notes]).toEqual([second.results, second.notes]);
    const places = (ran: Ran): unknown[] =>
      ran.results.flatMap((one) => ('sessions' in one ? one.sessions.flatMap(({ sources }) => sources) : []));
    expect(places(first)).toEqual(files.slice(0, SOME).map(({ name }) => ({ file: join(before, name) })));
    expect(places(second)).toEqual([
      ...outer.map(({ name }) => ({ file: runs, entry: name })),
      ...inner.slice(0, -1).map(({ name }) => ({ file: runs, entry: `inner.zip/${name}` })),
    ]);
  });

  it('knows tables as well: their rows, the files that those name, and the columns that were named', async () => {
    writeFileSync(join(runs, 'log.csv'), TABLE);
    age();
    const hints = { columns: [{ field: 'avgHr', column: 'Puls' }] } as const;
    const first = await run({ hints });
    const table = first.results.find((one) => 'table' in one);
    expect(table).toMatchObject({
      table: { chosen: ['avgHr'] },
      linkedFiles: ['a.gpx', undefined],
      sessions: [{ averageHeartRateBpm: 140 }, { averageHeartRateBpm: 141 }],
    });
    const second = await run({ hints });
    expect([second.opened, second.results]).toEqual([[], first.results]);
    expect((await run({ hints, cache: false })).results).toEqual(first.results);
  });

  it('sees another content of the same size and with the same time put back', async () => {
    const before = await run();
    const [a, b] = readdirSync(runs).map((name) => join(runs, name));
    const changed = readFileSync(b!);
    const { size, atimeMs, mtimeMs } = statSync(a!);
    writeFileSync(a!, Buffer.concat([changed, Buffer.alloc(Math.max(0, size - changed.length))]).subarray(0, size));
    utimesSync(a!, atimeMs / 1000, mtimeMs / 1000);
    const after = await run();
    expect([...new Set(after.opened)]).toEqual([a]);
    expect(after.results[0]).not.toEqual(before.results[0]);
    expect(after.results.slice(1)).toEqual(before.results.slice(1));
  });

  it('reads a file again that had changed less than 2 s before it was read', async () => {
    const now = (): Date => new Date();
    const young = join(runs, 'x.fit');
    utimesSync(young, now(), now());
    await run({}, undefined, now);
    const second = await run({}, undefined, now);
    expect(second.opened).toContain(young);
  });

  it('gives the same from a cache whose list is damaged', async () => {
    const first = await run();
    const file = join(folder, 'cache/sessions.cache');
    const whole = readFileSync(file);
    for (const at of [0, 20, 200, whole.indexOf('"heartRateTrust"')]) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 0x55;
      writeFileSync(file, bytes);
      expect((await run()).results).toEqual(first.results);
    }
  });
});

describe('files in threads', () => {
  it('are read one by one where threads cannot be had, which is said', async () => {
    const refused: Partial<ReduceCircumstances> = {
      jobs: 3,
      cache: false,
      io: {
        ...nodeIo(),
        longJobs: async () => ({
          ...(await nodeIo().longJobs()),
          startThread: () => {
            throw new Error('no more threads');
          },
        }),
      },
    };
    const { results, notes } = await run(refused);
    expect(results).toEqual((await run({ cache: false })).results);
    expect(notes).toEqual([`no threads can be had (no more threads): ${ALL} files read one by one`]);
  });
});

describe('a small job', () => {
  it('touches no cache', async () => {
    const io: Io = {
      ...nodeIo(),
      longJobs: () => {
        throw new Error('not wanted');
      },
    };
    const jobs = readdirSync(runs).map((name): ReduceJob => ({ file: foundFile(io, join(runs, name), false) }));
    const reducer = reducing({
      io,
      hints: {},
      timeZone: 'UTC',
      progress: { start: () => undefined, tick: () => undefined, stop: () => undefined },
      note: () => undefined,
      cache: true,
    });
    const results = await reducer.reduce(jobs, 0.299);
    reducer.done();
    expect(results).toEqual((await run({ cache: false })).results);
  });
});
