import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/core/activity.ts';
import { ReadError } from '../../src/core/errors.ts';
import type { ReadResult } from '../../src/core/reader.ts';
import { gpxReader } from '../../src/readers/gpx.ts';
import { bytesOf, gpxOfSamples, gpxText, type Point, pointsFrom, segmentText, trackText } from '../support/gpx-text.ts';
import { syntheticRun } from '../support/synthetic-run.ts';

const readBytes = (bytes: Uint8Array): ReadResult => gpxReader.read({ name: 'runs/a.gpx', bytes }, {});
const read = (text: string): ReadResult => readBytes(bytesOf(text));
const one = (text: string): Activity => {
  const { activities } = read(text);
  expect(activities).toHaveLength(1);
  return activities[0]!;
};
const errorOf = (text: string): ReadError => {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return error as ReadError;
  }
  throw new Error('nothing was thrown');
};

const START = '2026-11-11T06:31:00Z';
const some = pointsFrom(START, 30);
const withInside = (inside: string): string => gpxText(trackText(pointsFrom(START, 3, 1, inside)));

describe('a whole file', () => {
  const activity = one(gpxOfSamples(syntheticRun({ seconds: 600 })));

  it('gives every channel', () => {
    const { samples } = activity;
    expect(samples!.count).toBe(601);
    expect(samples!.heartRateBpm![0]).toBe(125);
    expect(samples!.altitudeM![0]).toBe(50);
    expect(samples!.latDeg![0]).toBe(10);
    expect(samples!.breaks).toEqual([]);
  });

  it('gives title, sport, start and place', () =>
    expect(activity).toMatchObject({
      title: 'Morning jog',
      sport: 'running',
      sportStated: true,
      start: { kind: 'instant', epochMs: Date.parse(START) },
      place: { file: 'runs/a.gpx' },
      facts: {},
    }));

  it('leaves out channels that no point has', () => {
    const { samples } = one(gpxText(trackText(some)));
    expect(Object.keys(samples!).sort()).toEqual(['breaks', 'count', 'latDeg', 'lonDeg', 'timeS']);
  });
});

describe('detection', () => {
  const detect = (text: string, name = 'x.bin') => gpxReader.detect({ name, bytes: bytesOf(text) });

  it('is certain of a gpx root, whatever the name', () =>
    expect(detect(gpxText(''))).toMatchObject({ score: 1, dialect: 'gpx-1.1' }));
  it('knows 1.0 by version, not by the XML declaration', () => {
    expect(detect(gpxText('', '1.0')).dialect).toBe('gpx-1.0');
    expect(detect('<?xml version="1.0"?><gpx version="1.1">').dialect).toBe('gpx-1.1');
  });
  it('sees a prefixed root', () => expect(detect('<a:gpx xmlns:a="x">').score).toBe(1));
  it('is unsure of the name alone', () => expect(detect('hello', 'A.GPX').score).toBeCloseTo(0.3));
  it('leaves others alone', () => expect(detect('Date,Distance\n').score).toBe(0));
});

describe('heart rate', () => {
  it.each([
    '<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>142</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions>',
    '<extensions><ns3:TrackPointExtension><ns3:hr>142</ns3:hr></ns3:TrackPointExtension></extensions>',
    '<extensions><gpxdata:hr>142.0</gpxdata:hr></extensions>',
    '<extensions><heartrate>142</heartrate></extensions>',
    '<extensions><HeartRate>142</HeartRate></extensions>',
    '<extensions><hr>142</hr></extensions>',
    '<extensions><x:heart-rate>142</x:heart-rate></extensions>',
    '<extensions><x:pulse>142</x:pulse></extensions>',
    '<extensions><HeartRateBpm><Value>142</Value></HeartRateBpm></extensions>',
    '<extensions><heartrate>142</heartrate><ns3:T><ns3:hr>143</ns3:hr></ns3:T></extensions>',
  ])('is read from %s', (inside) =>
    expect(Array.from(one(withInside(inside)).samples!.heartRateBpm!)).toEqual([142, 142, 142]),
  );

  it('of 0 is none', () => expect(one(withInside('<hr>0</hr>')).samples!.heartRateBpm).toBeUndefined());

  it('beside the track is given to the points that follow it', () => {
    const beside = `<extensions><st:activity><st:heartRateTrack>
      <st:heartRate time="2026-11-11T06:31:00Z" bpm="100"/><st:heartRate time="2026-11-11T06:31:02Z" bpm="110"/>
      </st:heartRateTrack></st:activity></extensions>`;
    const { samples } = one(gpxText(beside + trackText(pointsFrom(START, 4))));
    expect(Array.from(samples!.heartRateBpm!)).toEqual([100, 100, 110, 110]);
  });
});

describe('other channels', () => {
  const typed = (type: string, cad: number) =>
    one(gpxText(trackText(pointsFrom(START, 3, 1, `<cad>${cad}</cad>`), `<type>${type}</type>`))).samples!
      .cadenceSpm?.[0];

  it('doubles a run cadence below 120', () => {
    expect(typed('running', 84)).toBe(168);
    expect(typed('running', 119)).toBe(238);
    expect(typed('running', 120)).toBe(120);
  });
  it('doubles a walk cadence below 80', () =>
    expect([typed('walking', 55), typed('walking', 110)]).toEqual([110, 110]));
  it('drops the cadence of a ride', () => expect(typed('cycling', 84)).toBeUndefined());

  it('reads temperature, speed and distance', () => {
    const inside =
      '<extensions><atemp>19</atemp><speed>2.5</speed><gpxdata:distance>12</gpxdata:distance></extensions>';
    const { samples } = one(withInside(inside));
    expect([samples!.temperatureC![1], samples!.speedMps![1], samples!.distanceM![1]]).toEqual([19, 2.5, 12]);
  });

  it('tolerates decimal commas', () => {
    const points = some.map((point) => ({ ...point, lat: String(point.lat).replace('.', ',') }));
    expect(one(gpxText(trackText(points))).samples!.latDeg![1]).toBe(10.000025);
  });

  it('takes impossible and missing places for unknown', () => {
    const places: readonly Point[] = [
      { lat: 91, lon: 0 },
      { lat: 0, lon: 0 },
      { lat: 'x', lon: 1 },
      { lon: 1 },
      { lat: 1, lon: 2 },
    ];
    const points = places.map((place, i) => ({ ...place, time: some[i]!.time! }));
    const { latDeg } = one(gpxText(trackText(points))).samples!;
    expect(Array.from(latDeg!, Number.isNaN)).toEqual([true, true, true, true, false]);
  });

  it('keeps the summary of OpenTracks', () => {
    const stats = `<extensions><gpxtrkx:TrackStatsExtension><gpxtrkx:Distance>2150.5</gpxtrkx:Distance>
      <gpxtrkx:TimerTime>900</gpxtrkx:TimerTime><gpxtrkx:MovingTime>880</gpxtrkx:MovingTime><gpxtrkx:Ascent>0</gpxtrkx:Ascent>
      </gpxtrkx:TrackStatsExtension></extensions>`;
    expect(one(gpxText(trackText(some, stats))).facts).toEqual({ distanceM: 2150.5, durationS: 900, movingS: 880 });
  });
});

describe('times', () => {
  const startOf = (time: string, next: string) =>
    one(
      gpxText(
        trackText([
          { lat: 1, lon: 2, time },
          { lat: 1, lon: 2, time: next },
        ]),
      ),
    ).start;

  it('keep a stated offset', () =>
    expect(startOf('2026-11-11T07:31:00+01:00', '2026-11-11T07:31:01+01:00')).toEqual({
      kind: 'instant',
      epochMs: Date.parse(START),
      offsetMinutes: 60,
    }));
  it('take Z and +00:00 for a moment without a place', () => {
    expect(startOf('2026-11-11T06:31:00+00:00', '2026-11-11T06:31:01+00:00')).toEqual({
      kind: 'instant',
      epochMs: Date.parse(START),
    });
  });
  it('without zone are local', () =>
    expect(startOf('2026-11-11T06:31:00', '2026-11-11T06:31:01')).toEqual({
      kind: 'local',
      dateTime: '2026-11-11T06:31:00',
    }));
  it('may have fractions', () =>
    expect(startOf('2026-11-11T06:31:00.250Z', '2026-11-11T06:31:01.250Z')).toMatchObject({
      epochMs: Date.parse(START) + 250,
    }));
  it('may have an offset like -0330', () =>
    expect(startOf('2026-11-11T03:01:00-0330', '2026-11-11T03:01:01-0330')).toMatchObject({
      epochMs: Date.parse(START),
      offsetMinutes: -210,
    }));

  it('missing at some points drop these, and a note says so', () => {
    const points = some.map((point, i) => (i % 10 === 3 ? { lat: point.lat!, lon: point.lon! } : point));
    const result = read(gpxText(trackText(points)));
    expect(result.activities[0]!.samples!.count).toBe(27);
    expect(result.notes).toEqual(['track: points without a readable time left out: 3']);
  });

  it('out of order are sorted, and repeated ones merged', () => {
    const swapped = [some[0]!, some[2]!, some[1]!, { ...some[1]!, inside: '<hr>120</hr>' }, ...some.slice(3)];
    const result = read(gpxText(trackText(swapped)));
    const { samples } = result.activities[0]!;
    expect(samples!.count).toBe(30);
    expect(Array.from(samples!.timeS)).toEqual(Array.from(samples!.timeS).sort((a, b) => a - b));
    expect(samples!.heartRateBpm![1]).toBe(120);
    expect(result.notes).toEqual([
      'track: points out of order, sorted by time: 1',
      'track: points with a time that was there already, dropped: 1',
    ]);
  });

  it('in a wild order are a problem too', () => {
    const result = read(gpxText(trackText([...some].reverse())));
    expect(result.problems.map(({ kind }) => kind)).toEqual(['doubtful']);
  });

  it('before 1980 or after 2100 are a problem, and an error when there are no others', () => {
    const odd = [
      { lat: 1, lon: 2, time: '1979-12-31T23:59:59Z' },
      { lat: 1, lon: 2, time: '2100-01-01T00:00:01Z' },
    ];
    const result = read(gpxText(trackText([...odd, ...some])));
    expect(result.activities[0]!.samples!.count).toBe(30);
    expect(result.problems[0]!.reason).toBe('track: points dated before 1980 or after 2100 left out: 2');
    expect(errorOf(gpxText(trackText(odd))).message).toBe('2 track points, all dated before 1980 or after 2100');
  });

  it('that follow one constant speed betray a planned route', () => {
    const plan = [0, 40, 45, 49, 80, 90, 130, 138, 170].map((second) => ({
      lat: 10 + second * 2.5e-5,
      lon: -30,
      time: new Date(Date.parse(START) + second * 1000).toISOString(),
    }));
    expect(read(gpxText(trackText(plan))).problems[0]!.reason).toContain('every leg has the same speed');
    expect(read(gpxText(trackText(some))).problems).toEqual([]);
    const beating = plan.map((point) => ({ ...point, inside: '<extensions><hr>130</hr></extensions>' }));
    expect(read(gpxText(trackText(beating))).problems).toEqual([]);
  });
});

describe('segments and tracks', () => {
  const later = (minutes: number) => pointsFrom(new Date(Date.parse(START) + minutes * 60_000).toISOString(), 10);
  const track = (name: string, points: readonly Point[]) => trackText(points, `<name>${name}</name>`);

  it('segments are one activity with breaks', () => {
    const { samples } = one(gpxText(`<trk>${segmentText(some)}${segmentText([])}${segmentText(later(5))}</trk>`));
    expect(samples!.breaks).toEqual([30]);
  });

  it('pauses written as latitudes 100 and 200 are breaks, not points', () => {
    const pause = [
      { lat: 100, lon: 0, time: some[9]!.time! },
      { lat: 200, lon: 0, time: some[10]!.time! },
    ];
    const { samples } = one(gpxText(trackText([...some.slice(0, 9), ...pause, ...some.slice(12)])));
    expect(samples!.count).toBe(27);
    expect(samples!.breaks).toEqual([9]);
  });

  it('tracks that follow within half an hour and share their name are one outing', () => {
    const result = read(gpxText(track('LOG', some) + track('LOG #2', later(30))));
    expect(result.activities).toHaveLength(1);
    expect(result.activities[0]!.samples!.breaks).toEqual([30]);
    expect(result.notes[0]).toContain('2 tracks that follow each other were joined');
  });

  it.each([
    ['31 min later', track('LOG', some) + track('LOG #2', later(31))],
    ['with another name', track('Warm-up', some) + track('Intervals', later(10))],
    ['overlapping', track('LOG', some) + track('LOG #2', some)],
  ])('tracks %s are activities of their own', (_, body) => expect(read(gpxText(body)).activities).toHaveLength(2));

  it('an untimed track beside a recorded one is told as empty', () => {
    const result = read(gpxText(track('plan', [{ lat: 1, lon: 2 }]) + track('run', some)));
    expect(result.activities).toHaveLength(1);
    expect(result.problems).toMatchObject([
      { kind: 'empty', reason: 'track "plan": 1 points without a usable time, 0 with one: no recording' },
    ]);
  });
});

describe('one track of several outings', () => {
  const days = segmentText(pointsFrom(START, 60)) + segmentText(pointsFrom('2026-11-12T06:31:00Z', 90));
  const { activities, notes } = read(gpxText(`<trk><name>Log</name>${days}</trk>`));

  it('is cut where more than four hours lie between two points', () => {
    expect(activities.map(({ samples }) => samples!.count)).toEqual([60, 90]);
    expect(activities[1]!.start).toEqual({ kind: 'instant', epochMs: Date.parse('2026-11-12T06:31:00Z') });
    expect(notes[0]).toMatch(/read as 2 outings/);
  });

  it('is left whole over a rest of four hours', () => {
    const rest = segmentText(pointsFrom(START, 2)) + segmentText(pointsFrom('2026-11-11T10:31:01Z', 2));
    expect(one(gpxText(`<trk>${rest}</trk>`)).samples!.breaks).toEqual([2]);
  });
});

describe('sport', () => {
  const moving = (mps: number, head = '') => {
    const points = Array.from({ length: 120 }, (_, i) => ({
      lat: 10 + (i * 5 * mps) / 111_195,
      lon: -30,
      time: new Date(Date.parse(START) + i * 5000).toISOString(),
    }));
    const { sport, sportStated } = one(gpxText(trackText(points, head)));
    return [sport, sportStated];
  };

  it('is what the type says', () => expect(moving(1, '<type>running</type>')).toEqual(['running', true]));
  it('is what the number of a platform says', () => expect(moving(3, '<type>10</type>')).toEqual(['walking', true]));
  it('is guessed from the speed', () => {
    expect([1.2, 1.7, 1.9, 3, 4.9, 5.1, 9, 20].map((mps) => moving(mps)[0])).toEqual([
      'walking',
      'walking',
      'running',
      'running',
      'running',
      'cycling',
      'cycling',
      'other',
    ]);
    expect(moving(3)).toEqual(['running', false]);
  });
});

describe('texts', () => {
  const titled = (name: string) => one(gpxText(trackText(some, `<name>${name}</name>`))).title;

  it('lose control characters and overrides of the writing direction', () =>
    expect(titled('<![CDATA[easy\u0085\u202Ejog\u009B31m]]>')).toBe('easy jog 31m'));
  it('are cut at 500 characters, never through one', () => {
    expect(titled('x'.repeat(600))).toHaveLength(500);
    expect(Array.from(titled('🏃'.repeat(600))!)).toHaveLength(500);
  });
  it('come from the file where the track has none', () =>
    expect(one(gpxText(`<metadata><name>Loop</name><desc>calm</desc></metadata>${trackText(some)}`))).toMatchObject({
      title: 'Loop',
      notes: 'calm',
    }));
  it('of an empty name are absent', () => expect(titled(' ')).toBeUndefined());
  it('decode predefined and numeric entities', () => expect(titled('a &amp; b &#233;')).toBe('a & b é'));
  it('are not taken from a waypoint', () =>
    expect(one(gpxText(`<wpt lat="1" lon="2"><name>Spring</name></wpt>${trackText(some)}`)).title).toBeUndefined());
});

describe('encodings', () => {
  const text = gpxText(trackText(some, '<name>Läufchen</name>'));
  const latin1 = Uint8Array.from(text.replace('UTF-8', 'ISO-8859-1'), (letter) => letter.charCodeAt(0));
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const bytes = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(bytes.buffer);
  };

  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with mark and blanks', bytesOf(`\uFEFF \n\n${text}`)],
    ['Latin-1', latin1],
    ['UTF-16 little endian without mark', utf16(true)],
    ['UTF-16 big endian without mark', utf16(false)],
  ])('%s comes out right', (_, bytes) => expect(readBytes(bytes).activities[0]!.title).toBe('Läufchen'));
});

describe('files without a recording', () => {
  it.each([
    [gpxText(''), 'neither track, route nor waypoints: only a header'],
    [gpxText('<trk><trkseg/></trk>'), 'a track without any point: nothing was recorded'],
    [
      gpxText('<rte><rtept lat="1" lon="2"/><rtept lat="1" lon="3"/></rte>'),
      '2 route points, no track: a planned route, not a recording',
    ],
    [gpxText('<wpt lat="1" lon="2"/>'), '1 waypoint, no track: places, not a recording'],
    [gpxText(trackText([{ lat: 1, lon: 2 }])), '1 track point without a time: a planned track, not a recording'],
    [gpxText(trackText([some[0]!])), 'only 1 moment on the clock: too short for a recording'],
    ['<kml/>', 'the root element is <kml>, expected <gpx>'],
    ['', 'the file is empty'],
    [' \n', 'the file is empty'],
  ])('are refused by what they hold: %#', (text, message) => expect(errorOf(text).message).toBe(message));
});

describe('hostile and broken files', () => {
  it('a DOCTYPE is refused and no entity is expanded', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><gpx><name>&b;</name></gpx>`;
    expect(errorOf(bomb).message).toContain('it has a DOCTYPE');
    expect(errorOf('<gpx><name>&b;</name></gpx>').message).toBe(
      'not well-formed XML at line 1, column 14: undefined entity',
    );
  });

  it('nesting is bounded at 200', () => {
    const nested = (depth: number) => gpxText(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}${trackText(some)}`);
    expect(read(nested(199)).activities).toHaveLength(1);
    expect(errorOf(nested(200)).message).toContain('nested more than 200 deep');
    expect(errorOf('<a>'.repeat(200_000)).message).toContain('nested more than 200 deep');
  });

  it('texts are bounded at a million characters', () => {
    const long = (length: number) => gpxText(trackText(some, `<desc>${'x'.repeat(length)}</desc>`));
    expect(one(long(1_000_000)).notes).toHaveLength(500);
    expect(errorOf(long(1_000_001)).message).toContain('a text of more than 1000000 characters');
  });

  it('names like __proto__ do no harm', () => {
    const text = gpxText(
      `<metadata><__proto__>x</__proto__></metadata>${trackText(some, '<constructor a="1">y</constructor>')}`,
    );
    expect(one(text.replace('creator=', '__proto__="x" creator=')).samples!.count).toBe(30);
    expect(Object.keys({})).toEqual([]);
  });

  it('an undeclared prefix does not hide a run', () =>
    expect(one(withInside('<extensions><nope:hr>120</nope:hr></extensions>')).samples!.heartRateBpm![0]).toBe(120));

  it('an error tells line and column', () => {
    const broken = gpxText(trackText(some)).replace('</trkseg>', '</trksge>');
    const error = errorOf(broken);
    expect(error.line).toBe(32);
    expect(error.column).toBeGreaterThan(1);
    expect(error.message).toMatch(/^not well-formed XML at line 32, column \d+: unexpected close tag$/);
  });

  it('an error behind blank lines still tells the line of the file', () =>
    expect(errorOf('\n\n\n<gpx>\n<a></b></gpx>').line).toBe(5));

  const whole = bytesOf(gpxOfSamples(syntheticRun({ seconds: 60 })));
  const onlyReadErrors = (bytes: Uint8Array): boolean => {
    try {
      readBytes(bytes);
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError);
      return false;
    }
  };

  it('a file cut anywhere is refused, never half read', () => {
    const lastTag = whole.length - '</gpx>'.length;
    for (let end = 0; end < lastTag; end += 97)
      expect(onlyReadErrors(whole.subarray(0, end)), `cut at ${end}`).toBe(false);
  });

  it('a file with a wrong byte is read or refused, and nothing else', () => {
    for (let at = 0; at < whole.length; at += 61) {
      for (const byte of [0x00, 0x3c, 0x26, 0xff, whole[at]! ^ 0x20]) {
        const bytes = whole.slice();
        bytes[at] = byte;
        onlyReadErrors(bytes);
      }
    }
  });
});

describe('speed', () => {
  it('reads an hour at 1 Hz in well under a second', () => {
    const bytes = bytesOf(gpxOfSamples(syntheticRun({ seconds: 3600 })));
    readBytes(bytes);
    const begin = performance.now();
    readBytes(bytes);
    expect(performance.now() - begin).toBeLessThan(800);
  });
});
