import { describe, expect, it } from 'vitest';
import { tcxReader } from '../../src/readers/tcx.ts';
import { syntheticRun } from '../support/synthetic-run.ts';
import {
  activities,
  activity,
  BEGIN,
  bytesOf,
  lap,
  runningPoints,
  tcxOfSamples,
  tcxText,
  timeAt,
  tpx,
} from '../support/tcx-text.ts';
import { errorOf, one, read, readBytes, simple, some, withPoints } from './tcx/read-tcx.ts';

const withInside = (inside: string, sport = 'Running') =>
  withPoints(
    some.map((point) => ({ ...point, inside })),
    sport,
  );

describe('a whole file', () => {
  const whole = one(tcxOfSamples(syntheticRun({ seconds: 600 })));

  it('gives every channel', () => {
    const { samples } = whole;
    expect(samples!.count).toBe(601);
    expect(samples!.heartRateBpm![0]).toBe(125);
    expect(samples!.altitudeM![0]).toBe(50);
    expect(samples!.latDeg![0]).toBe(10);
    expect(samples!.cadenceSpm![0]).toBe(168);
    expect(samples!.breaks).toEqual([]);
  });

  it('gives sport, start, place and the laps as facts, and no title', () => {
    expect(whole).toMatchObject({
      sport: 'running',
      sportStated: true,
      start: { kind: 'instant', epochMs: Date.parse(BEGIN) },
      place: { file: 'runs/a.tcx' },
      facts: { durationS: 600 },
    });
    expect(whole.title).toBeUndefined();
  });

  it('leaves out channels that no point has', () =>
    expect(Object.keys(one(simple()).samples!).sort()).toEqual([
      'breaks',
      'count',
      'distanceM',
      'heartRateBpm',
      'latDeg',
      'lonDeg',
      'timeS',
    ]));

  it('says nothing where nothing had to be done', () => {
    const { notes, problems, kind, dialect } = read(simple());
    expect({ notes, problems, kind, dialect }).toEqual({ notes: [], problems: [], kind: 'tcx', dialect: 'tcx' });
  });
});

describe('detection', () => {
  const detect = (text: string, name = 'x.bin') => tcxReader.detect({ name, bytes: bytesOf(text) }).score;

  it('is certain of the root, whatever the name, the prefix and the blanks before', () => {
    expect(detect(simple())).toBe(1);
    expect(detect('<tc:TrainingCenterDatabase xmlns:tc="x">')).toBe(1);
    expect(detect(`\n   ${simple()}`)).toBe(1);
  });
  it('is unsure of the name alone', () => expect(detect('hello', 'A.TCX')).toBeCloseTo(0.3));
  it('leaves others alone', () => expect(detect('<gpx>')).toBe(0));
});

describe('channels', () => {
  const bare = '<Speed>2.5</Speed><RunCadence>84</RunCadence><Watts>250</Watts>';
  const bound = bare.replaceAll(/<(\/?)/g, '<$1ns3:');

  it.each([
    tpx(bound),
    `<Extensions><TPX xmlns="http://www.garmin.com/xmlschemas/ActivityExtension/v2">${bare}</TPX></Extensions>`,
    `<Extensions><TPX>${bare}</TPX></Extensions>`,
    `<Extensions><nope:TPX>${bound.replaceAll('ns3:', 'nope:')}</nope:TPX></Extensions>`,
  ])('speed and steps are read from %s', (inside) => {
    const { samples } = one(withInside(inside));
    expect([samples!.speedMps![1], samples!.cadenceSpm![1]]).toEqual([2.5, 168]);
  });

  it('a cadence is per leg below 120, decided once for the run', () => {
    const cadenceOf = (cadence: number) => one(withInside(`<Cadence>${cadence}</Cadence>`)).samples!.cadenceSpm?.[0];
    expect([cadenceOf(84), cadenceOf(119), cadenceOf(120), cadenceOf(170)]).toEqual([168, 238, 120, 170]);
    const walked = some.map((point, i) => ({ ...point, inside: tpx(`<RunCadence>${i < 5 ? 30 : 84}</RunCadence>`) }));
    expect(one(withPoints(walked)).samples!.cadenceSpm![0]).toBe(60);
  });
  it("the watch's steps go before the pod's", () =>
    expect(one(withInside(`<Cadence>0</Cadence>${tpx(bound)}`)).samples!.cadenceSpm![0]).toBe(168));
  it('the cadence of a ride is dropped', () =>
    expect(one(withInside('<Cadence>84</Cadence>', 'Biking')).samples!.cadenceSpm).toBeUndefined());

  it('a heart rate of 0 is none', () => {
    const points = some.map((point, i) => ({ ...point, bpm: i === 1 ? 0 : 150 }));
    const { heartRateBpm } = one(withPoints(points)).samples!;
    expect(Array.from(heartRateBpm!.subarray(0, 3))).toEqual([150, Number.NaN, 150]);
  });
  it('a heart rate without <Value> is read too', () => {
    const text = simple().replaceAll(/<HeartRateBpm><Value>(\d+)<\/Value>/g, '<HeartRateBpm>$1');
    expect(one(text).samples!.heartRateBpm![0]).toBe(140);
  });

  it('impossible places and 0/0 are unknown', () => {
    const places = [
      { lat: 91, lon: 0 },
      { lat: 0, lon: 0 },
      { lat: 'x', lon: 1 },
      { lat: '1,5', lon: 2 },
    ];
    const { latDeg } = one(withPoints(places.map((place, i) => ({ ...place, at: i * 3 })))).samples!;
    expect(Array.from(latDeg!)).toEqual([Number.NaN, Number.NaN, Number.NaN, 1.5]);
  });

  it('elements are known by their local name, bound or not', () => {
    const prefixed = simple().replaceAll(/<(\/?)(?=[A-Z])/g, '<$1tc:');
    expect(one(prefixed).samples!.count).toBe(some.length);
    expect(one(prefixed).facts).toEqual(one(simple()).facts);
  });
});

describe('several activities', () => {
  const first = activity([lap({ totalS: 120 }, some)]);
  const ride = lap({ totalS: 60, start: timeAt(7200) }, runningPoints(7200, 7260));
  const second = activity([ride], 'Biking', timeAt(7200));

  it('in one file come out each', () =>
    expect(read(activities(first, second)).activities.map(({ sport }) => sport)).toEqual(['running', 'cycling']));
  it('of a multi-sport session come out each, without the transitions', () => {
    const transition = '<Transition StartTime="x"><TotalTimeSeconds>9</TotalTimeSeconds></Transition>';
    const session = `<MultiSportSession><Id>${BEGIN}</Id><FirstSport>${first}</FirstSport><NextSport>${transition}${second}</NextSport></MultiSportSession>`;
    const result = read(activities(session));
    expect(result.activities.map(({ start }) => start)).toMatchObject([
      { epochMs: Date.parse(BEGIN) },
      { epochMs: Date.parse(BEGIN) + 7_200_000 },
    ]);
    expect(result.notes).toEqual(['transitions between two sports left out: 1']);
  });
  it('leave out an empty one with a problem', () => {
    const result = read(activities(first, activity([lap({})], 'Running', 'x')));
    expect(result.activities).toHaveLength(1);
    expect(result.problems).toMatchObject([
      { kind: 'empty', reason: 'activity x: 1 laps without a usable total, 0 points with a time: no recording' },
    ]);
  });
  it('are read beside courses and workouts, which are left out', () => {
    const plans = `<Workouts><Workout Sport="Running"><Name>w</Name></Workout></Workouts><Courses><Course><Name>c</Name>${lap({}, some)}</Course></Courses>`;
    const result = read(tcxText(`<Activities>${first}</Activities>${plans}`));
    expect(result.activities).toHaveLength(1);
    expect(result.notes).toEqual([
      'courses left out, for they are plans: 1',
      'workouts left out, for they are plans: 1',
    ]);
  });
  it('are read where the outer element was cut off', () => {
    const result = read(`<Activities>${first}</Activities>`);
    expect(result.activities).toHaveLength(1);
    expect(result.notes).toEqual(['the outer element <TrainingCenterDatabase> is missing']);
  });
});

describe('sport and texts', () => {
  const sportOf = (name: string, mps = 3, hasPlaces = true) => {
    const points = runningPoints(0, 600, mps).map(({ lat, ...rest }) => (hasPlaces ? { ...rest, lat: lat! } : rest));
    const { sport, sportStated } = one(withPoints(points, name));
    return [sport, sportStated];
  };

  it.each([
    ['Running', 'running'],
    ['Biking', 'cycling'],
    ['Walking', 'walking'],
    ['Trail Running', 'trail-running'],
    ['Swimming', 'swimming'],
  ])('%s is %s', (name, sport) => expect(sportOf(name)).toEqual([sport, true]));
  it('Other is guessed from the speed, and a slow one without places is no walk', () => {
    expect(sportOf('Other')).toEqual(['running', false]);
    expect(sportOf('Other', 1.2)).toEqual(['walking', false]);
    expect(sportOf('Other', 1.2, false)).toEqual(['other', false]);
  });

  it('notes are those of the activity, not of a lap, and plain', () => {
    const notes = '<Notes><![CDATA[easy\u0085jog]]> </Notes>';
    const text = activities(activity([lap({ inside: '<Notes>lap</Notes>' }, some)], 'Running', BEGIN, notes));
    expect(one(text).notes).toBe('easy jog');
    expect(one(simple()).notes).toBeUndefined();
  });
});

describe('encodings', () => {
  const text = activities(activity([lap({}, some)], 'Running', BEGIN, '<Notes>Läufchen</Notes>'));
  const latin1 = Uint8Array.from(text.replace('UTF-8', 'ISO-8859-1'), (letter) => letter.charCodeAt(0));
  const utf16 = Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));

  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with mark and blanks', bytesOf(`\uFEFF \n\n${text}`)],
    ['Latin-1', latin1],
    ['UTF-16 without mark', utf16],
  ])('%s comes out right', (_, bytes) => expect(readBytes(bytes).activities[0]!.notes).toBe('Läufchen'));
});

describe('files without a recording', () => {
  const course = `<Course><Name>x</Name>${lap({}, runningPoints(0, 10))}</Course>`;

  it.each([
    [tcxText(''), 'neither activity, course nor workout: only a header'],
    [tcxText(`<Courses>${course}</Courses>`), /^1 course with \d+ trackpoints, no activity: a planned route, not a/],
    [tcxText('<Workouts><Workout/><Workout/></Workouts>'), '2 workouts, no activity: a plan, not a recording'],
    [activities(activity([])), '1 activity without any lap: nothing was recorded'],
    [activities(activity([lap({})])), '1 lap without a start or a total time: nothing was recorded'],
    [withPoints([{ lat: 1, lon: 2 }]), '1 trackpoint without a time: a path, not a recording'],
    [withPoints([some[0]!]), 'only 1 trackpoint on the clock: too short for a recording'],
    [withPoints([{ at: 0 }, { at: 9 }]), '2 trackpoints that tell nothing but a time, and no lap total'],
    [withPoints([{ at: '2101-01-01T00:00:00Z', lat: 1, lon: 2 }]), 'all dated before 1980 or after 2100'],
    ['<kml/>', 'the root element is <kml>, expected <TrainingCenterDatabase>'],
    ['', 'the file is empty'],
  ])('are refused by what they hold: %#', (text, message) => expect(errorOf(text).message).toMatch(message));
});
