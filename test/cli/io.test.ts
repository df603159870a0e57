import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/io.ts';
import { runCli } from '../support/run-cli.ts';

const io = nodeIo();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-io-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing', () => {
  it('replaces what a link points to, and keeps the link', () => {
    writeFileSync(join(folder, 'week.txt'), 'old');
    symlinkSync('week.txt', join(folder, 'link.txt'));
    io.writeFile(join(folder, 'link.txt'), 'new');
    expect(readFileSync(join(folder, 'week.txt'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and does not replace it by a file', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
    const reader = spawn('cat', [pipe]);
    const heard: Buffer[] = [];
    reader.stdout.on('data', (chunk: Buffer) => heard.push(chunk));
    io.writeFile(pipe, 'week 46');
    await new Promise((done) => reader.on('close', done));
    expect(Buffer.concat(heard).toString()).toBe('week 46');
    expect(io.kindOf(pipe)).toBe('stream');
  });
});

describe('reading', () => {
  it.skipIf(process.platform === 'win32')('passes over a pipe in a folder, which would never end', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'a.gpx')]);
    writeFileSync(join(folder, 'log.csv'), 'date,distance_km,duration\n2026-11-10,8,48:00\n');
    expect((await runCli(['analyze', folder])).code).toBe(0);
  });

  it('refuses a file of more than 256 MB before it is read', async () => {
    const path = join(folder, 'a.gpx');
    writeFileSync(path, '');
    truncateSync(path, 600 * (1 << 20));
    const { code, err } = await runCli(['analyze', path]);
    expect([code, err]).toEqual([2, expect.stringMatching(/a\.gpx: the file has 600 MB, more than the 256 MB/)]);
  });

  it('refuses what unpacks to more than 256 MB', async () => {
    const path = join(folder, 'a.gpx.gz');
    writeFileSync(path, gzipSync(Buffer.alloc(257 * (1 << 20))));
    expect((await runCli(['analyze', path])).err).toMatch(/unpacks to more than the 256 MB/);
  }, 30_000);

  it('waits for standard input without blocking, so that an interruption is heard', async () => {
    let beats = 0;
    const beat = setInterval(() => beats++, 5);
    await runCli(['analyze', '-'], {
      stdin: '',
      io: {
        readStdin: async () => {
          while (beats < 3) await sleep(5);
          return new TextEncoder().encode('date,distance_km,duration\n2026-11-10,8,48:00\n');
        },
      },
    });
    clearInterval(beat);
    expect(beats).toBeGreaterThan(2);
  });
});
