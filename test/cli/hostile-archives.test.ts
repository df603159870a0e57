import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gpxText, pointsFrom, trackText } from '../support/gpx-text.ts';
import { runCli } from '../support/run-cli.ts';
import { type ZipPart, zipBytes } from '../support/zip-bytes.ts';

const RUN = gpxText(trackText(pointsFrom('2026-11-11T06:30:00Z', 901), '<type>running</type>'));
const GOOD: ZipPart = { name: 'good.gpx', data: RUN };
const MEGABYTE = 1 << 20;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-hostile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const analyze = async (...paths: string[]) => {
  const { code, out, err } = await runCli(['analyze', ...paths, '--all', '--json']);
  expect(err).not.toMatch(/\n\s+at |this is a bug/);
  return { code, err, sessions: code === 0 ? (JSON.parse(out).sessions as { title: string | null }[]) : [] };
};

const ofZip = (parts: readonly ZipPart[], options = {}) => analyze(put('a.zip', zipBytes(parts, options)));

/** Highest growth of the process's memory while the work runs, in bytes; what garbage was there before counts as well. */
const memoryOf = async <T>(work: () => Promise<T>): Promise<{ result: T; grownBytes: number }> => {
  const before = process.memoryUsage().rss;
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss);
  }, 5);
  const result = await work();
  clearInterval(watch);
  return { result, grownBytes: Math.max(highest, process.memoryUsage().rss) - before };
};

describe('an archive that cannot be read at all ends with 2 and one message', () => {
  it.each([
    ['empty', zipBytes([]), /a\.zip: the zip archive is empty/],
    ['an empty file', '', /a\.zip: the file is empty/],
    ['a web page', '<html>Sign in</html>', /a\.zip: /],
    [
      'cut off',
      zipBytes([GOOD]).subarray(0, 3000),
      /a\.zip: the zip archive is not whole: it is cut off or damaged.*; unpack/,
    ],
    [
      'one of several parts',
      Buffer.concat([zipBytes([GOOD]).subarray(0, -18), Buffer.from([1, 0]), zipBytes([GOOD]).subarray(-16)]),
      /a\.zip: the zip archive is not whole: it is one part of several/,
    ],
    [
      'encrypted',
      zipBytes([{ ...GOOD, flags: 1 }]),
      /a\.zip: 1 file in the zip archive is encrypted; unpack it and give the folder/,
    ],
    [
      'packed in an unusual way',
      zipBytes([{ ...GOOD, method: 9 }]),
      /a\.zip: 1 file in the zip archive is packed in an unusual way/,
    ],
    [
      'without training',
      zipBytes([{ name: 'a.jpg' }, { name: 'b.txt' }]),
      /a\.zip: nothing of a kind that is read here among the 2 files of the zip archive; recover formats/,
    ],
  ])('%s', async (_, bytes, message) => {
    const { code, err } = await analyze(put('a.zip', bytes));
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('beside a good recording', () => {
  it.each<[string, ZipPart, RegExp]>([
    ['an encrypted one', { name: 'bad.gpx', data: RUN, flags: 1 }, /1 file in the zip archive is encrypted/],
    [
      'one in an unknown packing',
      { name: 'bad.gpx', data: RUN, method: 93 },
      /1 file in the zip archive is packed in an unusual/,
    ],
    [
      'one larger than it says',
      { name: 'bad.gpx', data: Buffer.alloc(100 * MEGABYTE), claimedBytes: 10 },
      /bad\.gpx: it is damaged in the archive/,
    ],
    [
      'one smaller than it says',
      { name: 'bad.gpx', data: RUN, claimedBytes: 9 * RUN.length },
      /bad\.gpx: it is damaged in the archive: its size/,
    ],
    [
      'one with a wrong checksum',
      { name: 'bad.gpx', data: RUN, crc: 1 },
      /bad\.gpx: it is damaged in the archive: its checksum/,
    ],
    [
      '3 GB of zeros in 3 MB',
      { name: 'bad.gpx', data: Buffer.alloc(3 * MEGABYTE), stored: true, method: 8, claimedBytes: 3072 * MEGABYTE },
      /bad\.gpx: it has 3072 MB, more than the 256 MB/,
    ],
    [
      '300 times its size in zeros',
      { name: 'bad.gpx', data: Buffer.alloc(60 * MEGABYTE) },
      /bad\.gpx: it unpacks to 60 MB, hundreds of times/,
    ],
    [
      'gzipped zeros',
      { name: 'bad.gpx.gz', data: gzipSync(Buffer.alloc(60 * MEGABYTE)), stored: true },
      /bad\.gpx\.gz: it unpacks to more than/,
    ],
    ['half a recording', { name: 'bad.gpx', data: RUN.slice(0, 5000) }, /bad\.gpx:\d+: not well-formed XML/],
    [
      'a damaged archive',
      { name: 'bad.zip', data: zipBytes([GOOD]).subarray(0, 3000) },
      /bad\.zip: the zip archive is not whole/,
    ],
  ])('%s is told once, and the good one is read', async (_, bad, message) => {
    const { result, grownBytes } = await memoryOf(() => ofZip([bad, GOOD]));
    expect([result.code, result.sessions.length]).toEqual([0, 1]);
    expect(result.err).toMatch(message);
    expect(result.err.trim().split('\n')).toHaveLength(1);
    expect(grownBytes).toBeLessThan(400 * MEGABYTE);
  });

  it('ten gigabytes of zeros in a gzip are refused', async () => {
    const member = gzipSync(Buffer.alloc(10 * MEGABYTE));
    const bomb = put('bomb.gpx.gz', Buffer.concat(Array.from({ length: 1000 }, () => member)));
    const { result, grownBytes } = await memoryOf(() => analyze(bomb, put('good.gpx', RUN)));
    expect([result.code, result.err]).toEqual([
      0,
      expect.stringMatching(/bomb\.gpx\.gz: it unpacks to more than the 256 MB/),
    ]);
    expect(grownBytes).toBeLessThan(700 * MEGABYTE);
  }, 20_000);

  it.each(['a.gpx', 'a.zip', 'a.csv'])('a sparse file of 5 GB (%s) is refused without memory', async (name) => {
    const sparse = put(name, '');
    truncateSync(sparse, 5 * 1024 * MEGABYTE);
    const { result, grownBytes } = await memoryOf(() => analyze(sparse, put('good.gpx', RUN)));
    expect([result.code, result.err]).toEqual([0, expect.stringMatching(/the file has 5120 MB, more than the 256 MB/)]);
    expect(grownBytes).toBeLessThan(100 * MEGABYTE);
  });
});

describe('an archive', () => {
  it('whose entries share their bytes is refused as a whole', async () => {
    const shared = Array.from({ length: 500 }, (_, i) => ({ name: `${i}.gpx`, sharesFirst: true }));
    const { code, err } = await ofZip([GOOD, ...shared]);
    expect([code, err]).toEqual([2, expect.stringMatching(/made to unpack to more than it holds/)]);
  });

  it('deeper than two others is not opened, like one that holds itself', async () => {
    const nest = (depth: number): Buffer =>
      depth === 0 ? zipBytes([GOOD]) : zipBytes([{ name: `${depth}.zip`, data: nest(depth - 1) }]);
    expect((await analyze(put('two.zip', nest(2)))).sessions).toHaveLength(1);
    const { code, err } = await analyze(put('three.zip', nest(3)));
    expect([code, err]).toEqual([2, expect.stringMatching(/3\.zip\/2\.zip\/1\.zip: archives more than 2 deep/)]);
  });

  it('with something behind its end is read', async () => {
    const padded = put('a.zip', Buffer.concat([zipBytes([GOOD]), Buffer.from('\r\n-- \r\nsent with a mail')]));
    expect((await analyze(padded)).sessions).toHaveLength(1);
  });

  it('is refused once archives have listed more than 200,000 files, and not looked at after that', async () => {
    const empty = Array.from({ length: 70_000 }, (_, i) => ({ name: `${i}`, stored: true }));
    const inner = zipBytes(empty);
    const { result, grownBytes } = await memoryOf(() =>
      ofZip([GOOD, ...Array.from({ length: 6 }, (_, i) => ({ name: `${i}.zip`, data: inner, stored: true }))]),
    );
    expect([result.code, result.sessions.length]).toEqual([0, 1]);
    expect(result.err.match(/too many files in zip archives/g)).toHaveLength(4);
    expect(grownBytes).toBeLessThan(400 * MEGABYTE);
  }, 20_000);

  it('may have names of any length', async () => {
    const long = `${'a/'.repeat(20_000)}run.gpx`;
    expect((await ofZip([{ ...GOOD, name: long, stored: true }])).sessions).toHaveLength(1);
  });

  it('in the 64-bit form is read', async () => {
    expect((await ofZip([GOOD], { zip64: true })).sessions).toHaveLength(1);
  });

  it('with 100,000 entries is read in seconds, and the memory does not grow with them', async () => {
    const others = Array.from({ length: 100_000 }, (_, i) => ({ name: `media/${i}.jpg`, data: 'x', stored: true }));
    const path = put('a.zip', zipBytes([...others, GOOD]));
    const { result, grownBytes } = await memoryOf(() => analyze(path));
    expect(result.sessions).toHaveLength(1);
    expect(grownBytes).toBeLessThan(250 * MEGABYTE);
  }, 20_000);

  it('reads both of two entries with one name', async () => {
    const second = gpxText(trackText(pointsFrom('2026-11-12T06:30:00Z', 901), '<type>running</type>'));
    expect((await ofZip([GOOD, { ...GOOD, data: second }])).sessions).toHaveLength(2);
  });

  it.each(['../../evil.gpx', '/evil.gpx', 'C:\\evil.gpx', 'a\\..\\..\\evil.gpx', './//evil.gpx'])(
    'is not led out of itself by the name %s',
    async (name) => {
      const { out } = await runCli(['sessions', put('a.zip', zipBytes([{ name, data: RUN }])), '-f', 'ndjson']);
      expect(JSON.parse(out).source[0].entry).toBe('evil.gpx');
    },
  );

  it('has control characters in names neither obeyed nor printed', async () => {
    const name = 'a\u001b]0;owned\u0007\u001b[2J\r\u202e.gpx';
    const { err } = await ofZip([{ name, data: RUN.slice(0, 5000) }, GOOD]);
    expect(err).toMatch(/^warning: .*\.gpx:\d+: not well-formed XML.*\n$/);
    expect([...err].filter((char) => char < ' ' || char === '\u202e')).toEqual(['\n']);
  });

  it.each([
    ['UTF-8 without saying so', Buffer.from('Läufe.gpx'), 'Läufe.gpx'],
    ['the code page of DOS', Buffer.from([0x4c, 0x84, 0x75, 0x66, 0x65, ...Buffer.from('.gpx')]), 'Läufe.gpx'],
  ])('has names in %s', async (_, name, shown) => {
    const { out } = await runCli(['sessions', put('a.zip', zipBytes([{ name, data: RUN }])), '-f', 'ndjson']);
    expect(JSON.parse(out).source[0].entry).toBe(shown);
  });

  it('cut at any place or with any byte changed never crashes, and says what is wrong or gives the run', async () => {
    const whole = zipBytes([
      { ...GOOD, data: RUN.slice(0, 4000) },
      { name: 'b.zip', data: zipBytes([GOOD]) },
    ]);
    for (let at = 1; at < whole.length; at += 97) {
      for (const bytes of [whole.subarray(0, at), Buffer.from(whole).fill(whole[at]! ^ 0xff, at, at + 1)]) {
        const { code, err } = await analyze(put('a.zip', bytes));
        expect([0, 2]).toContain(code);
        if (code === 2) expect(err).toMatch(/a\.zip/);
      }
    }
  }, 60_000);
});
