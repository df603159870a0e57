import { describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/io.ts';
import { runCli } from '../support/run-cli.ts';

const LOG =
  'date,title,distance_km,duration,avg_hr\n2026-11-10,Easy run,8,48:00,140\n2026-11-11,Recovery jog,5,33:00,125\n';
const BODY = 'date,resting_hr,sleep_h,illness\n2026-11-10,50,7.5,\n2026-11-11,51,5,cold\nNov 12,50,7,\n';
const FILES: Readonly<Record<string, string>> = { 'log.csv': LOG, 'body.csv': BODY };

const at = (...paths: string[]) => ['analyze', ...paths, '--tz', 'UTC', '--now', '2026-11-16T08:00:00Z'];
const node = nodeIo();
const io = {
  kindOf: (path: string) => (path in FILES ? ('file' as const) : node.kindOf(path)),
  readFile: (path: string) => (path in FILES ? new TextEncoder().encode(FILES[path]) : node.readFile(path)),
};

describe('wellness among the paths', () => {
  it('is shown beside the runs: a line, the advice with its parts', async () => {
    const { out, err, code } = await runCli(at('log.csv', 'body.csv', '--no-cache'), { io });
    expect(code).toBe(0);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toMatch(
      /Readiness 2 days noted, resting HR 50 to 51 bpm, sleep 5\.0 to 7\.5 h; signs on Wed; rest advised on Wed/,
    );
    expect(words).toMatch(
      /rather than a recovery run: illness, injury or pain, sleep .*- you noted an illness \(cold\).*- 5\.0 h of sleep/,
    );
    expect(err).toMatch(/body\.csv: 2 days read, 1 row skipped \(the date has no year/);
  });

  it('is in the JSON, and absent without', async () => {
    const json = JSON.parse((await runCli(at('log.csv', 'body.csv', '--json', '--no-cache'), { io })).out);
    expect(json.readiness[1]).toMatchObject({ day: '2026-11-11', sleepS: 18_000, illness: 'cold', advisesRest: true });
    expect(json.inputs[1]).toMatchObject({ kind: 'wellness', dialect: 'wellness', days: 2, sessions: 0 });
    const without = (await runCli(at('log.csv', '--json', '--no-cache'), { io })).out;
    expect(without).not.toMatch(/readiness|"days"/);
  });

  it('alone is no log', async () => {
    const { code, err } = await runCli(at('body.csv', '--no-cache'), { io });
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });
});
