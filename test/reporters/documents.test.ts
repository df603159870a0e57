import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { analyzeJson } from '../../src/reporters/analyze-json.ts';
import { json } from '../../src/reporters/json.ts';
import { ndjson } from '../../src/reporters/ndjson.ts';
import { analyzeSchema } from '../../src/reporters/schemas/analyze-schema.ts';
import { OUTPUT_SCHEMAS, schemaOf } from '../../src/reporters/schemas/schema-of.ts';
import { sessionSchema } from '../../src/reporters/schemas/session-schema.ts';
import { sessionsSchema } from '../../src/reporters/schemas/sessions-schema.ts';
import { slotsSchema } from '../../src/reporters/schemas/slots-schema.ts';
import { zonesSchema } from '../../src/reporters/schemas/zones-schema.ts';
import { sessionJson } from '../../src/reporters/session-json.ts';
import { sessionPageJson } from '../../src/reporters/session-page-json.ts';
import { sessionsJson } from '../../src/reporters/sessions-json.ts';
import { sessionsNdjson } from '../../src/reporters/sessions-ndjson.ts';
import { slotsJson } from '../../src/reporters/slots-json.ts';
import { zonesJson } from '../../src/reporters/zones-json.ts';
import { VERSION } from '../../src/version.ts';
import { session, view } from './support/build.ts';
import { HOSTILE_TEXTS, hostile } from './support/hostile.ts';
import { oneOfEach } from './support/one-of-each.ts';
import { REPORTS } from './support/reports.ts';
import { schemaFaults } from './support/schema-faults.ts';

const linesOf = (printed: string): unknown[] =>
  printed
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe.each(Object.entries(REPORTS))('the documents of "%s"', (_, report) => {
  it('keep to their schemas, as zod and as JSON Schema, without undocumented fields', () => {
    const analyze = JSON.parse(json.render(report, view()));
    const slots = JSON.parse(slotsJson.render(report.slotPlan, view()));
    const zones = JSON.parse(zonesJson.render(report.athlete, view()));
    const page = JSON.parse(sessionPageJson.render({ report, chosen: report.sessions }, view({ streams: true })));
    const sessions = linesOf(sessionsNdjson.render(report.sessions, view()));
    expect(schemaFaults(schemaOf('analyze'), analyze)).toEqual([]);
    expect(schemaFaults(schemaOf('slots'), slots)).toEqual([]);
    expect(schemaFaults(schemaOf('zones'), zones)).toEqual([]);
    expect(schemaFaults(schemaOf('session'), page)).toEqual([]);
    expect(sessions.flatMap((one) => schemaFaults(schemaOf('sessions'), one))).toEqual([]);
    expect(analyzeSchema.parse(analyze)).toEqual(analyze);
    expect(slotsSchema.parse(slots)).toEqual(slots);
    expect(zonesSchema.parse(zones)).toEqual(zones);
    expect(sessions.map((one) => sessionSchema.parse(one))).toEqual(sessions);
    expect(sessionsSchema.parse(JSON.parse(sessionsJson.render(report.sessions, view()))).sessions).toEqual(sessions);
  });

  it('hold nothing that JSON would drop or change', () => {
    const document = analyzeJson(report);
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  });

  it('hold nothing that a terminal would obey', () => {
    const printed = [
      json.render(report, view()),
      ndjson.render(report, view()),
      sessionsNdjson.render(report.sessions, view()),
      sessionPageJson.render({ report, chosen: report.sessions }, view({ streams: true })),
    ].join('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  });

  it('come line by line as they come in one piece', () => {
    const lines = linesOf(ndjson.render(report, view())) as { type: string }[];
    const of = (type: string) => lines.filter((line) => line.type === type).map(({ type: _type, ...record }) => record);
    const { weeks, sessions, findings, slots, ...rest } = analyzeJson(report);
    expect([of('report'), of('week'), of('session'), of('finding'), of('slot')]).toEqual([
      [rest],
      weeks,
      sessions,
      findings,
      slots,
    ]);
  });
});

describe('a session', () => {
  const document = sessionJson(oneOfEach.sessions[1]!);

  it('is written in the units that the names say, rounded', () => {
    expect(document).toMatchObject({
      durationS: 2465,
      distanceM: 6904.2,
      paceSPerKm: 357,
      gapSPerKm: 352.1,
      drift: {
        assessable: true,
        from: 'stream',
        decouplingPct: 4.6,
        halves: [
          { hrBpm: 136.2, gapSPerKm: 352 },
          { hrBpm: 144, gapSPerKm: 349 },
        ],
      },
      zone: { hr: 2, timeInZoneS: [620, 1480, 365, 0, 0] },
      turn: { atS: 1120, distanceM: 3120, aboveCapS: 840 },
      device: { avgHrBpm: 141, timerS: 2465, zoneEdgesBpm: null },
      hasStream: true,
    });
  });

  it('says null, never 0, for what is unknown', () => {
    const bare = sessionJson(session('2026-11-10'));
    expect(bare).toMatchObject({
      durationS: null,
      distanceM: null,
      avgHrBpm: null,
      paceSPerKm: null,
      rpe: null,
      turn: null,
      device: null,
      verdict: null,
    });
    expect(bare.hasStream).toBe(false);
  });

  it('has no pace when it did not move', () => {
    expect(sessionJson(session('2026-11-10', { speedMps: 0 })).paceSPerKm).toBeNull();
  });

  it('keeps foreign text as it was', () => {
    const titles = linesOf(sessionsNdjson.render(hostile.sessions, view())).map(
      (one) => (one as { title: string }).title,
    );
    expect(titles).toEqual([...HOSTILE_TEXTS]);
  });
});

describe('the report as JSON', () => {
  const document = analyzeJson(oneOfEach);

  it('says what wrote it', () => {
    expect(document.schema).toBe('recover.analyze/1');
    expect(document.tool).toEqual({ name: 'recover', version: VERSION });
  });

  it('carries numbers of the athlete with their doubt', () => {
    expect(document.athlete.hrMax).toEqual({
      bpm: 196,
      lowBpm: 191,
      highBpm: 201,
      origin: 'observed',
      confidence: 'medium',
      detail: 'highest 30 s mean of 14 hard runs',
    });
    expect(document.athlete.cap).toMatchObject({ agreedBpm: 137.2, bpm: 143.1, lowBpm: 139.4, highBpm: 146.8 });
  });

  it('turns a range of speeds around into a range of paces', () => {
    const { sPerKm, lowSPerKm, highSPerKm } = document.athlete.easyPace!;
    expect(lowSPerKm!).toBeLessThan(sPerKm!);
    expect(highSPerKm!).toBeGreaterThan(sPerKm!);
  });

  it('names the unit that evidence really has', () => {
    expect(document.findings[1]!.evidence).toEqual({
      aboveCap: { value: 840, unit: 's', limit: 120 },
      share: { value: 0.3412, unit: 'ratio', limit: null },
      speed: { value: 2.801, unit: 'mps', limit: 2.74 },
    });
  });

  it('gives paces of a slot slow end first', () => {
    expect(document.slots[1]!.paceSPerKm).toEqual([416.7, 384.6]);
  });

  it('lists the weeks of the period', () => {
    expect(document.period).toEqual({ from: '2026-11-09', to: '2026-11-15', weeks: ['2026-W46'] });
  });
});

describe('schemaOf', () => {
  it.each(Object.keys(OUTPUT_SCHEMAS) as (keyof typeof OUTPUT_SCHEMAS)[])(
    '%s is draft 2020-12 and lets fields be added',
    (name) => {
      const schema = schemaOf(name);
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
      expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
      expect(() => z.fromJSONSchema(schema)).not.toThrow();
    },
  );

  it('finds fault with what is wrong', () => {
    const good = sessionJson(session('2026-11-10'));
    expect(schemaFaults(schemaOf('sessions'), { ...good, sport: 'chess' })).not.toEqual([]);
    expect(schemaFaults(schemaOf('sessions'), { ...good, durationS: '1' })).not.toEqual([]);
    expect(schemaFaults(schemaOf('sessions'), { ...good, extra: 1 })).not.toEqual([]);
  });
});
