import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LostSeriesError } from '../../../src/cli/cache/lost-series-error.ts';
import type { PackedApart } from '../../../src/cli/cache/packed-value.ts';
import { openSessionCache, type SessionCache } from '../../../src/cli/cache/session-cache.ts';
import { cacheFolder, checksum, contentHash, programId } from '../../../src/cli/io-cache-folder.ts';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 11);

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'recover-cache-')), 'recover');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const file = (): string => join(folder, 'sessions.cache');

const opened = ({ program = 'one', days = 0 } = {}): SessionCache =>
  openSessionCache({ folder: cacheFolder(folder), checksum, program, nowMs: NOW_MS + days * DAY_MS });

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (packed: PackedApart | undefined): string | undefined =>
  packed && packed.json + new TextDecoder().decode(packed.series.get());

/** Half of what it became is told by its JSON, half by its series. */
const keep = (cache: SessionCache, key: string, text = `what ${key} became`): void => {
  const packed = { json: text.slice(0, text.length / 2), series: bytesOf(text.slice(text.length / 2)) };
  cache.keep({ key, content: `content of ${key}`, contentBytes: 100, packed });
};

/** A cache with some entries, written and closed. */
const filled = (...keys: readonly string[]): void => {
  const cache = opened();
  for (const key of keys) keep(cache, key);
  cache.save();
};

/** What is kept of the keys; undefined where nothing is, or its series are lost. */
const known = (keys: readonly string[], circumstances = {}): (string | undefined)[] => {
  const cache = opened(circumstances);
  const found = keys.map((key) => {
    try {
      return textOf(cache.take(key));
    } catch (error) {
      expect(error).toBeInstanceOf(LostSeriesError);
      return undefined;
    }
  });
  cache.save();
  return found;
};

describe('the cache', () => {
  it('gives back what was kept, in later runs as well, and adds to it', () => {
    filled('a', 'b');
    filled('c');
    expect(known(['a', 'b', 'c', 'd'])).toEqual(['what a became', 'what b became', 'what c became', undefined]);
  });

  it('is one file that only its owner may read', () => {
    filled('a', 'b');
    filled('c');
    expect(readdirSync(folder)).toEqual(['sessions.cache']);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('writes nothing when nothing was learnt', () => {
    filled('a');
    utimesSync(file(), 1, 1);
    known(['a', 'b']);
    expect(statSync(file()).mtimeMs).toBe(1000);
  });

  it("uses nothing of another program, and replaces it by the own program's", () => {
    filled('a');
    expect(known(['a'], { program: 'two' })).toEqual([undefined]);
    expect(known(['a'])).toEqual(['what a became']);
    const other = opened({ program: 'two' });
    keep(other, 'b');
    other.save();
    expect(known(['a', 'b'], { program: 'two' })).toEqual([undefined, 'what b became']);
    expect(known(['a', 'b'])).toEqual([undefined, undefined]);
  });

  it('lets go of what was of no use for 121 days, but not for 120', () => {
    filled('a', 'b');
    const later = opened({ days: 120 });
    expect(textOf(later.take('a'))).toBe('what a became');
    later.save();
    const last = opened({ days: 121 });
    keep(last, 'c');
    last.save();
    expect(known(['a', 'b', 'c'], { days: 121 })).toEqual(['what a became', undefined, 'what c became']);
  });

  it('fetches series when they are asked for, after it was saved as well', () => {
    filled('a', 'b');
    const cache = opened();
    const [a, b] = [cache.take('a')!, cache.take('b')!];
    keep(cache, 'c');
    cache.save();
    rmSync(file());
    expect([textOf(a), textOf(b)]).toEqual(['what a became', 'what b became']);
    expect(a.series.get()).toBe(a.series.get());
    filled('a');
    const idle = opened();
    const again = idle.take('a');
    idle.save();
    filled('b');
    expect(textOf(again)).toBe('what a became');
  });

  it('is read while another run replaces it', () => {
    filled('a', 'b');
    const slow = opened();
    filled('c');
    rmSync(file());
    filled('d');
    expect(textOf(slow.take('b'))).toBe('what b became');
    keep(slow, 'e');
    slow.save();
    expect(known(['a', 'b', 'e'])).toEqual(['what a became', 'what b became', 'what e became']);
  });

  it('sweeps away what a killed run left behind a day ago, and leaves what is younger', () => {
    filled('a');
    writeFileSync(join(folder, 'sessions.cache.old.tmp'), '');
    utimesSync(join(folder, 'sessions.cache.old.tmp'), 1, 1);
    writeFileSync(join(folder, 'sessions.cache.new.tmp'), '');
    writeFileSync(join(folder, 'mine.tmp'), '');
    filled('b');
    expect(readdirSync(folder).sort()).toEqual(['mine.tmp', 'sessions.cache', 'sessions.cache.new.tmp']);
  });
});

describe('a file that looks as before', () => {
  const looks = { place: '/runs/1.fit', stamp: '100:5:5', changedMs: NOW_MS };

  const sighted = (readMs: number, changedMs = NOW_MS): string | undefined => {
    const cache = opened();
    keep(cache, 'a');
    cache.keepLooks({ ...looks, changedMs }, 'content of a', readMs);
    cache.save();
    const next = opened();
    const found = next.contentAt(looks);
    next.save();
    return found;
  };

  it('is known by its looks when it was read 2 s after its last change, but not 1.999 s', () => {
    expect(sighted(NOW_MS + 1999)).toBeUndefined();
    expect(sighted(NOW_MS + 2000)).toBe('content of a');
  });

  it('is not known when its time lies in the future or is none', () => {
    expect(sighted(NOW_MS, NOW_MS + DAY_MS)).toBeUndefined();
    expect(sighted(NOW_MS, Number.NaN)).toBeUndefined();
  });

  it('is not known with other looks, nor when nothing of its content is kept', () => {
    sighted(NOW_MS + 5000);
    const cache = opened();
    expect(cache.contentAt({ ...looks, stamp: '100:6:5' })).toBeUndefined();
    expect(cache.contentAt({ ...looks, place: '/runs/2.fit' })).toBeUndefined();
    cache.keepLooks({ ...looks, place: '/runs/3.fit' }, 'content of nothing', NOW_MS + 5000);
    cache.save();
    expect(opened().contentAt({ ...looks, place: '/runs/3.fit' })).toBeUndefined();
  });

  it('is worth hashing only where a content of its size is known', () => {
    filled('a');
    const cache = opened();
    expect([cache.mayKnow(100), cache.mayKnow(101)]).toEqual([true, false]);
    cache.save();
  });
});

describe('a cache file that is not to be trusted', () => {
  const KEYS = ['a', 'b', 'c'];

  it('gives the right entries or none, wherever it is cut', () => {
    filled(...KEYS);
    const { size } = statSync(file());
    const whole = readFileSync(file());
    for (let end = 0; end < size; end += 13) {
      writeFileSync(file(), whole);
      truncateSync(file(), end);
      for (const [at, text] of known(KEYS).entries()) expect([undefined, `what ${KEYS[at]} became`]).toContain(text);
    }
  });

  it('gives the right entries or none, whichever bytes are changed, and is mended by the next run', () => {
    filled(...KEYS);
    const whole = readFileSync(file());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 }), (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        writeFileSync(file(), bytes);
        for (const [at, text] of known(KEYS).entries()) expect([undefined, `what ${KEYS[at]} became`]).toContain(text);
      }),
      { numRuns: 100 },
    );
    filled(...KEYS);
    expect(known(KEYS)).not.toContain(undefined);
  });

  it.each([
    ['nothing', ''],
    ['text', 'hello\n'],
    ['only the magic', 'recover-cache/2\n'],
    ['an index without end', `recover-cache/2\n${'\xff'.repeat(8)}`],
    ['another version', 'recover-cache/1\n\0\0\0\0\0\0\0\0'],
  ])('is as good as none when it holds %s', (_, text) => {
    mkdirSync(folder);
    writeFileSync(file(), text, 'latin1');
    expect(known(KEYS)).toEqual([undefined, undefined, undefined]);
    filled('a');
    expect(known(['a'])).toEqual(['what a became']);
  });

  it('is as good as none with an index of the wrong kind, or entries out of bounds', () => {
    const row = ['a', 'content', 1, 4, 8, checksum(new Uint8Array(8)), 20_000];
    const whole = { program: 'one', entries: [row], sightings: [] };
    const indexes = [
      null,
      [],
      { program: 'one' },
      { program: 'one', entries: {}, sightings: [] },
      { program: 'one', entries: [null, 1, [], ['a']], sightings: [null, ['a', 1, 2]] },
      { ...whole, sightings: [1] },
      ...[-4, 0.5, '4'].map((length) => ({ ...whole, entries: [row.with(3, length)] })),
      ...[-1, 1e15, 0.5].map((length) => ({ ...whole, entries: [row.with(4, length)] })),
    ];
    mkdirSync(folder);
    const write = (index: unknown): void => {
      const [json, texts] = [bytesOf(JSON.stringify(index)), bytesOf('what')];
      const head = new Uint8Array(32);
      head.set(bytesOf('recover-cache/2\n'));
      const both = Buffer.concat([json, texts]);
      new Uint32Array(head.buffer, 16).set([json.length, texts.length, checksum(both)]);
      writeFileSync(file(), Buffer.concat([head, both, new Uint8Array(64)]));
    };
    write(whole);
    expect(known(['a'])).toEqual(['what\0\0\0\0\0\0\0\0']);
    for (const index of indexes) {
      write(index);
      expect(known(['a'])).toEqual([undefined]);
    }
  });

  it.skipIf(process.platform === 'win32')('may be a folder, or a folder may be a file: then there is no cache', () => {
    mkdirSync(file(), { recursive: true });
    expect(known(['a'])).toEqual([undefined]);
    filled('a');
    expect(readdirSync(folder)).toEqual(['sessions.cache']);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file');
    filled('a');
    expect(readFileSync(folder, 'utf8')).toBe('a file');
  });

  it('makes no home where there is none', () => {
    const nowhere = join(folder, 'home/.cache/recover');
    const cache = openSessionCache({ folder: cacheFolder(nowhere), checksum, program: 'one', nowMs: NOW_MS });
    keep(cache, 'a');
    cache.save();
    expect(existsSync(folder)).toBe(false);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'is done without where nothing can be written',
    () => {
      mkdirSync(folder, { mode: 0o500 });
      filled('a');
      expect(readdirSync(folder)).toEqual([]);
      chmodSync(folder, 0o700);
    },
  );
});

it('names the program by its own code', () => {
  expect(programId()).toMatch(/^[0-9a-f]{64}$/);
  expect(programId()).toBe(programId());
  expect(contentHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
