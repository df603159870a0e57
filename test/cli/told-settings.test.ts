import { describe, expect, it } from 'vitest';
import { type Outcome, runCli } from '../support/run-cli.ts';

const HEADER = 'date,athlete,title,distance_km,duration,avg_hr,max_hr\n';
const ROWS = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13']
  .flatMap((day) => [`${day},Anna,Easy,8,48:00,140,150`, `${day},Ben,Easy,8,44:00,150,160`])
  .join('\n');
const TWO = `${HEADER}${ROWS}\n`;
/** The same of one runner, whom nobody names. */
const ONE = TWO.replaceAll(/,(?:Ben,.*|athlete|Anna)(?=,|$)/gm, (cell) =>
  cell.startsWith(',Ben') ? ',-' : '',
).replaceAll(/^.*,-$\n/gm, '');

const withConfig = (config: unknown, stdin: string) => ({
  stdin,
  io: {
    kindOf: (path: string) => (path.endsWith('recover.config.jsonc') ? ('file' as const) : undefined),
    readFile: () => new TextEncoder().encode(JSON.stringify(config)),
  },
});

const sessions = async (config: unknown, log: string, ...argv: string[]): Promise<Outcome> =>
  runCli(['sessions', '-', '-f', 'ndjson', '--tz', 'UTC', '--now', '2026-11-15', ...argv], withConfig(config, log));

/** Where zone 2 begins, 73 % of the maximum, told back as that maximum: by day, or by athlete and day. */
const maxima = ({ out }: Outcome): Record<string, number | null> =>
  Object.fromEntries(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ athlete, day, zone }) => [
        athlete === null ? day.slice(8) : `${athlete} ${day.slice(8)}`,
        zone.edgesBpm === null ? null : Math.round(zone.edgesBpm[0] / 0.73),
      ]),
  );

const hrMax = [
  { from: '2026-11-12', value: 180 },
  { from: '2026-11-10', value: 200 },
];

it('judges each day by the number of that day, also where it changes within a week', async () => {
  expect(maxima(await sessions({ athlete: { hrMax } }, ONE))).toEqual({
    '09': null,
    10: 200,
    11: 200,
    12: 180,
    13: 180,
  });
});

it('estimates before the first day what was told only for later', async () => {
  const told = { athlete: { hrMax, birthYear: 1986 } };
  expect(maxima(await sessions(told, ONE))['09']).toBe(180);
  expect(maxima(await sessions({ athlete: { ...told.athlete, birthYear: 1976 } }, ONE))['09']).toBe(173);
});

it('puts one value of a flag in the place of a list', async () => {
  expect(Object.values(maxima(await sessions({ athlete: { hrMax } }, ONE, '--set', 'athlete.hrMax=190')))).toEqual([
    190, 190, 190, 190, 190,
  ]);
});

it('says in the text that the zones changed within the week, and shows the later ones', async () => {
  const { out } = await runCli(
    ['analyze', '-', '--tz', 'UTC', '--now', '2026-11-15'],
    withConfig({ athlete: { hrMax } }, ONE),
  );
  expect(out).toMatch(/HRmax 180 \(yours\)/);
  expect(out).toMatch(/zone1-hrmax; they changed within the week with your numbers/);
  expect(out).not.toMatch(/Z1 </);
});

it('knows the own zones of a day, and none before they were told', async () => {
  const zones = { edges: [{ from: '2026-11-12', value: [140, 160] }] };
  const { out } = await sessions({ athlete: { hrMax: 190 }, zones }, ONE);
  const records = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ zone }) => [zone.edgesBpm, zone.hr])).toEqual([
    [null, null],
    [null, null],
    [null, null],
    [[140, 160], 2],
    [[140, 160], 2],
  ]);
});

describe('of several athletes', () => {
  const athletes = { anna: { hrMax: 200 }, BEN: { hrMax: [{ from: '2026-11-11', value: 170 }] } };

  it('each is judged by their own numbers, whatever the case of the name', async () => {
    const found = maxima(await sessions({ athletes }, TWO));
    expect(found).toMatchObject({ 'Anna 09': 200, 'Anna 13': 200, 'Ben 10': null, 'Ben 11': 170, 'Ben 13': 170 });
  });

  it('what is told of one lies over what is told of all', async () => {
    const found = maxima(await sessions({ athlete: { hrMax: 190 }, athletes: { anna: { hrRest: 44 } } }, TWO));
    expect(found).toMatchObject({ 'Anna 09': 190, 'Ben 09': 190 });
    const over = maxima(await sessions({ athlete: { hrMax: 190 }, athletes }, TWO));
    expect(over).toMatchObject({ 'Anna 09': 200, 'Ben 10': null, 'Ben 11': 170 });
  });

  it('the numbers of a named runner are of nobody else', async () => {
    const config = { athlete: { name: 'Anna', hrMax: 200 } };
    const { err, ...outcome } = await sessions(config, TWO);
    expect(maxima({ err, ...outcome })).toMatchObject({ 'Anna 09': 200, 'Ben 09': null });
    expect(err).toContain('note: no settings for athlete "Ben", there are some for anna\n');
  });

  it('own zones go with the one whose numbers they stand beside', async () => {
    const config = { athlete: { name: 'Anna' }, athletes: { Ben: { hrMax: 170 } }, zones: { edges: [140, 160] } };
    const { out } = await sessions(config, TWO);
    const edges = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ athlete, zone }) => [athlete, zone.edgesBpm]);
    expect(edges.slice(0, 2)).toEqual([
      ['Anna', [140, 160]],
      ['Ben', [124.1, 136, 147.9, 158.1]],
    ]);
  });

  it('--athlete takes the numbers of that one in every command', async () => {
    const { out } = await runCli(
      ['zones', '-', '--athlete', 'ben', '--json', '--tz', 'UTC', '--now', '2026-11-15'],
      withConfig({ athletes }, TWO),
    );
    expect(JSON.parse(out).athlete.hrMax).toMatchObject({ bpm: 170, detail: 'set by you, from 2026-11-11 on' });
  });

  it('are the same athlete where a file and a flag write the name differently', async () => {
    const found = maxima(
      await sessions({ athletes: { Anna: { hrRest: 44 } } }, TWO, '--set', 'athletes.anna.hrMax=188'),
    );
    expect(found['Anna 09']).toBe(188);
  });
});

describe('a log that names nobody', () => {
  it('is that of the runner whom the settings name', async () => {
    const config = { athlete: { name: 'Anna', hrMax: 200 }, athletes: { Anna: { hrMax: 195 } } };
    expect(maxima(await sessions(config, ONE))['09']).toBe(195);
    expect(maxima(await sessions(config, ONE, '--athlete', 'anna'))['09']).toBe(195);
  });

  it('takes the numbers of no athlete while nobody says whose it is, and that is said', async () => {
    const { err, ...outcome } = await sessions({ athletes: { Anna: { hrMax: 195 } } }, ONE);
    expect(maxima({ err, ...outcome })['09']).toBeNull();
    expect(err).toMatch(/note: the log names no athlete: what "athletes" holds is not used/);
  });
});

describe('settings that cannot be', () => {
  const failure = async (config: unknown) => {
    const { code, err } = await sessions(config, ONE);
    return [code, err];
  };

  it('are a birth year to come, by the clock and no year that is written anywhere', async () => {
    expect(await failure({ athlete: { birthYear: 2026 } })).toEqual([0, '']);
    expect(await failure({ athlete: { birthYear: 2027 } })).toEqual([
      2,
      expect.stringMatching(/athlete\.birthYear: 2027 has not come yet/),
    ]);
    expect(await failure({ athletes: { Anna: { birthYear: 2030 } } })).toEqual([
      2,
      expect.stringMatching(/athletes\.Anna\.birthYear/),
    ]);
  });

  it('are own zones without edges', async () => {
    expect(await failure({ zones: { model: 'custom' } })).toEqual([
      2,
      expect.stringMatching(/zones\.model is custom, and there are no zones\.edges/),
    ]);
    expect(await failure({ pace: { model: 'custom' } })).toEqual([2, expect.stringMatching(/no pace\.edges/)]);
  });
});

it('recover zones says what a chosen model lacks, and how to set it', async () => {
  const { out } = await runCli(
    ['zones', '-', '--tz', 'UTC', '--now', '2026-11-15'],
    withConfig({ athlete: { hrMax: 190 }, zones: { model: 'percent-hrr' } }, ONE),
  );
  expect(out).toContain('Heart-rate zones, percent-hrr: not known without a resting heart rate\n');
  expect(out).toContain('  set it: --set athlete.hrRest=50\n');
  expect(out).toMatch(/what a run was is judged by zone1-hrmax/);
});
