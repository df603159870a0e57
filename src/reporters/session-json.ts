import type { DeviceProfile, Place } from '../core/activity.ts';
import type { ReportedSession } from '../core/report.ts';
import type { DeviceSummary, HeartRateTrust, Observed, SessionZones } from '../core/session.ts';
import type {
  Drift,
  DriftHalf,
  HighForPace,
  KeepPace,
  Price,
  SessionLoad,
  Spike,
  StatedHalf,
  Turn,
} from '../core/session-measures.ts';
import { exact } from './exact.ts';
import { lapsJson } from './laps-json.ts';
import { loggedJson } from './logged-json.ts';
import { type PrintNumber, SPEED_DECIMALS } from './print-number.ts';
import { repetitionsJson } from './repetitions-json.ts';
import { rounded } from './rounded.ts';
import type { SessionJson } from './schemas/session-schema.ts';
import { secondsPerKm } from './seconds-per-km.ts';

/** How numbers are written: rounded for reading, or exact for reading back. Unknown is null. */

const sourceJson = (place: Place): SessionJson['source'][number] => ({
  file: place.file,
  entry: place.entry ?? null,
  line: rounded(place.line, 0),
});

const trustJson = (trust: HeartRateTrust, print: PrintNumber): SessionJson['hrTrust'] => ({
  verdict: trust.verdict,
  unusableShare: print(trust.unusableShare, 4) ?? 0,
  reasons: [...trust.reasons],
});

const zoneJson = (zones: SessionZones): SessionJson['zone'] => ({
  hr: rounded(zones.heartRateZone, 0),
  pace: rounded(zones.paceZone, 0),
  session: rounded(zones.sessionZone, 0),
  timeInZoneS: zones.timeInZoneS?.map((seconds) => rounded(seconds) ?? 0) ?? null,
  timeInZoneFrom: zones.timeInZoneFrom ?? null,
  model: zones.model,
  edgesBpm: zones.edgesBpm?.map((edge) => rounded(edge) ?? 0) ?? null,
  paceEdgesSPerKm: zones.paceEdgesMps?.map((edge) => secondsPerKm(edge) ?? 0) ?? null,
  reason: zones.reason,
  disagree: zones.disagree,
});

const halfJson = (half: DriftHalf) => ({
  hrBpm: rounded(half.heartRateBpm) ?? 0,
  gapSPerKm: secondsPerKm(half.gradeAdjustedSpeedMps),
});

const statedJson = (half: StatedHalf) => ({
  hrBpm: rounded(half.heartRateBpm) ?? 0,
  gapSPerKm: secondsPerKm(half.speedMps),
});

const slopeJson = ({ slope }: Drift) =>
  slope?.assessable === true
    ? {
        bpmPerH: rounded(slope.bpmPerH) ?? 0,
        low: rounded(slope.lowBpmPerH) ?? 0,
        high: rounded(slope.highBpmPerH) ?? 0,
      }
    : null;

/** What has no stream has no slope, for the reason that drift itself has none, or because only averages are known. */
const slopeReason = (drift: Drift): string | null => {
  if (drift.slope !== undefined) return drift.slope.assessable ? null : drift.slope.reason;
  return drift.assessable ? 'no stream' : drift.reason;
};

const driftJson = (drift: Drift): SessionJson['drift'] => {
  if (!drift.assessable) {
    const [one, other] = drift.statedHalves ?? [];
    return {
      assessable: false,
      reason: drift.reason,
      decouplingPct: null,
      halves: one === undefined || other === undefined ? null : [statedJson(one), statedJson(other)],
      from: one === undefined ? null : 'halves',
      evidence: null,
      hrSlope: slopeJson(drift),
      hrSlopeReason: slopeReason(drift),
    };
  }
  const [first, second] = drift.halves;
  return {
    assessable: true,
    reason: null,
    from: drift.from,
    decouplingPct: rounded(drift.decouplingRatio * 100),
    halves: [halfJson(first), halfJson(second)],
    evidence: drift.evidence,
    hrSlope: slopeJson(drift),
    hrSlopeReason: slopeReason(drift),
  };
};

const turnJson = (turn: Turn | undefined): SessionJson['turn'] =>
  turn === undefined
    ? null
    : { atS: rounded(turn.atS) ?? 0, distanceM: rounded(turn.distanceM), aboveCapS: rounded(turn.aboveCapS) ?? 0 };

const list = (values: readonly number[] | undefined, print: PrintNumber): number[] | null =>
  values === undefined ? null : values.map((value) => print(value) ?? 0);

const deviceJson = (device: DeviceSummary | undefined, print: PrintNumber): SessionJson['device'] =>
  device === undefined
    ? null
    : {
        avgHrBpm: print(device.averageHeartRateBpm),
        maxHrBpm: print(device.maxHeartRateBpm),
        distanceM: print(device.distanceM),
        timerS: print(device.timerS),
        ascentM: print(device.ascentM),
        zoneEdgesBpm: device.zoneEdgesBpm === undefined ? null : [...device.zoneEdgesBpm],
        timeInZoneS: list(device.timeInZoneS, print),
        recomputedInZoneS: list(device.recomputedInZoneS, print),
      };

const profileJson = (profile: DeviceProfile | undefined, print: PrintNumber): SessionJson['deviceProfile'] =>
  profile === undefined
    ? null
    : {
        hrMaxBpm: print(profile.hrMaxBpm),
        hrRestBpm: print(profile.hrRestBpm),
        thresholdHrBpm: print(profile.thresholdHeartRateBpm),
        zoneEdgesBpm: profile.zoneEdgesBpm === undefined ? null : [...profile.zoneEdgesBpm],
        timeInZoneS: list(profile.timeInZoneS, print),
      };

const measuredJson = (session: ReportedSession, print: PrintNumber) => ({
  durationS: print(session.durationS),
  elapsedS: print(session.elapsedS),
  movingS: print(session.movingS),
  distanceM: print(session.distanceM),
  ascentM: print(session.ascentM),
  descentM: print(session.descentM),
  avgHrBpm: print(session.averageHeartRateBpm),
  maxHrBpm: print(session.maxHeartRateBpm),
  peakHr30sBpm: print(session.peakHeartRate30sBpm),
  restingHrBpm: print(session.restingHeartRateBpm),
  avgCadenceSpm: print(session.averageCadenceSpm),
  avgTempC: print(session.averageTemperatureC),
  rpe: print(session.rpe),
  paceSPerKm: secondsPerKm(session.speedMps),
  gapSPerKm: secondsPerKm(session.gradeAdjustedSpeedMps),
  speedMps: print(session.speedMps, SPEED_DECIMALS),
  gapSpeedMps: print(session.gradeAdjustedSpeedMps, SPEED_DECIMALS),
  maxSpeedMps: print(session.maxSpeedMps, SPEED_DECIMALS),
});

const priceJson = (price: Price | undefined): SessionJson['price'] =>
  price === undefined
    ? null
    : {
        load: rounded(price.load) ?? 0,
        loadAtCap: rounded(price.loadAtCap) ?? 0,
        excess: rounded(price.excess) ?? 0,
        excessLowPct: rounded(price.lowRatio * 100) ?? 0,
        excessHighPct: rounded(price.highRatio * 100) ?? 0,
        unit: price.unit,
        confidence: price.confidence,
        nextHardSession: price.nextHard?.session ?? null,
        nextHardDay: price.nextHard?.day ?? null,
        nextHardInH: rounded(price.nextHard?.inH),
        insideWindow48h: price.nextHard?.isInside48h ?? null,
        hardToHardH: rounded(price.nextHard?.sinceHardH),
      };

const keepPaceJson = (keep: KeepPace | undefined): SessionJson['keepPace'] =>
  keep?.estimable === true
    ? {
        sPerKm: secondsPerKm(keep.speedMps) ?? 0,
        lowSPerKm: secondsPerKm(keep.highMps) ?? 0,
        highSPerKm: secondsPerKm(keep.lowMps),
        from: [...keep.from],
        otherDaySPerKm:
          keep.otherDayMps === undefined
            ? null
            : [secondsPerKm(keep.otherDayMps[1]) ?? 0, secondsPerKm(keep.otherDayMps[0])],
        detail: keep.detail,
      }
    : null;

const highForPaceJson = (high: HighForPace | undefined): SessionJson['highForPace'] =>
  high?.assessable === true
    ? {
        bpm: rounded(high.bpm) ?? 0,
        lowBpm: rounded(high.lowBpm) ?? 0,
        highBpm: rounded(high.highBpm) ?? 0,
        usualBpm: rounded(high.usualBpm) ?? 0,
        deviations: rounded(high.deviations, 2) ?? 0,
        runs: high.runs,
        isHigh: high.isHigh,
      }
    : null;

const spikeJson = (spike: Spike | undefined): SessionJson['spike'] =>
  spike?.assessable === true
    ? { ratio: rounded(spike.ratio, 3) ?? 0, longestM: rounded(spike.longestM) ?? 0, size: spike.size }
    : null;

const loadJson = (load: SessionLoad): SessionJson['load'] => ({
  trimp: rounded(load.trimp),
  edwards: rounded(load.edwards),
  lucia: rounded(load.lucia),
  hrss: rounded(load.hrss),
  rss: rounded(load.rss),
  srpe: rounded(load.srpe),
  from: load.from ?? null,
  confidence: load.confidence ?? null,
});

const observedJson = ({ kind, confidence, why, pattern, repetitions }: Observed): SessionJson['observed'] => ({
  kind,
  confidence,
  why: [...why],
  pattern: pattern ?? null,
  repetitions: repetitionsJson(repetitions),
});

const judgedJson = ({
  intent,
  observed,
  verdict,
  turn,
  price,
  keepPace,
  highForPace,
  spike,
  load,
}: ReportedSession) => ({
  intent: { kind: intent.kind, from: [...intent.from], confidence: intent.confidence },
  observed: observedJson(observed),
  verdict: verdict ?? null,
  turn: turnJson(turn),
  price: priceJson(price),
  keepPace: keepPaceJson(keepPace),
  keepPaceReason: keepPace?.estimable === false ? keepPace.reason : null,
  highForPace: highForPaceJson(highForPace),
  highForPaceReason: highForPace?.assessable === false ? highForPace.reason : null,
  spike: spikeJson(spike),
  spikeReason: spike?.assessable === false ? spike.reason : null,
  load: loadJson(load),
});

const sessionWith = (session: ReportedSession, print: PrintNumber): SessionJson => ({
  id: session.id,
  athlete: session.athlete ?? null,
  source: session.sources.map(sourceJson),
  start: session.start ?? null,
  day: session.day,
  sport: session.sport,
  sportStated: session.sportStated,
  title: session.title ?? null,
  notes: session.notes ?? null,
  ...measuredJson(session, print),
  hasStream: session.trace !== undefined,
  hrTrust: trustJson(session.heartRateTrust, print),
  zone: zoneJson(session.zones),
  drift: driftJson(session.drift),
  ...judgedJson(session),
  device: deviceJson(session.device, print),
  deviceProfile: profileJson(session.deviceProfile, print),
  logged: loggedJson(session, print),
  laps: lapsJson(session.laps, print),
});

/** A session as reports carry it. Unknown is null; seconds, metres and paces have one decimal. */
export const sessionJson = (session: ReportedSession): SessionJson => sessionWith(session, rounded);

/** A session as data that can be read back: what was measured stands in all its digits. */
export const exactSessionJson = (session: ReportedSession): SessionJson => sessionWith(session, exact);
