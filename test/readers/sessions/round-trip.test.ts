import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../../../src/core/circumstances.ts';
import type { ReportedSession } from '../../../src/core/report.ts';
import type { Session } from '../../../src/core/session.ts';
import type { Trace } from '../../../src/core/trace.ts';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Settings } from '../../../src/engine/settings.ts';
import { stripControls } from '../../../src/format/strip-controls.ts';
import { presetById } from '../../../src/guidelines/index.ts';
import { mergeDuplicates } from '../../../src/normalise/merge-duplicates.ts';
import { sessionsReader } from '../../../src/readers/sessions.ts';
import { sessionsCsv } from '../../../src/reporters/sessions-csv.ts';
import { sessionsJson } from '../../../src/reporters/sessions-json.ts';
import { sessionsNdjson } from '../../../src/reporters/sessions-ndjson.ts';
import { RULES } from '../../../src/rules/index.ts';
import { view } from '../../reporters/support/build.ts';
import { inventedLog } from '../../support/invented-sessions.ts';

const RUNS = { numRuns: 60 };

/** As `analyze` hands sessions to reporters; what is judged does not matter here, for it is found again. */
const judged = (session: Session): ReportedSession => ({
  ...session,
  intent: session.declaredIntent ?? { kind: 'easy', from: ['title'], confidence: 'high' },
  zones: { reason: 'built', disagree: false, model: 'built' },
  drift: { assessable: false, reason: 'no stream' },
  observed: { kind: 'easy', confidence: 'low', why: [] },
  load: {},
});

const readBack = (name: string, text: string) =>
  sessionsReader.read({ name, bytes: new TextEncoder().encode(text) }, {});

const ndjsonOf = (sessions: readonly Session[], streams: boolean): string =>
  sessionsNdjson.render(sessions.map(judged), view({ streams }));

const withoutList = ({ listedIn: _, ...session }: Session): Omit<Session, 'listedIn'> => session;
const withoutStream = ({ trace: _, ...session }: Session): Session => session;

const SETTINGS: Settings = {
  preset: presetById('consensus')!,
  told: { hrMaxBpm: 190 },
  timeZone: 'UTC',
  today: '2026-12-31',
  circumstances: NO_CIRCUMSTANCES,
  weekStart: 'monday',
  units: 'km',
  period: { kind: 'all' },
  rules: {},
};

/** Everything that is found, each athlete alone; places are those of the file that was read. */
const found = (sessions: readonly Session[]) =>
  [...new Set(sessions.map(({ athlete }) => athlete))].map((athlete) => {
    const own = sessions.filter((session) => session.athlete === athlete);
    const report = analyze({ sessions: own, problems: [], inputs: [] }, SETTINGS, RULES);
    const listed = report.sessions.map((session) => ({ ...withoutList(session), sources: [] }));
    return { ...report, sessions: listed, findings: report.findings.map(({ place: _, ...finding }) => finding) };
  });

describe('NDJSON with streams', () => {
  it('reads back to the very same sessions', () => {
    fc.assert(
      fc.property(inventedLog, (sessions) => {
        const read = readBack('s.ndjson', ndjsonOf(sessions, true));
        expect(read.problems).toEqual([]);
        expect(read.sessions!.map(withoutList)).toEqual(sessions);
      }),
      RUNS,
    );
  });

  it('reads back to the very same findings', () => {
    fc.assert(
      fc.property(inventedLog, (sessions) => {
        const read = readBack('s.ndjson', ndjsonOf(sessions, true));
        expect(found(mergeDuplicates(read.sessions!).sessions)).toEqual(found(sessions));
      }),
      RUNS,
    );
  });

  it('prints every Float32 in the fewest digits that bring it back', () => {
    const value = fc.float({ min: Math.fround(-8000), max: 8000, noNaN: true });
    fc.assert(
      fc.property(value, (any) => {
        const one = Float32Array.of(any);
        const trace = { heartRateBpm: one, heartRateHistogramS: new Float64Array(256) } as unknown as Trace;
        const full = { ...trace, stepS: 5, count: 1, speedMps: one, gradeAdjustedSpeedMps: one, altitudeM: one };
        const whole = { ...full, gradeRatio: one, cadenceSpm: one, movingS: one };
        const line = sessionsNdjson.render(
          [judged({ ...(SESSION as Session), trace: whole })],
          view({ streams: true }),
        );
        const printed = JSON.parse(line).stream.altitudeM[0] as number;
        expect(Math.fround(printed)).toBe(any + 0);
        expect(String(printed).replace(/^-?0\.0*|[-.]|e.*$/g, '').length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

describe('NDJSON and JSON without streams', () => {
  it.each([
    ['ndjson', sessionsNdjson],
    ['json', sessionsJson],
  ] as const)('%s reads back to the same sessions but for the streams', (name, reporter) => {
    fc.assert(
      fc.property(inventedLog, (sessions) => {
        const read = readBack(`s.${name}`, reporter.render(sessions.map(judged), view()));
        expect(read.problems).toEqual([]);
        expect(read.sessions!.map(withoutList)).toEqual(sessions.map(withoutStream));
      }),
      RUNS,
    );
  });
});

const textOf = (text: string | undefined): string | undefined => {
  const shown = text === undefined ? '' : stripControls(text);
  return shown === '' ? undefined : shown;
};

/** What a row can carry: no stream, laps or halves, no summary of the device, one source; marks of direction do not survive. */
const asRow = (session: Session, index: number, line: number | undefined): Partial<Session> => {
  const { hrMaxBpm, hrRestBpm, thresholdHeartRateBpm } = session.deviceProfile ?? {};
  const profile = { hrMaxBpm, hrRestBpm, thresholdHeartRateBpm };
  const { device: _, laps: __, statedHalves: ___, ...row } = withoutStream(session);
  return {
    ...row,
    athlete: textOf(session.athlete),
    title: textOf(session.title),
    notes: textOf(session.notes),
    sources: [{ file: 's.csv', line: line ?? index }],
    deviceProfile: Object.values(profile).some((value) => value !== undefined) ? profile : undefined,
  } as Partial<Session>;
};

describe('CSV', () => {
  it('reads back to the same sessions, as far as a row can carry them', () => {
    fc.assert(
      fc.property(inventedLog, (sessions) => {
        const read = readBack('s.csv', sessionsCsv.render(sessions.map(judged), view()));
        expect(read.problems).toEqual([]);
        const rows = sessions.map((session, index) => asRow(session, index, read.sessions![index]!.sources[0]!.line));
        expect(read.sessions!.map(withoutList)).toEqual(rows);
      }),
      RUNS,
    );
  });

  it('reads back to the findings of the same log without streams', () => {
    fc.assert(
      fc.property(inventedLog, (sessions) => {
        const read = readBack('s.csv', sessionsCsv.render(sessions.map(judged), view()));
        const rows = sessions.map((session, index) => asRow(session, index, 1) as Session);
        const named = mergeDuplicates(read.sessions!).sessions;
        expect(found(named)).toEqual(found(rows));
      }),
      RUNS,
    );
  });
});

const SESSION: Partial<Session> = {
  id: '2026-11-11/running',
  sources: [{ file: 'log.csv', line: 2 }],
  day: '2026-11-11',
  sport: 'running',
  sportStated: true,
  heartRateTrust: { verdict: 'none', unusableShare: 1, reasons: [] },
};

it('keeps the kind that a title or the week suggested out of what is declared', () => {
  const session: ReportedSession = {
    ...judged(SESSION as Session),
    intent: { kind: 'recovery', from: ['position'], confidence: 'low' },
  };
  for (const [name, reporter] of [['s.csv', sessionsCsv] as const, ['s.ndjson', sessionsNdjson] as const]) {
    expect(readBack(name, reporter.render([session], view())).sessions![0]).not.toHaveProperty('declaredIntent');
  }
});

it('takes a list that was joined from two for one: the same id is the same run', () => {
  fc.assert(
    fc.property(inventedLog, (sessions) => {
      const once = ndjsonOf(sessions, true);
      const read = readBack('s.ndjson', once + once);
      const merged = mergeDuplicates(read.sessions!).sessions.map(withoutList);
      expect(merged.map(({ id }) => id).toSorted()).toEqual(sessions.map(({ id }) => id).toSorted());
      expect(merged.find(({ id }) => id === sessions[0]!.id)!.sources).toEqual(sessions[0]!.sources);
    }),
    RUNS,
  );
});
