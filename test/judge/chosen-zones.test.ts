import { describe, expect, it } from 'vitest';
import { estimateAthlete } from '../../src/athlete/estimate-athlete.ts';
import type { ToldAthlete } from '../../src/athlete/told.ts';
import { buildZones } from '../../src/athlete/zone-models/build-zones.ts';
import { customZones } from '../../src/athlete/zone-models/custom.ts';
import { HEART_RATE_SPECS, PACE_SPECS } from '../../src/athlete/zone-models/index.ts';
import { heartRateZones, paceZones } from '../../src/athlete/zone-models.ts';
import type { ZoneModel } from '../../src/core/athlete.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { judgingZones } from '../../src/judge/judging-zones.ts';
import { observedKind } from '../../src/judge/observed-kind.ts';
import { sessionZones } from '../../src/judge/session-zones.ts';
import { session, sure, trace } from '../support/build.ts';

const seiler = buildZones(HEART_RATE_SPECS.seiler, { lt1: sure(150), lt2: sure(170) }) as ZoneModel;
const friel = buildZones(HEART_RATE_SPECS['friel-lthr'], { lt2: sure(170) }) as ZoneModel;
const daniels = buildZones(PACE_SPECS['daniels-vdot'], { vdot: sure(50) }) as ZoneModel;
const five = heartRateZones({}, sure(190))!;
const fivePaces = paceZones(sure(4))!;

/** Half an hour easy, then as long as is said at a heart rate. */
const then = (seconds: number, bpm: number) =>
  session({
    averageHeartRateBpm: 135,
    durationS: 1800 + seconds,
    movingS: 1800 + seconds,
    trace: trace([
      { seconds: 1800, bpm: 130, mps: 2.5 },
      { seconds, bpm, mps: 4 },
    ]),
  });

describe('zones that are not five', () => {
  it('lift a session from where the model says that it gets hard', () => {
    expect(sessionZones(then(600, 172), { heartRateZones: seiler })).toMatchObject({
      heartRateZone: 1,
      sessionZone: 3,
      timeInZoneS: [1800, 0, 600],
      reason: expect.stringMatching(/lifted by 10 min in zone 3 and above/),
    });
    // A fifth of the session is enough from five minutes on: 450 of 2250 s, not 445 of 2245.
    expect(sessionZones(then(450, 172), { heartRateZones: seiler }).sessionZone).toBe(3);
    expect(sessionZones(then(445, 172), { heartRateZones: seiler }).sessionZone).toBe(1);
    expect(sessionZones(then(600, 169), { heartRateZones: seiler }).sessionZone).toBe(1);
  });

  it.each([
    [163, 4],
    [171, 5],
    [177, 6],
    [185, 7],
  ])('lift it to the zone in which the hard time was mostly spent: %i bpm, zone %i of seven', (bpm, zone) => {
    const { sessionZone, timeInZoneS, reason } = sessionZones(then(900, bpm), { heartRateZones: friel });
    expect([sessionZone, timeInZoneS?.[zone - 1]]).toEqual([zone, 900]);
    expect(reason).toMatch(/lifted by 15 min in Z4 and above/);
  });

  it('say nothing of hard where they are your own and of an unusual number', () => {
    const own = customZones([130, 150, 170], 'bpm');
    expect(sessionZones(then(1200, 175), { heartRateZones: own })).toMatchObject({ heartRateZone: 2, sessionZone: 2 });
  });

  it('carry model and edges', () => {
    expect(sessionZones(then(600, 172), { heartRateZones: seiler, paceZones: daniels })).toMatchObject({
      model: 'seiler, daniels-vdot',
      edgesBpm: [150, 170],
      paceEdgesMps: daniels.edges,
    });
  });
});

describe('heart rate and pace in zones that count differently', () => {
  const at = (averageHeartRateBpm: number, speedMps: number, heartRateZones = seiler) =>
    sessionZones(session({ averageHeartRateBpm, speedMps }), { heartRateZones, paceZones: fivePaces });

  it('agree where the effort is the same, whatever the number', () => {
    expect(at(175, 4.2)).toMatchObject({ heartRateZone: 3, paceZone: 5, disagree: false });
    expect(at(130, 3.3)).toMatchObject({ heartRateZone: 1, paceZone: 2, disagree: false });
    expect(at(130, 4.2)).toMatchObject({ heartRateZone: 1, paceZone: 5, disagree: true });
  });

  it('do not disagree where nobody knows what a zone stands for', () => {
    expect(at(130, 4.2, customZones([120, 150, 170], 'bpm')).disagree).toBe(false);
  });

  it('leave the session without a zone where pace is all there is: its zone 5 is none of three', () => {
    const { averageHeartRateBpm: _, ...silent } = session({ speedMps: 4.2 });
    expect(sessionZones(silent, { heartRateZones: seiler, paceZones: fivePaces })).toMatchObject({
      paceZone: 5,
      reason: 'by pace alone (zone 5)',
    });
    expect(sessionZones(silent, { heartRateZones: seiler, paceZones: fivePaces }).sessionZone).toBeUndefined();
    expect(sessionZones(silent, { heartRateZones: five, paceZones: fivePaces }).sessionZone).toBe(5);
  });
});

describe('the zones that are shown', () => {
  const athleteWith = (told: ToldAthlete) =>
    estimateAthlete([], { hrMaxBpm: 190, thresholdSpeedMps: 4, ...told }, presetById('yearround')!, '2026-11-15');
  const CHOICES: readonly ToldAthlete[] = [
    { heartRateModel: 'percent-hrmax' },
    { heartRateModel: 'percent-hrr', hrRestBpm: 50 },
    { heartRateModel: 'percent-hrr' },
    { heartRateModel: 'friel-lthr', lt2Bpm: 170 },
    { heartRateModel: 'seiler', paceModel: 'critical-speed' },
    { heartRateModel: 'custom', heartRateEdgesBpm: [120, 140, 160] },
    { paceModel: 'daniels-vdot' },
  ];
  const RUNS = [
    ...[125, 140, 155, 168, 180].map((averageHeartRateBpm) => session({ averageHeartRateBpm })),
    then(500, 168),
    then(700, 168),
    then(900, 178),
  ];

  it.each(CHOICES)('never change what a run was, nor the cap: %j', (told) => {
    const [plain, chosen] = [athleteWith({}), athleteWith(told)];
    const kinds = (athlete: typeof plain) =>
      RUNS.map((run) => {
        const zones = judgingZones(run, athlete, sessionZones(run, athlete));
        const { kind, confidence } = observedKind(run, zones, athlete, {});
        return [kind, confidence];
      });
    expect(kinds(chosen)).toEqual(kinds(plain));
    expect(new Set(kinds(plain).map(([kind]) => kind)).size).toBeGreaterThan(2);
    expect(chosen.cap).toEqual(plain.cap);
    expect(chosen.judgedBy).toBeDefined();
  });

  it('are judged by where they are five of your own', () => {
    const own = athleteWith({ heartRateEdgesBpm: [100, 110, 120, 130] });
    const run = session({ averageHeartRateBpm: 125 });
    expect(own.judgedBy).toBeUndefined();
    expect(observedKind(run, judgingZones(run, own, sessionZones(run, own)), own, {}).kind).toBe('tempo');
    expect(own.cap!.disputed.value).toBe(110);
  });

  it('are named in the reason where others decided', () => {
    const chosen = athleteWith({ heartRateModel: 'seiler' });
    const run = session({ averageHeartRateBpm: 155 });
    expect(judgingZones(run, chosen, sessionZones(run, chosen)).reason).toMatch(
      /zone 3.* \(zone1-hrmax, friel-pace\)$/,
    );
  });

  it('are unknown with the reason where the model lacks a number, and never those of another model', () => {
    const {
      heartRateZones: byHeart,
      paceZones: byPace,
      zoneGaps,
      missing,
    } = athleteWith({
      heartRateModel: 'percent-hrr',
      paceModel: 'daniels-vdot',
    });
    expect([byHeart, byPace]).toEqual([undefined, undefined]);
    expect(zoneGaps).toMatchObject({
      heartRate: { id: 'percent-hrr', lacks: ['hrRest'] },
      pace: { id: 'daniels-vdot', lacks: ['vdot'] },
    });
    expect(missing.heartRateZones).toBe('percent-hrr: not known without a resting heart rate');
    expect(missing.paceZones).toMatch(/^daniels-vdot: not known without a VDOT/);
  });
});
