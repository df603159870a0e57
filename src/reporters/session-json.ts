import type { Place } from '../core/activity.ts';
import type { ReportedSession } from '../core/report.ts';
import type {
  DeviceSummary,
  Drift,
  DriftHalf,
  HeartRateTrust,
  KeepPace,
  Price,
  SessionLoad,
  SessionZones,
  Turn,
} from '../core/session.ts';
import { rounded } from './rounded.ts';
import type { SessionJson } from './schemas/session-schema.ts';
import { secondsPerKm } from './seconds-per-km.ts';

const sourceJson = (place: Place): SessionJson['source'][number] => ({
  file: place.file,
  entry: place.entry ?? null,
  line: rounded(place.line, 0),
});

const trustJson = (trust: HeartRateTrust): SessionJson['hrTrust'] => ({
  verdict: trust.verdict,
  unusableShare: rounded(trust.unusableShare, 4) ?? 0,
  reasons: [...trust.reasons],
});

const zoneJson = (zones: SessionZones): SessionJson['zone'] => ({
  hr: rounded(zones.heartRateZone, 0),
  pace: rounded(zones.paceZone, 0),
  session: rounded(zones.sessionZone, 0),
  timeInZoneS: zones.timeInZoneS?.map((seconds) => rounded(seconds) ?? 0) ?? null,
  timeInZoneFrom: zones.timeInZoneFrom ?? null,
  model: zones.model,
  reason: zones.reason,
  disagree: zones.disagree,
});

const halfJson = (half: DriftHalf) => ({
  hrBpm: rounded(half.heartRateBpm) ?? 0,
  gapSPerKm: secondsPerKm(half.gradeAdjustedSpeedMps),
});

const driftJson = (drift: Drift): SessionJson['drift'] => {
  if (!drift.assessable) return { assessable: false, reason: drift.reason, decouplingPct: null, halves: null };
  const [first, second] = drift.halves;
  return {
    assessable: true,
    reason: null,
    decouplingPct: rounded(drift.decouplingRatio * 100),
    halves: [halfJson(first), halfJson(second)],
  };
};

const turnJson = (turn: Turn | undefined): SessionJson['turn'] =>
  turn === undefined
    ? null
    : { atS: rounded(turn.atS) ?? 0, distanceM: rounded(turn.distanceM), aboveCapS: rounded(turn.aboveCapS) ?? 0 };

const seconds = (values: readonly number[] | undefined): number[] | null =>
  values === undefined ? null : values.map((value) => Math.round(value * 10) / 10);

const deviceJson = (device: DeviceSummary | undefined): SessionJson['device'] =>
  device === undefined
    ? null
    : {
        avgHrBpm: rounded(device.averageHeartRateBpm),
        maxHrBpm: rounded(device.maxHeartRateBpm),
        distanceM: rounded(device.distanceM),
        timerS: rounded(device.timerS),
        ascentM: rounded(device.ascentM),
        zoneEdgesBpm: device.zoneEdgesBpm === undefined ? null : [...device.zoneEdgesBpm],
        timeInZoneS: seconds(device.timeInZoneS),
        recomputedInZoneS: seconds(device.recomputedInZoneS),
      };

const measuredJson = (session: ReportedSession) => ({
  durationS: rounded(session.durationS),
  elapsedS: rounded(session.elapsedS),
  movingS: rounded(session.movingS),
  distanceM: rounded(session.distanceM),
  ascentM: rounded(session.ascentM),
  descentM: rounded(session.descentM),
  avgHrBpm: rounded(session.averageHeartRateBpm),
  maxHrBpm: rounded(session.maxHeartRateBpm),
  avgCadenceSpm: rounded(session.averageCadenceSpm),
  avgTempC: rounded(session.averageTemperatureC),
  rpe: rounded(session.rpe),
  paceSPerKm: secondsPerKm(session.speedMps),
  gapSPerKm: secondsPerKm(session.gradeAdjustedSpeedMps),
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
      };

const keepPaceJson = (keep: KeepPace | undefined): SessionJson['keepPace'] =>
  keep?.estimable === true
    ? {
        sPerKm: secondsPerKm(keep.speedMps) ?? 0,
        lowSPerKm: secondsPerKm(keep.highMps) ?? 0,
        highSPerKm: secondsPerKm(keep.lowMps),
        detail: keep.detail,
      }
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

const judgedJson = ({ intent, observed, verdict, turn, price, keepPace, load }: ReportedSession) => ({
  intent: { kind: intent.kind, from: [...intent.from], confidence: intent.confidence },
  observed: { kind: observed.kind, confidence: observed.confidence, why: [...observed.why] },
  verdict: verdict ?? null,
  turn: turnJson(turn),
  price: priceJson(price),
  keepPace: keepPaceJson(keepPace),
  keepPaceReason: keepPace?.estimable === false ? keepPace.reason : null,
  load: loadJson(load),
});

/** A session as documents carry it. Unknown is null; seconds, metres and paces have one decimal. */
export const sessionJson = (session: ReportedSession): SessionJson => ({
  id: session.id,
  athlete: session.athlete ?? null,
  source: session.sources.map(sourceJson),
  start: session.start ?? null,
  day: session.day,
  sport: session.sport,
  title: session.title ?? null,
  notes: session.notes ?? null,
  ...measuredJson(session),
  hasStream: session.trace !== undefined,
  hrTrust: trustJson(session.heartRateTrust),
  zone: zoneJson(session.zones),
  drift: driftJson(session.drift),
  ...judgedJson(session),
  device: deviceJson(session.device),
});
