import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/io.ts';
import { runCli } from '../support/run-cli.ts';

const UNTIDY = [
  'Woche,Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag',
  '16.11.2026,Ruhe,6x800 m , 3x1 km Tempo,Ruhe,5 km locker,Ruhe,15 km lang',
  '',
].join('\r\n');
const TIDY = [
  'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun',
  '2026-11-16,Ruhe,6x800 m,3x1 km Tempo,Ruhe,5 km locker,Ruhe,15 km lang',
  '',
].join('\r\n');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-fix-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const at = (name: string): string => join(folder, name);
const { writeFile } = nodeIo();
const recover = (...args: string[]) =>
  runCli(['check', '--now', '2026-11-22T12:00:00Z', ...args], { io: { writeFile } });

describe('check --fix', () => {
  it('rewrites the file, says what was done, and reports the places of the fixed file', async () => {
    const path = put('plan.csv', UNTIDY);
    const { code, out, err } = await recover('--fix', path, '-f', 'line');
    expect(readFileSync(path, 'utf8')).toBe(TIDY);
    expect(err).toContain('plan.csv: 1 date, 8 headers, 2 places with blanks');
    expect(out).toContain('plan.csv:2:25: error plan/hard-back-to-back');
    expect(code).toBe(1);
  });

  it('leaves a tidy file untouched, not even written', async () => {
    const path = put('tidy.csv', TIDY);
    const before = statSync(path).mtimeMs;
    const { err } = await recover('--fix', path);
    expect([statSync(path).mtimeMs, err]).toEqual([before, '']);
  });

  it('keeps the byte order mark and who may read the file', async () => {
    const path = put('marked.csv', `\ufeff${UNTIDY}`);
    chmodSync(path, 0o640);
    await recover('--fix', path, '--quiet');
    expect(readFileSync(path, 'utf8')).toBe(`\ufeff${TIDY}`);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it.each([
    [
      'in another encoding',
      'old.csv',
      Buffer.from(`${UNTIDY}17.11.2026,Laufen für später,,,,,,\r\n`, 'latin1'),
      'windows-1252',
    ],
    ['in UTF-16', 'wide.csv', Buffer.from(`\ufeff${UNTIDY}`, 'utf16le'), 'utf-16le'],
    ['packed', 'plan.csv.gz', gzipSync(UNTIDY), 'packed'],
  ])('refuses a file %s, says why and checks it as it is', async (_, name, bytes, reason) => {
    const path = put(name, bytes);
    const { err, out } = await recover('--fix', path, '-f', 'line');
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
    expect(err).toMatch(new RegExp(`/${name}: not fixed, .*${reason}`));
    expect(out).toContain('plan/hard-back-to-back');
  });

  it('refuses standard input', async () => {
    const { code, err } = await runCli(['check', '--fix', '-'], { stdin: UNTIDY });
    expect(code).toBe(2);
    expect(err).toContain('--diff shows what it would change');
  });

  it('exits with 2 where a file cannot be written, and fixes the others', async () => {
    const [first, second] = [put('first.csv', UNTIDY), put('second.csv', UNTIDY)];
    const failing = (path: string, text: string): void => {
      if (path === first) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      writeFile(path, text);
    };
    const { code, err, out } = await runCli(['check', '--fix', first, second, '-f', 'line'], {
      io: { writeFile: failing },
    });
    expect(code).toBe(2);
    expect(err).toContain(`error: cannot write ${first}: `);
    expect(out).toContain('first.csv:2:');
    expect([readFileSync(first, 'utf8'), readFileSync(second, 'utf8')]).toEqual([UNTIDY, TIDY]);
  });

  it('fixes the plans of a folder and nothing else in it', async () => {
    mkdirSync(join(folder, 'plans'));
    put('plans/a.csv', UNTIDY);
    const done = '2026-11-17,Easy 5 km,141 \n2026-11-18,Rest, \n';
    const log = put('plans/log.csv', `Datum,Training,Avg HR\n${done}`);
    const notes = put('plans/readme.md', 'No plan here \n');
    await recover('--fix', at('plans'), '--quiet');
    expect(readFileSync(join(folder, 'plans/a.csv'), 'utf8')).toBe(TIDY);
    expect(readFileSync(notes, 'utf8')).toBe('No plan here \n');
    expect(readFileSync(log, 'utf8')).toBe(`Datum,Training,Avg HR\n${done}`);
    expect((await recover('--fix', at('plans'))).err).toContain('log.csv: not fixed, it may be a log');
    await recover('--fix', log);
    expect(readFileSync(log, 'utf8')).toBe(`date,Training,Avg HR\n${done.replaceAll(' \n', '\n')}`);
  });
});

describe('check --diff', () => {
  it('prints what --fix would change, writes nothing and exits with 1', async () => {
    const path = put('shown.csv', UNTIDY);
    const { code, out, err } = await recover('--diff', '--fix', path);
    expect([code, err]).toEqual([1, '1 file would be fixed\n']);
    expect(out.split('\n').slice(0, 3)).toEqual([`--- ${path}`, `+++ ${path}`, '@@ -1,2 +1,2 @@']);
    expect(out).toContain(`+${TIDY.split('\r\n')[1]}\r\n`);
    expect(readFileSync(path, 'utf8')).toBe(UNTIDY);
  });

  it('exits with 0 and prints nothing where nothing would change', async () => {
    put('fine.csv', TIDY);
    expect(await recover('--diff', at('fine.csv'))).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('looks at standard input as well', async () => {
    const { code, out } = await runCli(['check', '--diff', '-'], { stdin: UNTIDY });
    expect(code).toBe(1);
    expect(out).toContain('+Week,Mon,Tue');
  });

  it('exits with 2 where a named file cannot be read, and shows the others', async () => {
    put('other.csv', UNTIDY);
    const { code, out, err } = await recover('--diff', at('missing.csv'), at('other.csv'));
    expect(code).toBe(2);
    expect(out).toContain(`--- ${at('other.csv')}`);
    expect(err).toContain('missing.csv: there is no such file');
  });

  it('takes no format of a report', async () => {
    put('form.csv', UNTIDY);
    expect((await recover('--diff', '-f', 'json', at('form.csv'))).code).toBe(2);
    expect((await recover('--diff', '--json', at('form.csv'))).code).toBe(2);
  });
});
