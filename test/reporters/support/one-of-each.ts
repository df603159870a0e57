import type { Finding } from '../../../src/core/finding.ts';
import type { AnalyzeReport, ReportedSession } from '../../../src/core/report.ts';
import { base } from './base-report.ts';
import { finding, run, trace, week } from './build.ts';
import { deepFreeze } from './deep-freeze.ts';
import { slots } from './slots.ts';

const recovery = '2026-11-11T06:31:00+01:00/running';

const weekSessions: readonly ReportedSession[] = [
  run('2026-11-10', '6x800', [3492, 11_200, 161], {
    intent: { kind: 'intervals', from: ['title'], confidence: 'high' },
    observed: {
      kind: 'intervals',
      confidence: 'high',
      why: ['average heart rate in zone 4', '2 repetitions of about 3:10 with about 2:40 between them'],
      pattern: 'intervals',
      repetitions: {
        count: 2,
        workS: 190,
        workM: 799.46,
        workSpeedMps: 4.20769,
        restS: 160,
        restSpeedMps: 2.5,
        alike: 'distance',
        each: [
          {
            startS: 600,
            durationS: 190,
            distanceM: 798.92,
            speedMps: 4.20484,
            averageHeartRateBpm: 168.04,
            maxHeartRateBpm: 177,
            restS: 160,
          },
          { startS: 950, durationS: 190 },
        ],
      },
    },
    trace,
  }),
  run('2026-11-11', 'Recovery jog', [2465, 6904.2, 141], {
    sources: [
      { file: 'log.csv', line: 4 },
      { file: 'export.zip', entry: 'activities/123.fit.gz' },
    ],
    elapsedS: 2500,
    ascentM: 31,
    descentM: 30,
    maxHeartRateBpm: 158,
    averageCadenceSpm: 164,
    gradeAdjustedSpeedMps: 2.84,
    speedMps: 1000 / 357,
    zones: {
      heartRateZone: 2,
      paceZone: 2,
      sessionZone: 2,
      reason: 'heart rate and pace agree',
      disagree: false,
      timeInZoneS: [620, 1480.04, 365, 0, 0],
      timeInZoneFrom: 'histogram',
      model: 'zone1-hrmax',
    },
    drift: {
      assessable: true,
      from: 'stream',
      evidence: 'weak',
      slope: { assessable: true, bpmPerH: 14.2, lowBpmPerH: 6.4, highBpmPerH: 22 },
      decouplingRatio: 0.0463,
      halves: [
        { heartRateBpm: 136.2, gradeAdjustedSpeedMps: 1000 / 352 },
        { heartRateBpm: 144, gradeAdjustedSpeedMps: 1000 / 349 },
      ],
    },
    intent: { kind: 'recovery', from: ['title'], confidence: 'high' },
    verdict: 'became-workout',
    turn: { atS: 1120, distanceM: 3120, aboveCapS: 840 },
    load: {
      trimp: 61.4,
      edwards: 82.2,
      lucia: 55,
      hrss: 41.7,
      rss: 52.1,
      srpe: 123,
      from: 'histogram',
      confidence: 'medium',
    },
    price: {
      load: 61.4,
      loadAtCap: 38.2,
      excess: 23.2,
      lowRatio: 0.55,
      highRatio: 0.66,
      unit: 'TRIMP',
      confidence: 'low',
      nextHard: {
        session: '2026-11-13T06:31:00+01:00/running',
        day: '2026-11-13',
        title: 'Tempo 5 km',
        inDays: 2,
        inH: 47.3,
        isInside48h: true,
        sinceHardH: 71.03,
      },
    },
    keepPace: {
      estimable: true,
      speedMps: 2.56,
      lowMps: 2.47,
      highMps: 2.63,
      from: ['recent'],
      otherDayMps: [2.31, 2.75],
      detail: 'from 12 runs in 8 weeks',
    },
    highForPace: {
      assessable: true,
      bpm: 3.21,
      lowBpm: 0.9,
      highBpm: 5.52,
      usualBpm: 137.79,
      deviations: 0.804,
      runs: 14,
      isHigh: false,
    },
    spike: { assessable: true, ratio: 0.379, longestM: 18_200, size: 'none' },
    device: { averageHeartRateBpm: 141, maxHeartRateBpm: 158, distanceM: 6904, timerS: 2465, ascentM: 30 },
    trace,
  }),
  run('2026-11-12', 'Morning run', [3070, 8400, 139], {
    highForPace: { assessable: false, reason: 'fewer than 10 steady runs with heart rate in 8 weeks' },
    spike: { assessable: false, reason: 'the log does not reach back 30 days' },
    trace,
  }),
  run('2026-11-12', 'Commute', [1800, 9000, 118], { sport: 'cycling', id: '2026-11-12T17:00:00+01:00/cycling' }),
  run('2026-11-13', 'Tempo 5 km', [3260, 10_500, 168], {
    intent: { kind: 'tempo', from: ['title'], confidence: 'high' },
    trace,
  }),
  run('2026-11-14', 'Shakeout', [2210, 6000, 134], {
    intent: { kind: 'recovery', from: ['position'], confidence: 'low' },
    verdict: 'kept',
    trace,
  }),
  run('2026-11-15', 'Long run', [6700, 18_200, 146], {
    intent: { kind: 'long', from: ['title'], confidence: 'high' },
    heartRateTrust: { verdict: 'doubtful', unusableShare: 0.2, reasons: ['strap dropouts'] },
    trace,
  }),
];

const weekFindings: readonly Finding[] = [
  finding('recovery/became-workout', {
    severity: 'error',
    message: 'Recovery jog became a workout',
    session: recovery,
    day: '2026-11-11',
    advice:
      'It sat between Tue 6x800 and Fri tempo, the slot that should make Friday easier. Slow down or walk as soon as your heart rate passes 137.',
    couldBe: ['heat', 'hills'],
    parts: ['recovery/hr-above-cap', 'recovery/pace-at-easy', 'recovery/too-long'],
  }),
  finding('recovery/hr-above-cap', {
    message:
      'HR crossed 143 bpm at 18:40 and stayed above for 14 min of 41 (73% of HRmax, the top of the widest range)',
    session: recovery,
    day: '2026-11-11',
    place: { file: 'log.csv', line: 4, column: 1, endLine: 4, endColumn: 9 },
    evidence: {
      aboveCap: { value: 840, unit: 's', limit: 120 },
      share: { value: 0.341234, unit: 'percent' },
      speed: { value: 2.801, unit: 'speed', limit: 2.74 },
    },
    couldBe: ['heat'],
  }),
  finding('recovery/pace-at-easy', {
    message: '5:57/km is faster than your usual easy 6:05/km',
    session: recovery,
    day: '2026-11-11',
  }),
  finding('recovery/too-long', {
    severity: 'info',
    message: '41 min; sources differ (30, 40 or 45)',
    session: recovery,
    day: '2026-11-11',
  }),
  finding('recovery/too-long', {
    severity: 'info',
    message: '36 min; sources differ (30, 40 or 45)',
    session: '2026-11-14T06:31:00+01:00/running',
    day: '2026-11-14',
  }),
  finding('week/one-hard-day-too-many', {
    message: 'three hard days within seven',
    day: '2026-11-13',
    confidence: 'low',
  }),
  finding('data/row-unreadable', {
    message: 'the date "soon" is no date',
    place: { file: 'log.csv', line: 14 },
    sources: [],
    advice: 'Write the date as 2026-11-15.',
  }),
];

/** One of each: the week of the product's own example, with a ride and a bad row added. */
export const oneOfEach: AnalyzeReport = deepFreeze({
  ...base,
  discipline: {
    weeks: 12,
    kept: 9,
    borderline: 1,
    spoiled: 2,
    unknown: 1,
    keptShare: 0.75,
    keptInARow: 1,
    keptWeeksInARow: 0,
    verdicts: [],
  },
  restDayWeeksInARow: 5,
  weeks: [
    week({
      totals: { sessions: 7, runs: 6, durationS: 21_197, distanceM: 61_204.2, ascentM: 420 },
      zoneSeconds: [7260, 8280, 2460, 2340, 840],
      load: {
        trimp: 412.3,
        monotony: 1.2345,
        strain: 509,
        fitness: 52.4,
        fatigue: 57.1,
        tauDays: { fitness: 42, fatigue: 7 },
        acuteChronicRatio: 1.1234,
        trendRatio: 1.0844,
      },
      intensity: { low: 0.78, middle: 0.15, high: 0.07, polarizationIndex: 1.561 },
      spike: { session: '2026-11-15T06:31:00+01:00/running', ratio: 1.04, size: 'none' },
      recoveryRuns: 2,
      kept: 1,
      spoiled: 1,
      hardDays: ['2026-11-10', '2026-11-13'],
      hardSpacing: { days: 3, first: '2026-11-10', second: '2026-11-13' },
      longDays: ['2026-11-15'],
      restDays: ['2026-11-09'],
      previousDistanceM: 57_800,
    }),
  ],
  sessions: weekSessions,
  findings: weekFindings,
  suppressing: {
    file: 'recover.suppressions.json',
    suppressed: [
      {
        finding: finding('recovery/too-hilly', { day: '2026-11-14', session: weekSessions[1]!.id }),
        reason: 'no flat road where we stayed',
      },
    ],
    stale: [],
  },
  slotPlan: {
    from: '2026-11-16',
    to: '2026-11-22',
    assumption: 'hard Tue + Fri and long Sun as in the last 4 weeks',
    slots,
    notes: [
      { says: "no recovery run after Thu's hard session: Fri is your day off", sources: [] },
      { says: 'best on soft, flat ground or a treadmill', sources: ['lever', 'zone1'] },
      { says: "no recovery run after Sat's hard session: you usually rest on Sun", sources: [], isDetail: true },
    ],
  },
  inputs: [
    {
      file: 'exports/log.csv',
      kind: 'csv',
      dialect: 'strava-bulk',
      sessions: 7,
      skipped: 1,
      reasons: ['no date'],
      notes: [],
    },
    { file: 'activities/123.fit.gz', kind: 'fit', dialect: 'fit', sessions: 1, skipped: 0, reasons: [], notes: [] },
  ],
  counts: { error: 1, warning: 4, info: 2 },
});
