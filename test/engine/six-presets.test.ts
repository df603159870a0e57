import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/guidelines/index.ts';
import { runCli } from '../support/run-cli.ts';

/** One week of a runner with a maximum of 200 bpm, threshold of 158 bpm: what the articles agree on, and what they do not. */
const WEEK = [
  'Date,Title,Duration,Distance (km),Avg HR,RPE',
  // Below all caps, short and light: nobody objects.
  '2026-11-10,Recovery run,00:25:00,3.8,128,2',
  // 69 % of maximum: above lever's lower edge only.
  '2026-11-11,Recovery run,00:25:00,3.8,138,2',
  // 72 %: zone1 allows it; 40 min: yearround allows it.
  '2026-11-12,Recovery run,00:40:00,6.0,144,2',
  // 45 min, effort 3.
  '2026-11-13,Recovery run,00:45:00,6.8,128,3',
  // 46 min: too long for all.
  '2026-11-14,Recovery run,00:46:00,6.9,128,2',
].join('\n');

const SET = ['athlete.hrMax=200', 'athlete.lt1=158', 'athlete.lt2=178'].flatMap((pair) => ['--set', pair]);

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly day: string;
}

const told = async (stdin: string, ...args: string[]): Promise<string[]> => {
  const argv = ['analyze', '-', '--json', '--now', '2026-11-16T08:00:00Z', ...SET, ...args];
  const { out } = await runCli(argv, { stdin });
  const { findings } = JSON.parse(out) as { readonly findings: readonly Told[] };
  return findings
    .filter(({ rule }) => /^recovery\/(?:hr-above-cap|too-long|rpe-too-high)$|^week\/too-many/.test(rule))
    .map(({ rule, severity, day }) => `${day.slice(8)} ${rule.split('/')[1]} ${severity}`);
};

const byPreset = async (stdin: string, ...args: string[]): Promise<Record<string, string[]>> => {
  const pairs = PRESETS.map(async ({ id }) => [id, await told(stdin, '--preset', id, ...args)] as const);
  return Object.fromEntries(await Promise.all(pairs));
};

const THREE = WEEK.split('\n')
  .slice(0, 2)
  .join('\n')
  .concat('\n2026-11-12,Recovery run,00:25:00,3.8,128,2\n2026-11-14,Recovery run,00:25:00,3.8,128,2');

describe('the same week by six presets', () => {
  it('differs where the articles differ', async () => {
    const all = ['14 too-long warning', '14 too-many-recovery warning'];
    expect(await byPreset(WEEK)).toEqual({
      consensus: ['12 hr-above-cap info', '12 too-long info', '13 too-long info', '13 rpe-too-high info', ...all],
      lever: ['11 hr-above-cap info', '12 hr-above-cap warning', '12 too-long warning', '13 too-long warning', ...all],
      zone1: ['13 rpe-too-high warning', ...all],
      newshealth: ['12 hr-above-cap warning', '13 rpe-too-high info', ...all],
      marathon: ['13 rpe-too-high info', ...all],
      yearround: ['13 too-long warning', '13 rpe-too-high info', ...all],
    });
  });

  it('counts three recovery runs as they do', async () => {
    expect(await byPreset(THREE)).toEqual({
      consensus: ['14 too-many-recovery info'],
      lever: ['14 too-many-recovery warning'],
      zone1: [],
      newshealth: [],
      marathon: ['14 too-many-recovery info'],
      yearround: ['14 too-many-recovery info'],
    });
  });
});

describe('two presets at once', () => {
  it('tell only what both object to, at its mildest, whichever comes first', async () => {
    const both = ['12 too-long warning', '13 too-long warning', '14 too-long warning', '14 too-many-recovery warning'];
    expect(await told(WEEK, '--preset', 'lever', '--preset', 'yearround')).toEqual(
      both.filter((line) => line !== '12 too-long warning'),
    );
    expect(await told(WEEK, '--preset', 'consensus', '--preset', 'lever')).toEqual([
      '12 hr-above-cap info',
      '12 too-long info',
      '13 too-long info',
      '14 too-long warning',
      '14 too-many-recovery warning',
    ]);
    const [there, back] = await Promise.all([
      told(WEEK, '--preset', 'zone1', '--preset', 'newshealth'),
      told(WEEK, '--preset', 'newshealth', '--preset', 'zone1'),
    ]);
    expect([...there].sort()).toEqual([...back].sort());
  });

  it('are never stricter than either, in verdicts and slots', async () => {
    const report = async (...presets: string[]) => {
      const named = presets.flatMap((id) => ['--preset', id]);
      const { out } = await runCli(['analyze', '-', '--json', '--now', '2026-11-16T08:00:00Z', ...SET, ...named], {
        stdin: WEEK,
      });
      return JSON.parse(out) as { sessions: { verdict: string }[]; preset: string; counts: Record<string, number> };
    };
    const [lever, zone1, both] = [await report('lever'), await report('zone1'), await report('lever', 'zone1')];
    const rank = ['unknown', 'kept', 'borderline', 'became-workout'];
    both.sessions.forEach(({ verdict }, at) => {
      const single = [lever, zone1].map(({ sessions }) => rank.indexOf(sessions[at]!.verdict));
      expect(rank.indexOf(verdict)).toBe(Math.min(...single));
    });
    expect(both.preset).toBe('lever+zone1');
    expect(both.counts.warning).toBeLessThanOrEqual(Math.min(lever.counts.warning!, zone1.counts.warning!));
  });

  it('refuse a name that is none', async () => {
    const { code, err } = await runCli(['analyze', '-', '--preset', 'lever', '--preset', 'levr'], { stdin: WEEK });
    expect(code).toBe(2);
    expect(err).toContain('zone1');
  });
});
