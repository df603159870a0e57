import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/core/activity.ts';
import { ReadError } from '../../src/core/errors.ts';
import type { ReadResult } from '../../src/core/reader.ts';
import { fitReader } from '../../src/readers/fit.ts';
import type { Field } from '../support/fit-bytes.ts';
import { fitBytes } from '../support/fit-bytes.ts';
import {
  activity,
  evenRecord,
  evenRecords,
  fileId,
  record,
  START,
  START_S,
  session,
  timer,
  wholeRun,
} from '../support/fit-run.ts';

const read = (bytes: Uint8Array): ReadResult => fitReader.read({ name: 'run.fit', bytes }, {});
const only = (bytes: Uint8Array): Activity => {
  const { activities } = read(bytes);
  expect(activities).toHaveLength(1);
  return activities[0]!;
};
const samplesOf = (bytes: Uint8Array) => only(bytes).samples!;
const reasons = ({ problems }: ReadResult) => problems.map(({ kind, reason }) => `${kind}: ${reason}`);

/** Two records of a run with the given fields. */
const twoRecords = (first: readonly Field[], second: readonly Field[] = first, sport = 1) =>
  samplesOf(
    activity()
      .message(20, record(0, ...first))
      .message(20, record(1, ...second))
      .message(18, session({ lastingS: 1, sport }))
      .close(),
  );

describe('a whole file', () => {
  it.each([true, false])('reads alike in either byte order (little: %s)', (isLittle) => {
    const run = only(wholeRun(isLittle).close());
    expect(run.start).toEqual({ kind: 'instant', epochMs: START_S * 1000, offsetMinutes: 60 });
    expect(run).toMatchObject({ place: { file: 'run.fit' }, sport: 'running', sportStated: true });
    expect(run.facts).toEqual({
      elapsedS: 600,
      durationS: 600,
      distanceM: 1800,
      averageHeartRateBpm: 130,
      maxHeartRateBpm: 131,
    });
    const { count, timeS, distanceM, heartRateBpm, speedMps, breaks } = run.samples!;
    expect([count, timeS[600], distanceM![600], heartRateBpm![9], speedMps![1]]).toEqual([
      601,
      START_S + 600,
      1800,
      130,
      3,
    ]);
    expect(breaks).toEqual([]);
  });

  it('says nothing when there is nothing to say', () => {
    const result = read(wholeRun().close());
    expect([result.kind, result.dialect, result.problems, result.notes]).toEqual(['fit', 'fit', [], []]);
  });

  it('reads behind a header of 12 bytes', () => {
    expect(read(wholeRun().close({ headerSize: 12 }))).toEqual(read(wholeRun().close()));
  });

  it('reads bytes that begin within a longer buffer', () => {
    const bytes = wholeRun().close();
    const padded = new Uint8Array(bytes.length + 7);
    padded.set(bytes, 7);
    expect(read(padded.subarray(7))).toEqual(read(bytes));
  });
});

describe('detection', () => {
  it.each([
    ['a FIT header', 'export', wholeRun().close(), 1],
    ['the name alone', 'run.FIT', new Uint8Array(40), 0.3],
    ['anything else', 'run.gpx', new TextEncoder().encode('<gpx version="1.1"></gpx>'), 0],
    ['nothing', 'run', new Uint8Array(), 0],
  ])('of %s', (_, name, bytes, score) => {
    expect(fitReader.detect({ name, bytes }).score).toBe(score);
  });
});

describe('readings', () => {
  it('turns semicircles into degrees', () => {
    const { latDeg, lonDeg } = twoRecords([
      [0, 'sint32', 2 ** 29],
      [1, 'sint32', -(2 ** 30)],
    ]);
    expect([latDeg![0], lonDeg![0]]).toEqual([45, -90]);
  });

  it('takes 0° N 0° E and values outside the globe for no position', () => {
    const { latDeg } = twoRecords(
      [
        [0, 'sint32', 0],
        [1, 'sint32', 0],
      ],
      [
        [0, 'sint32', 2 ** 30 + 5],
        [1, 'sint32', 5],
      ],
    );
    expect(latDeg).toBeUndefined();
  });

  it('prefers the enhanced altitude and speed wherever the definition has them', () => {
    const enhancedFirst = twoRecords([
      [78, 'uint32', (612 + 500) * 5],
      [2, 'uint16', (100 + 500) * 5],
      [73, 'uint32', 3100],
      [6, 'uint16', 2000],
    ]);
    expect([enhancedFirst.altitudeM![0], enhancedFirst.speedMps![0]]).toEqual([612, 3.1]);
  });

  it('falls back to the plain ones where the enhanced are unset', () => {
    const { altitudeM } = twoRecords([
      [2, 'uint16', (100 + 500) * 5],
      [78, 'uint32', 0xffffffff],
    ]);
    expect(altitudeM![0]).toBe(100);
  });

  it.each([0, 255])('knows no heart rate of %s', (raw) => {
    const { heartRateBpm } = twoRecords([[3, 'uint8', 140]], [[3, 'uint8', raw]]);
    expect([...heartRateBpm!]).toEqual([140, Number.NaN]);
  });

  it('leaves a channel out that never has a reading', () => {
    const samples = twoRecords([
      [3, 'uint8', 255],
      [13, 'sint8', 0x7f],
    ]);
    expect(Object.keys(samples).sort()).toEqual(['breaks', 'count', 'timeS', 'timerRanOn']);
  });

  it('counts the steps of both feet with their fraction, on foot only', () => {
    const cadence: readonly Field[] = [
      [4, 'uint8', 85],
      [53, 'uint8', 64],
    ];
    expect(twoRecords(cadence).cadenceSpm![0]).toBe(171);
    expect(twoRecords(cadence, cadence, 2).cadenceSpm).toBeUndefined();
  });

  it('does not double the cadence of writers that count both feet already', () => {
    expect(twoRecords([[4, 'uint8', 172]]).cadenceSpm![0]).toBe(172);
  });

  it('reads temperatures below zero', () => {
    expect(twoRecords([[13, 'sint8', -7]]).temperatureC![0]).toBe(-7);
  });

  it('passes over fields whose size does not fit their type', () => {
    // A record of its own layout: time, heart rate, and a distance of three bytes.
    const fit = activity().raw(0x41, 0, 0, 20, 0, 3, 253, 4, 0x86, 3, 1, 2, 5, 3, 0x86);
    for (const at of [0, 1]) {
      const stamp = START + at;
      fit.raw(1, stamp & 0xff, (stamp >> 8) & 0xff, (stamp >> 16) & 0xff, stamp >>> 24, 140, 1, 2, 3);
    }
    const { heartRateBpm, distanceM } = samplesOf(fit.close());
    expect([heartRateBpm![1], distanceM]).toEqual([140, undefined]);
  });

  it('unpacks speed and distance of foot pods, over the turn of the counter', () => {
    const packed = (speed: number, distance: number): readonly Field[] => [
      [8, 'byte', [speed & 0xff, (speed >> 8) | ((distance & 0xf) << 4), distance >> 4]],
    ];
    const { speedMps, distanceM } = twoRecords(packed(310, 4090), packed(320, 10));
    expect([...speedMps!]).toEqual([3.1, 3.2]);
    expect([...distanceM!]).toEqual([4090 / 16, 4106 / 16]);
  });

  it('lets the heart rate of an app win that overrides the field, where it has one', () => {
    const fit = activity().message(206, [
      [0, 'uint8', 0],
      [1, 'uint8', 7],
      [2, 'uint8', 2],
      [3, 'text', 'Heart Rate'],
      [14, 'uint16', 20],
      [15, 'uint8', 3],
    ]);
    fit.message(20, record(0, [3, 'uint8', 90]), [[7, 0, 'uint8', 141]]);
    fit.message(20, record(1, [3, 'uint8', 91]), [[7, 0, 'uint8', 255]]);
    const { heartRateBpm } = samplesOf(fit.message(18, session({ lastingS: 1 })).close());
    expect([...heartRateBpm!]).toEqual([141, 91]);
  });

  it('passes over the fields of apps that mean something else', () => {
    const fit = activity();
    fit.message(20, record(0, [3, 'uint8', 90]), [[7, 0, 'uint8', 141]]);
    fit.message(20, record(1, [3, 'uint8', 91]), [[7, 0, 'uint8', 142]]);
    expect([...samplesOf(fit.close()).heartRateBpm!]).toEqual([90, 91]);
  });
});

describe('time', () => {
  it('counts compressed times on from the last full one, over the turn of their five bits', () => {
    const fit = activity().message(20, record(0, [3, 'uint8', 120]));
    for (const at of [5, 30, 36, 67]) fit.compressed(20, (START + at) % 32, [[3, 'uint8', 120 + at]]);
    const { timeS } = samplesOf(fit.close());
    expect([...timeS].map((at) => at - START_S)).toEqual([0, 5, 30, 36, 67]);
  });

  it('leaves records without a time out and says so', () => {
    const fit = activity().message(20, [[3, 'uint8', 120]]);
    const result = read(
      evenRecords(fit, 0, 10)
        .message(18, session({ lastingS: 10 }))
        .close(),
    );
    expect(result.activities[0]!.samples!.count).toBe(11);
    expect(result.notes).toEqual(['records without a time left out: 1']);
  });

  it.each([
    ['since the device was switched on', 12_345],
    ['after 2100', 0xf0000000],
  ])('leaves dates %s out and doubts', (_, stamp) => {
    const fit = activity().message(20, [
      [253, 'uint32', stamp],
      [3, 'uint8', 120],
      [5, 'uint32', 0],
      [73, 'uint32', 0],
    ]);
    const result = read(
      evenRecords(fit, 0, 10)
        .message(18, session({ lastingS: 10 }))
        .close(),
    );
    expect(result.activities[0]!.samples!.count).toBe(11);
    expect(reasons(result)).toEqual(['doubtful: records without a possible date left out: 1']);
  });

  it('sorts records that stand out of order and merges those of one second', () => {
    const fit = activity();
    fit.message(20, record(0, [3, 'uint8', 120]));
    fit.message(20, record(2, [3, 'uint8', 122]));
    fit.message(20, record(1, [3, 'uint8', 121]));
    fit.message(20, record(1, [5, 'uint32', 300]));
    const result = read(fit.message(18, session({ lastingS: 2 })).close());
    const { timeS, heartRateBpm, distanceM } = result.activities[0]!.samples!;
    expect([...timeS].map((at) => at - START_S)).toEqual([0, 1, 2]);
    expect([...heartRateBpm!]).toEqual([120, 121, 122]);
    expect(distanceM![1]).toBe(3);
    expect(result.notes).toContain('records out of order, sorted by time: 1');
  });

  it.each([
    ['+05:45', 345 * 60, 345],
    ['-08:00', -480 * 60, -480],
    ['of clocks read one after the other', 3601, 60],
    ['of 7 minutes: none', 420, undefined],
    ['of 15 hours: none', 15 * 3600, undefined],
    ['of nothing, as devices write that keep UTC: none', 0, undefined],
  ])('states the offset %s', (_, seconds, offsetMinutes) => {
    const fit = evenRecords(activity(), 0, 5).message(34, [
      [253, 'uint32', START + 5],
      [5, 'uint32', START + 5 + seconds],
    ]);
    const { start } = only(fit.close());
    expect(start.kind === 'instant' && start.offsetMinutes).toBe(offsetMinutes);
  });

  it('starts with the session, even when its first record is late', () => {
    const fit = evenRecords(activity(), 3, 20).message(18, session({ lastingS: 20 }));
    expect(only(fit.close()).start).toMatchObject({ epochMs: START_S * 1000 });
  });

  it('starts with the first record when the session names another day', () => {
    const fit = evenRecords(activity(), 0, 20).message(18, session({ from: -30 * 86_400, lastingS: 20 }));
    const run = only(fit.close());
    expect(run.start).toMatchObject({ epochMs: START_S * 1000 });
    expect(run.samples!.count).toBe(21);
    expect(run.facts.durationS).toBe(20);
  });
});

describe('pauses of the timer', () => {
  const paused = (stop: 'stop' | 'stopAll') => {
    const fit = evenRecords(activity().message(21, timer(0, 'start')), 0, 100).message(21, timer(100, stop));
    evenRecords(fit, 101, 110);
    return evenRecords(fit.message(21, timer(160, 'start')), 160, 200).message(18, session({ lastingS: 200 }));
  };

  it.each(['stop', 'stopAll'] as const)('break the samples between %s and start', (stop) => {
    const result = read(paused(stop).close());
    const { breaks, timeS, count } = result.activities[0]!.samples!;
    expect([count, breaks, timeS[100]! - START_S, timeS[101]! - START_S]).toEqual([142, [101], 100, 160]);
    expect(result.notes).toEqual(['records during pauses of the timer left out: 10']);
  });

  it('need a start: the last stop ends the recording', () => {
    expect(samplesOf(wholeRun().close()).breaks).toEqual([]);
  });
});

describe('sessions', () => {
  const sessions = [
    session({ from: 0, lastingS: 100, sport: 2 }),
    session({ from: 100, lastingS: 20, sport: 3 }),
    session({ from: 120, lastingS: 80, sport: 1 }),
  ];
  const summaryLast = evenRecords(activity(), 0, 200);
  for (const each of sessions) summaryLast.message(18, each);
  const summaryFirst = activity();
  for (const each of sessions) summaryFirst.message(18, each);
  evenRecords(summaryFirst, 0, 200);

  it.each([
    ['before', summaryFirst],
    ['behind', summaryLast],
  ])('that stand %s their records are told apart by time, without the transition', (_, fit) => {
    const result = read(fit.close());
    expect(result.activities.map(({ sport, samples }) => [sport, samples!.count])).toEqual([
      ['cycling', 100],
      ['running', 81],
    ]);
    expect(result.notes).toEqual(['transitions between disciplines left out: 1']);
  });

  it('leave records out that lie in none', () => {
    const fit = evenRecords(activity(), 0, 1000);
    fit.message(18, session({ from: 0, lastingS: 200 })).message(18, session({ from: 700, lastingS: 300 }));
    const result = read(fit.close());
    expect(result.activities.map(({ samples }) => samples!.count)).toEqual([260, 301]);
    expect(result.notes).toEqual(['records outside every session left out: 440']);
  });

  it('that are missing leave one activity of all records', () => {
    const fit = evenRecords(activity(), 0, 100).message(12, [
      [0, 'enum', 1],
      [1, 'enum', 3],
    ]);
    const result = read(fit.close());
    expect(result.activities[0]).toMatchObject({ sport: 'trail-running', sportStated: true, facts: {} });
    expect(result.notes).toEqual(['no session message: summary worked out from the records']);
  });

  it('without records are activities of their summary alone', () => {
    const run = only(activity().message(18, session()).close());
    expect(run.samples).toBeUndefined();
    expect(run.facts.distanceM).toBe(1800);
  });

  it('that end before their records do are summed up anew', () => {
    const result = read(
      evenRecords(activity(), 0, 700)
        .message(18, session({ lastingS: 600 }))
        .close(),
    );
    expect(result.activities[0]).toMatchObject({ facts: {}, samples: { count: 701 } });
    expect(reasons(result)[0]).toMatch(/^doubtful: the device closed its summary before its recording ended/);
  });

  it('that run over by a minute keep their summary', () => {
    const run = only(
      evenRecords(activity(), 0, 660)
        .message(18, session({ lastingS: 600 }))
        .close(),
    );
    expect(run.facts.durationS).toBe(600);
  });
});

describe('the file itself', () => {
  const join = (...files: readonly Uint8Array[]) => Uint8Array.from(files.flatMap((file) => [...file]));

  it('may be several, one behind the other', () => {
    const second = evenRecords(activity(), 10_000, 10_100).message(18, session({ from: 10_000, lastingS: 100 }));
    const { activities } = read(join(wholeRun().close(), second.close()));
    expect(activities.map(({ samples }) => samples!.count)).toEqual([601, 101]);
  });

  it('may have others behind it, which are passed over', () => {
    const settings = fitBytes().message(0, fileId(2)).close();
    expect(read(join(wholeRun().close(), settings)).notes).toEqual([
      'chained files without a recording passed over: 1',
    ]);
  });

  it('may have rubbish behind it, which is named', () => {
    const bytes = wholeRun().close();
    const result = read(join(bytes, Uint8Array.of(1, 2, 3)));
    expect(reasons(result)).toEqual([`doubtful: what follows byte ${bytes.length} is no FIT file and was not read`]);
  });

  it('is doubted when its checksum is wrong', () => {
    const result = read(wholeRun().close({ checksum: 0x1234 }));
    expect(result.activities).toEqual(read(wholeRun().close()).activities);
    expect(reasons(result)[0]).toMatch(/^doubtful: the checksum/);
  });

  it('is read as far as it goes when it was cut, with the byte', () => {
    const bytes = wholeRun().close().slice(0, 5000);
    const result = read(bytes);
    expect(result.activities[0]!.samples!.count).toBeGreaterThan(100);
    expect(reasons(result)[0]).toMatch(
      /^doubtful: read up to the damage: the file ends at byte 5000, \d+ bytes too early$/,
    );
  });

  it.each([1, 2])('is doubted when %s of the two bytes of its checksum are missing', (missing) => {
    const bytes = wholeRun().close();
    const result = read(bytes.slice(0, -missing));
    expect(result.activities).toEqual(read(bytes).activities);
    expect(result.problems).toHaveLength(1);
  });

  it('is read to its end when its header was never closed', () => {
    const result = read(wholeRun().close({ dataSize: 0 }));
    expect(result.activities[0]!.samples!.count).toBe(601);
    expect(reasons(result)[0]).toMatch(/^doubtful: .*the device never closed the file, which ends at byte \d+$/);
  });

  it('is read up to a message without definition, with the byte', () => {
    const fit = evenRecords(activity(), 0, 100).raw(0x0f, 1, 2, 3);
    expect(reasons(read(fit.close()))[0]).toMatch(/a message comes without its definition at byte \d+$/);
  });

  it.each([
    [2, 'device settings, not an activity'],
    [5, 'a workout, not an activity'],
    [6, 'a course, not an activity'],
    [9, 'weight readings, not an activity'],
    [14, 'blood pressure readings, not an activity'],
    [99, 'a file of type 99, not an activity'],
  ])('of type %s is refused by name', (type, words) => {
    expect(() => read(evenRecords(fitBytes().message(0, fileId(type)), 0, 9).close())).toThrow(words);
  });

  it('names what its messages tell where old writers number the types otherwise', () => {
    const workout = fitBytes()
      .message(0, fileId(14))
      .message(27, [[0, 'uint8', 1]]);
    expect(() => read(workout.close())).toThrow('a workout, not an activity');
  });

  it.each([
    ['nothing at all', new Uint8Array(), 'the file is empty'],
    ['no header', new Uint8Array(200), 'no FIT header'],
    ['only its identity', activity().close(), 'nothing was recorded'],
    ['a single record', activity().message(20, evenRecord(0)).close(), 'nothing was recorded'],
    [
      'undated records',
      activity()
        .message(20, [[3, 'uint8', 120]])
        .close(),
      '1 records, none with a usable date',
    ],
  ])('with %s is refused', (_, bytes, words) => {
    expect(() => read(bytes)).toThrow(ReadError);
    expect(() => read(bytes)).toThrow(words);
  });
});

describe('what the session states', () => {
  const stated = (...more: readonly Field[]) => only(activity().message(18, session({ more })).close());

  it('is taken in SI units, cadence of both feet', () => {
    const run = stated(
      [59, 'uint32', 580_000],
      [22, 'uint16', 41],
      [23, 'uint16', 39],
      [18, 'uint8', 84],
      [92, 'uint8', 64],
      [57, 'sint8', -3],
    );
    expect(run.facts).toMatchObject({
      movingS: 580,
      ascentM: 41,
      descentM: 39,
      averageCadenceSpm: 169,
      averageTemperatureC: -3,
    });
  });

  it('is absent where it is unset or 0', () => {
    const run = stated([22, 'uint16', 0xffff], [16, 'uint8', 0], [17, 'uint8', 255], [57, 'sint8', 0x7f]);
    expect(Object.keys(run.facts).sort()).toEqual(['distanceM', 'durationS', 'elapsedS']);
  });

  it.each([
    [1, 0, 'running'],
    [1, 4, 'running'],
    [1, 3, 'trail-running'],
    [1, 1, 'treadmill-running'],
    [1, 45, 'treadmill-running'],
    [1, 58, 'treadmill-running'],
    [2, 7, 'cycling'],
    [4, 1, 'treadmill-running'],
    [4, 6, 'cycling'],
    [4, 14, 'other'],
    [5, 17, 'swimming'],
    [10, 20, 'strength'],
    [11, 0, 'walking'],
    [17, 0, 'hiking'],
    [12, 0, 'other'],
    [250, 0, 'other'],
  ])('sport %s/%s is %s', (sport, subSport, ours) => {
    const run = only(activity().message(18, session({ sport, subSport })).close());
    expect([run.sport, run.sportStated]).toEqual([ours, true]);
  });

  it('guesses a generic sport from the speed unless its name tells', () => {
    const generic = (...more: readonly Field[]) =>
      only(
        evenRecords(activity(), 0, 600)
          .message(18, session({ sport: 0, more }))
          .close(),
      );
    expect(generic()).toMatchObject({ sport: 'running', sportStated: false });
    expect(generic([110, 'text', 'Trail Run'])).toMatchObject({ sport: 'trail-running', sportStated: true });
  });

  it('is titled by its workout, else by its sport profile, without control characters', () => {
    expect(stated([110, 'text', 'Run\u001b[31m']).title).toBe('Run [31m');
    const fit = activity().message(26, [[8, 'text', 'Erholungslauf 30′']]);
    expect(only(fit.message(18, session({ more: [[110, 'text', 'Run']] })).close()).title).toBe('Erholungslauf 30′');
  });
});

describe('the profile of the device', () => {
  const zones = (reference: number, index: number, ...more: readonly Field[]): readonly Field[] => [
    [0, 'uint16', reference],
    [1, 'uint16', index],
    [2, 'uint32', [10_000, 0, 500_000, 90_500]],
    [6, 'uint8', [100, 120, 150]],
    ...more,
  ];
  const profileOf = (fit: ReturnType<typeof activity>) => only(fit.message(18, session()).close()).deviceProfile;

  it('has the zones of the session, not of its laps', () => {
    const fit = activity()
      .message(216, zones(19, 0, [11, 'uint8', 150]))
      .message(216, zones(18, 0, [11, 'uint8', 186], [12, 'uint8', 48], [13, 'uint8', 168]));
    expect(profileOf(fit)).toEqual({
      hrMaxBpm: 186,
      hrRestBpm: 48,
      thresholdHeartRateBpm: 168,
      zoneEdgesBpm: [100, 120, 150],
      timeInZoneS: [10, 0, 500, 90.5],
    });
  });

  it('falls back to the stored settings, where 0 and 255 are unset', () => {
    const fit = activity()
      .message(7, [
        [1, 'uint8', 0],
        [2, 'uint8', 165],
      ])
      .message(3, [
        [8, 'uint8', 47],
        [9, 'uint8', 255],
        [11, 'uint8', 185],
      ]);
    expect(profileOf(fit)).toEqual({ hrMaxBpm: 185, hrRestBpm: 47, thresholdHeartRateBpm: 165 });
  });

  it('adds the empty zone above the maximum where a device ends with its highest edge', () => {
    const fit = activity().message(216, [
      [0, 'uint16', 18],
      [1, 'uint16', 0],
      [2, 'uint32', [1000, 2000]],
      [6, 'uint8', [120, 180]],
    ]);
    expect(profileOf(fit)).toEqual({ zoneEdgesBpm: [120, 180], timeInZoneS: [1, 2, 0] });
  });

  it('leaves out edges that do not ascend', () => {
    const fit = activity().message(216, [
      [0, 'uint16', 18],
      [2, 'uint32', [1000, 2000, 3000]],
      [6, 'uint8', [150, 120]],
    ]);
    expect(profileOf(fit)).toBeUndefined();
  });

  it('is absent when nothing was stored', () => expect(profileOf(activity())).toBeUndefined());
});
