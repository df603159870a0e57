import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/reporters/check/check-document.ts';
import { checkJson } from '../../../src/reporters/check/check-json.ts';
import { checkNdjson } from '../../../src/reporters/check/check-ndjson.ts';
import { workoutJson } from '../../../src/reporters/check/workout-json.ts';
import { checkSchema } from '../../../src/reporters/schemas/check-schema.ts';
import { schemaOf } from '../../../src/reporters/schemas/schema-of.ts';
import { VERSION } from '../../../src/version.ts';
import { view } from '../support/build.ts';
import { workout } from '../support/check-build.ts';
import { CHECKS } from '../support/check-reports.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { schemaFaults } from '../support/schema-faults.ts';

describe.each(Object.entries(CHECKS))('the documents of "%s"', (_, shown) => {
  const printed = checkJson.render(shown, view());
  const document = JSON.parse(printed);

  it('keep to their schema, as zod and as JSON Schema, without undocumented fields', () => {
    expect(schemaFaults(schemaOf('check'), document)).toEqual([]);
    expect(checkSchema.parse(document)).toEqual(document);
  });

  it('hold nothing that JSON would drop or change', () => {
    expect(document).toStrictEqual(checkDocument(shown.report));
  });

  it('hold nothing that a terminal would obey', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const active = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
    expect(printed + checkNdjson.render(shown, view())).not.toMatch(active);
  });

  it('come line by line as they come in one piece', () => {
    const lines = checkNdjson
      .render(shown, view())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    const of = (type: string) => lines.filter((line) => line.type === type).map(({ type: _type, ...record }) => record);
    const { files, workouts, findings, suppressed, ...rest } = document;
    expect([of('report'), of('file'), of('workout'), of('finding'), of('suppressed')]).toEqual([
      [rest],
      files,
      workouts,
      findings,
      suppressed,
    ]);
  });
});

describe('a check as JSON', () => {
  const document = checkDocument(CHECKS.oneOfEach.report);

  it('says what wrote it, by which preset, and counts', () => {
    expect(document).toMatchObject({
      schema: 'recover.check/1',
      tool: { name: 'recover', version: VERSION },
      preset: 'consensus',
      counts: { error: 1, warning: 2, info: 1 },
    });
  });

  it('tells of a file how it was read', () => {
    expect(document.files).toEqual([
      {
        file: 'plans/autumn.csv',
        readable: true,
        format: 'week-grid',
        why: 'a line a week, a column a day',
        plans: [
          {
            title: null,
            from: '2026-11-16',
            to: '2026-12-13',
            weeks: 4,
            distanceUnit: { unit: 'km', from: 'told', because: null },
            race: { day: '2026-12-13', distanceM: 42_195 },
            passedOver: [],
            notes: [],
          },
        ],
        weeks: 4,
        days: 28,
        understood: 26,
        assumed: 1,
        unparsed: 1,
        assumptions: [{ what: '30 tempo: minutes', count: 1 }],
      },
    ]);
    expect(checkDocument(CHECKS.several.report).files.at(-1)).toMatchObject({
      readable: false,
      format: null,
      why: 'this is a spreadsheet; save it as CSV',
      plans: [],
    });
  });

  it('carries a finding as the other documents do, with its fingerprint', () => {
    expect(document.findings[1]).toMatchObject({
      rule: 'plan/hard-back-to-back',
      severity: 'error',
      day: '2026-12-02',
      location: { file: 'plans/autumn.csv', line: 4, column: 18, endLine: 4, endColumn: 26 },
      fingerprint: 'plan/hard-back-to-back/4',
    });
    expect(document.suppressed).toMatchObject([{ rule: 'plan/recovery-too-long', reason: 'agreed with the runner' }]);
  });

  it('keeps foreign text as it was', () => {
    const { files } = checkDocument(CHECKS.hostile.report);
    expect(files.map(({ file }) => file).slice(0, HOSTILE_TEXTS.length)).toEqual([...HOSTILE_TEXTS]);
  });
});

describe('a workout as JSON', () => {
  const span = { line: 3, column: 5, endLine: 3, endColumn: 20 };

  it('is null where nothing is known', () => {
    expect(workoutJson(workout('6 mi', span), 'a.csv')).toEqual({
      day: null,
      week: null,
      weekday: null,
      part: null,
      text: '6 mi',
      kind: 'unspecified',
      alternatives: [],
      minutes: null,
      distanceM: null,
      intensity: null,
      repetitions: null,
      strides: false,
      reading: 'understood',
      confidence: 'high',
      assumptions: [],
      location: { file: 'a.csv', entry: null, line: 3, column: 5, endLine: 3, endColumn: 20 },
    });
  });

  it('is written in the units that the names say', () => {
    const told = workout('Rest or easy 30-45 @ 6:00-5:30', span, {
      alternatives: ['easy'],
      part: 'pm',
      weekday: 6,
      durationS: [1800, 2700],
      distanceM: [4828.032, 4828.032],
      repetitions: 6,
      intensity: {
        text: '@ 6:00-5:30',
        zone: [1, 2],
        heartRateBpm: [120, 140],
        heartRateRatio: [0.65, 0.73],
        speedMps: [1000 / 360, 1000 / 330],
        rpe: [2, 3],
      },
    });
    expect(workoutJson(told, 'a.csv')).toMatchObject({
      alternatives: ['easy'],
      part: 'pm',
      weekday: 7,
      minutes: [30, 45],
      distanceM: [4828, 4828],
      repetitions: 6,
      intensity: {
        text: '@ 6:00-5:30',
        zone: [1, 2],
        hrBpm: [120, 140],
        hrMaxRatio: [0.65, 0.73],
        paceSPerKm: [360, 330],
        rpe: [2, 3],
      },
    });
  });

  it('keeps half minutes, and a distance of nothing is nothing known of a pace', () => {
    const told = workout('x', span, { durationS: [90, 90], intensity: { text: '@', speedMps: [0, 0] } });
    expect(workoutJson(told, 'a.csv')).toMatchObject({ minutes: [1.5, 1.5], intensity: { paceSPerKm: null } });
  });
});
