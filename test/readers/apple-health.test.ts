import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/core/errors.ts';
import type { ReadResult } from '../../src/core/reader.ts';
import { toSession } from '../../src/normalise/to-session.ts';
import { HealthScanner } from '../../src/readers/apple-health/health-scanner.ts';
import { healthTime, healthTimeOf } from '../../src/readers/apple-health/health-time.ts';
import { HeartRateStore } from '../../src/readers/apple-health/heart-rate-store.ts';
import { appleHealthReader } from '../../src/readers/apple-health.ts';
import { parseXml } from '../../src/readers/xml/parse-xml.ts';
import { bytesOf } from '../support/gpx-text.ts';
import { healthText, healthTimeText, heartText, restingText, stepsText, workoutText } from '../support/health-text.ts';

const START_S = Date.UTC(2026, 10, 11, 5, 31) / 1000;
const LASTING_S = 2400;

const read = (text: string): ReadResult => appleHealthReader.read({ name: 'export.xml', bytes: bytesOf(text) }, {});
const one = (...body: readonly string[]) => read(healthText(...body)).activities[0]!;

const hearts = (
  everyS = 5,
  bpm = (s: number): number => 120 + Math.floor(s / 200) + ((s / 5) % 3),
  source?: string,
): string =>
  Array.from({ length: LASTING_S / everyS }, (_, i) => heartText(START_S + i * everyS, bpm(i * everyS), source)).join(
    '\n',
  );

const statistics = (type: string, attributes: string): string =>
  `  <WorkoutStatistics type="HKQuantityTypeIdentifier${type}" ${attributes}/>`;
const metadata = (key: string, value: string): string => `  <MetadataEntry key="${key}" value="${value}"/>`;
const run = { startS: START_S, lastingS: LASTING_S };

describe('a workout', () => {
  it('is known by the document type, which is passed over although it is broken', () => {
    const input = { name: 'x', bytes: bytesOf(healthText(workoutText(run))) };
    expect(appleHealthReader.detect(input).score).toBe(1);
    expect(appleHealthReader.detect({ name: 'export.xml', bytes: bytesOf('<ClinicalDocument/>') }).score).toBe(0);
    expect(read(healthText(workoutText(run))).activities).toHaveLength(1);
  });

  it('begins at its own offset, or in the zone that it names', () => {
    expect(one(workoutText(run)).start).toEqual({ kind: 'instant', epochMs: START_S * 1000, offsetMinutes: 60 });
    const away = workoutText({ ...run, inside: metadata('HKTimeZone', 'America/Toronto') });
    expect(one(away).start).toMatchObject({ epochMs: START_S * 1000, offsetMinutes: -300 });
    expect(one(workoutText({ ...run, inside: metadata('HKTimeZone', 'Not/There') })).start).toMatchObject({
      offsetMinutes: 60,
    });
  });

  it.each([
    ['duration="40" durationUnit="min" totalDistance="6.5" totalDistanceUnit="km"', 2400, 6500],
    ['duration="2400" durationUnit="s" totalDistance="4" totalDistanceUnit="mi"', 2400, 6437.376],
    ['duration="0.5" durationUnit="hr" totalDistance="6500" totalDistanceUnit="m"', 1800, 6500],
    ['', 2400, undefined],
  ])('tells time and way in any unit: %s', (attributes, durationS, distanceM) => {
    const { facts } = one(workoutText({ ...run, attributes }));
    expect(facts.durationS).toBe(durationS);
    expect(facts.distanceM).toBe(distanceM);
  });

  it('reads the figures that newer files keep beneath it', () => {
    const inside = [
      statistics('HeartRate', 'average="136.5" minimum="98" maximum="171" unit="count/min"'),
      statistics('DistanceWalkingRunning', 'sum="4" unit="mi"'),
      statistics('StepCount', 'sum="6600" unit="count"'),
      metadata('HKElevationAscended', '8652 cm'),
      metadata('HKWeatherTemperature', '50 degF'),
      metadata('HKAverageMETs', '9 kcal/hr·kg'),
    ].join('\n');
    const { facts } = one(workoutText({ ...run, inside }));
    expect(facts).toMatchObject({
      averageHeartRateBpm: 136.5,
      maxHeartRateBpm: 171,
      ascentM: 86.52,
      averageCadenceSpm: 165,
    });
    expect(facts.distanceM).toBeCloseTo(6437.376, 6);
    expect(facts.averageTemperatureC).toBeCloseTo(10, 6);
  });

  it('reads heart rates by the second', () => {
    const inside = statistics('HeartRate', 'average="2.25" maximum="3" unit="count/s"');
    expect(one(workoutText({ ...run, inside })).facts).toMatchObject({
      averageHeartRateBpm: 135,
      maxHeartRateBpm: 180,
    });
  });

  it.each([
    ['Running', 'running'],
    ['Walking', 'walking'],
    ['Hiking', 'hiking'],
    ['Cycling', 'cycling'],
    ['Swimming', 'swimming'],
    ['TraditionalStrengthTraining', 'strength'],
    ['Yoga', 'other'],
    ['SwimBikeRun', 'other'],
  ])('%s is %s', (type, sport) => {
    expect(one(workoutText({ ...run, type }))).toMatchObject({ sport, sportStated: true });
  });

  it('indoors is on a treadmill', () => {
    expect(one(workoutText({ ...run, inside: metadata('HKIndoorWorkout', '1') })).sport).toBe('treadmill-running');
  });

  it('names its route, and none that lies elsewhere', () => {
    const route = (path: string): string => `<WorkoutRoute><FileReference path="${path}"/></WorkoutRoute>`;
    expect(one(workoutText({ ...run, inside: route('/workout-routes/route_1.gpx') })).linkedFile).toBe(
      'workout-routes/route_1.gpx',
    );
    expect(one(workoutText({ ...run, inside: route('/../../etc/passwd') })).linkedFile).toBeUndefined();
  });

  it('has the resting heart rate of its day', () => {
    const { activities, wellness } = read(
      healthText(
        restingText(START_S, 50),
        restingText(START_S + 3600, 54),
        restingText(START_S + 86_400, 60),
        workoutText(run),
      ),
    );
    expect(activities[0]!.facts.restingHeartRateBpm).toBe(52);
    expect(wellness?.map(({ restingHeartRateBpm }) => restingHeartRateBpm)).toEqual([52, 60]);
  });
});

describe('heart rates', () => {
  it('within a workout become its samples, wherever they stand in the file', () => {
    const before = one(hearts(), workoutText(run));
    const after = one(
      workoutText(run),
      `${hearts()
        .split('\n </Record>\n')
        .toReversed()
        .join('\n </Record>\n')
        .replace(/<\/Record>$/, '')} </Record>`,
    );
    expect(before.samples!.count).toBe(481);
    expect(Array.from(after.samples!.timeS)).toEqual(Array.from(before.samples!.timeS));
    expect(Array.from(after.samples!.heartRateBpm!)).toEqual(Array.from(before.samples!.heartRateBpm!));
    const session = toSession(before, 'UTC');
    expect(session).toMatchObject({ durationS: LASTING_S, elapsedS: LASTING_S, maxHeartRateBpm: 133 });
    expect(session.averageHeartRateBpm).toBeCloseTo(126.5, 0);
    expect(session.heartRateTrust.verdict).toBe('good');
  });

  it('of the rest of the day are not', () => {
    const seldom = Array.from({ length: 200 }, (_, i) => heartText(START_S - 30_000 + i * 300, 60)).join('\n');
    expect(one(seldom, workoutText(run))).not.toHaveProperty('samples');
  });

  it('of two writers are not mixed', () => {
    const { samples } = one(
      hearts(),
      hearts(10, () => 77, 'Other App'),
      workoutText(run),
    );
    expect(Math.min(...samples!.heartRateBpm!.filter((bpm) => bpm > 0))).toBe(120);
  });

  it('leave out the pauses of the workout, and mark them', () => {
    const event = (type: string, s: number): string =>
      `<WorkoutEvent type="HKWorkoutEventType${type}" date="${healthTimeText(START_S + s)}"/>`;
    const { samples } = one(hearts(), workoutText({ ...run, inside: event('Resume', 900) + event('Pause', 600) }));
    expect(samples!.breaks).toHaveLength(1);
    expect(samples!.timeS[samples!.breaks[0]!]! - START_S).toBe(900);
    expect(
      toSession(
        one(hearts(), workoutText({ ...run, attributes: '', inside: event('Pause', 600) + event('Resume', 900) })),
        'UTC',
      ).trace!.movingS[130],
    ).toBe(0);
  });

  it('go on behind a pause that nothing ends, unless the duration bears it out', () => {
    const pause = `<WorkoutEvent type="HKWorkoutEventTypePause" date="${healthTimeText(START_S + 600)}"/>`;
    const whole = one(hearts(), workoutText({ ...run, inside: pause })).samples!;
    const short = one(hearts(), workoutText({ ...run, attributes: 'duration="10" durationUnit="min"', inside: pause }))
      .samples!;
    expect([whole.count, short.count]).toEqual([481, 122]);
  });

  it('are packed without loss of a sixteenth of a beat, in any order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4_000_000_000 }), fc.integer({ min: 16, max: 4000 })), {
          selector: ([s]) => s,
          minLength: 1,
          maxLength: 60,
        }),
        (readings) => {
          const store = new HeartRateStore();
          const source = store.sourceOf('watch');
          for (const [timeS, parts] of readings) store.add(timeS, parts / 16, source);
          const sorted = readings.toSorted((a, b) => a[0] - b[0]);
          const { timeS, bpm } = store.between(0, 4_000_000_001, 'watch');
          expect(Array.from(timeS)).toEqual(sorted.map(([s]) => s));
          expect(Array.from(bpm)).toEqual(sorted.map(([, parts]) => parts / 16));
        },
      ),
    );
  });
});

describe('a workout that two apps tell', () => {
  const copy = workoutText({
    ...run,
    startS: START_S + 1,
    source: 'Strava',
    attributes: 'duration="40" durationUnit="min" totalDistance="6.5" totalDistanceUnit="km"',
  });

  it('is one, with what either knows', () => {
    const { activities, notes } = read(
      healthText(workoutText({ ...run, inside: metadata('HKElevationAscended', '10 m') }), copy),
    );
    expect(activities).toHaveLength(1);
    expect(activities[0]!.facts).toMatchObject({ distanceM: 6500, ascentM: 10 });
    expect(notes).toContain('workouts told again by another app, joined: 1');
  });

  it('is two where one app tells two', () => {
    expect(read(healthText(workoutText(run), workoutText({ ...run, startS: START_S + 1 }))).activities).toHaveLength(2);
  });
});

describe('damage', () => {
  it('of one workout leaves the others', () => {
    const { activities, problems } = read(
      healthText(
        workoutText({ ...run, inside: '<MetadataEntry key="a" value="&nope;"/>' }),
        workoutText({ ...run, startS: START_S + 86_400 }),
      ),
    );
    expect(activities).toHaveLength(1);
    expect(problems).toMatchObject([
      { kind: 'unreadable', place: { line: 12 }, reason: expect.stringContaining('undefined entity') },
    ]);
  });

  it('of an end is made good by the duration', () => {
    expect(one(workoutText(run).replace(/ endDate="[^"]*"/, '')).facts.elapsedS).toBe(LASTING_S);
  });

  it('of a time is told', () => {
    expect(
      read(healthText(workoutText(run).replace(/startDate="[^"]*"/, 'startDate="yesterday"'))).problems[0]!.reason,
    ).toContain('"yesterday"');
  });

  it('expands nothing', () => {
    const bomb = healthText(workoutText({ ...run, inside: '<MetadataEntry key="a" value="&b;"/>' })).replace(
      '<!ELEMENT Record',
      '<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ELEMENT Record',
    );
    expect(read(bomb).problems[0]!.reason).toContain('undefined entity');
  });

  it('by a cut at every 97th byte is read as far as it goes, and said', () => {
    const text = healthText(hearts(60), workoutText(run), workoutText({ ...run, startS: START_S + 86_400 }));
    const bytes = bytesOf(text);
    for (let end = 0; end < bytes.length - 2; end += 97) {
      try {
        const { problems } = appleHealthReader.read({ name: 'a', bytes: bytes.slice(0, end) }, {});
        expect(problems.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
      }
    }
  });

  it('is none where nobody ever trained', () => {
    expect(() => read(healthText(stepsText(START_S)))).toThrow('without a single workout');
  });
});

interface Seen {
  readonly records: string[];
  readonly workouts: string[];
}

/** All records and workouts of a document, as the strict parser sees them. */
const byParser = (text: string): Seen => {
  const seen: Seen = { records: [], workouts: [] };
  parseXml(text.replace(/<!DOCTYPE[\s\S]*?\]>/, ''), {
    open: (name, attributes) => {
      const type = (attributes.type ?? '').replace('HKQuantityTypeIdentifier', '');
      if (name === 'record' && ['HeartRate', 'RestingHeartRate'].includes(type))
        seen.records.push(`${type} ${attributes.startDate} ${attributes.value}`);
      if (name === 'workout') seen.workouts.push(attributes.startDate ?? '');
    },
    close: () => undefined,
  });
  return seen;
};

const byScanner = (bytes: Uint8Array, partBytes: number): Seen => {
  const seen: Seen = { records: [], workouts: [] };
  const text = (part: Uint8Array, { from, to }: { from: number; to: number }): string =>
    new TextDecoder().decode(part.subarray(from, to));
  const scanner = new HealthScanner({
    record: (type, part, { startDate, value }) => {
      seen.records.push(`${type} ${text(part, startDate)} ${text(part, value)}`);
    },
    workout: (element) => {
      seen.workouts.push(/startDate="([^"]*)"/.exec(element)![1]!);
    },
    broken: () => undefined,
  });
  for (let at = 0; at < bytes.length; at += partBytes) scanner.write(bytes.slice(at, at + partBytes));
  scanner.end();
  expect(scanner.isWhole).toBe(true);
  return seen;
};

describe('passing over bytes', () => {
  const piece = fc.oneof(
    fc.integer({ min: 0, max: 9 }).map((i) => heartText(START_S + i, 100 + i)),
    fc.integer({ min: 0, max: 9 }).map((i) => restingText(START_S + i, 50 + i)),
    fc.constant(stepsText(START_S)),
    fc.constant(workoutText(run)),
    fc.constant(
      ` <Workout workoutActivityType="HKWorkoutActivityTypeYoga" startDate="${healthTimeText(START_S)}" endDate="x"/>`,
    ),
    fc.constantFrom(
      `<!-- ${heartText(START_S, 99).replaceAll('--', '')} <Workout startDate="no"> -->`,
      `<![CDATA[ <Record type="HKQuantityTypeIdentifierHeartRate" startDate="no" value="1"/> ]]>`,
      `<?x <Record type="HKQuantityTypeIdentifierHeartRate" startDate="no" value="1"/> ?>`,
      `<Record unit='count/min' value = '61'\n startDate="2026-11-11 06:31:00 +0100" type="HKQuantityTypeIdentifierHeartRate" />`,
      `<Record type="HKQuantityTypeIdentifierHeartRateVariabilitySDNN" value="&gt;" sourceName="a > b 'c'" startDate="x"><HeartRateVariabilityMetadataList><InstantaneousBeatsPerMinute bpm="1"/></HeartRateVariabilityMetadataList></Record>`,
      `<Correlation type="HKCorrelationTypeIdentifierFood" startDate="x">${restingText(START_S, 44)}</Correlation>`,
      `<ActivitySummary dateComponents="2026-11-11" note="ünï – 心拍"/>`,
      `<Records type="HKQuantityTypeIdentifierHeartRate" startDate="no" value="1"/>`,
      `<WorkoutRoute><FileReference path="/a"/></WorkoutRoute>`,
    ),
  );

  it('sees what the strict parser sees, in parts of any size', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 700 }), (pieces, partBytes) => {
        const text = healthText(...pieces);
        expect(byScanner(bytesOf(text), partBytes)).toEqual(byParser(text));
      }),
      { numRuns: 150 },
    );
  });

  it('counts lines', () => {
    const { activities } = read(
      healthText(
        stepsText(START_S),
        workoutText(run),
        heartText(START_S, 99),
        workoutText({ ...run, startS: START_S + 90_000 }),
      ),
    );
    expect(activities.map(({ place }) => place.line)).toEqual([13, 19]);
  });
});

describe('a moment', () => {
  it('reads the same from text and from bytes, and as Date does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.integer({ min: -720, max: 840 }),
        (epochS, offsetMinutes) => {
          const text = healthTimeText(epochS, offsetMinutes);
          const expected = { timeS: epochS, offsetMinutes };
          expect(healthTime(text)).toEqual(expected);
          expect(healthTimeOf(bytesOf(`xx${text}yy`), 2, 2 + text.length)).toEqual(expected);
        },
      ),
    );
  });

  it.each([
    ['2020-07-02 9:43:21 AM -0500', Date.UTC(2020, 6, 2, 14, 43, 21) / 1000],
    ['2020-07-02 12:00:00\u202fPM +0000', Date.UTC(2020, 6, 2, 12) / 1000],
    ['2020-07-02 12:00:00 AM +0000', Date.UTC(2020, 6, 2, 0) / 1000],
  ])('reads a clock of twelve hours: %s', (text, timeS) => {
    expect(healthTime(text)?.timeS).toBe(timeS);
  });

  it.each(['', '2020-13-02 09:43:21 +0000', '2020-07-02', '2020-07-02 09:43:21', 'x'.repeat(25)])(
    'refuses %j',
    (text) => {
      expect(healthTime(text)).toBeUndefined();
      const bytes = bytesOf(text);
      expect(healthTimeOf(bytes, 0, bytes.length)).toBeUndefined();
    },
  );
});
