import type { DeviceProfile, Lap, Place } from './activity.ts';
import type { Confidence } from './estimate.ts';
import type { Intent, Kind } from './intent.ts';
import type { Drift, HighForPace, KeepPace, Price, SessionLoad, Spike, StatedHalf, Turn } from './session-measures.ts';
import type { Sport } from './sport.ts';
import type { Trace } from './trace.ts';

/** How the effort of a run was laid out, whatever its intensity. */
export const PATTERNS = ['steady', 'progression', 'intervals', 'fartlek', 'run-walk', 'strides', 'uneven'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** One stretch of work among repetitions. */
export interface Repetition {
  /** Elapsed since the start of the session. */
  readonly startS: number;
  readonly durationS: number;
  /** As covered; speed is that over the duration, and neither is adjusted for slopes. */
  readonly distanceM?: number;
  readonly speedMps?: number;
  readonly averageHeartRateBpm?: number;
  readonly maxHeartRateBpm?: number;
  /** Until the next repetition; absent on the last. */
  readonly restS?: number;
}

/** Stretches of work with rest between them, as the speed of the session shows them. */
export interface Repetitions {
  readonly count: number;
  /** Medians over the repetitions. */
  readonly workS: number;
  readonly workM?: number;
  /** Grade-adjusted. */
  readonly workSpeedMps: number;
  readonly restS: number;
  /** Grade-adjusted, standing included. */
  readonly restSpeedMps: number;
  /** What the repetitions have in common. */
  readonly alike: 'distance' | 'time' | 'neither';
  readonly each: readonly Repetition[];
}

export interface Observed {
  readonly kind: Kind;
  readonly confidence: Confidence;
  readonly why: readonly string[];
  /** Absent where no stream or laps show it. */
  readonly pattern?: Pattern;
  /** With the patterns `intervals`, `fartlek`, `run-walk` and `strides`. */
  readonly repetitions?: Repetitions;
}

export type HeartRateTrustVerdict = 'good' | 'doubtful' | 'bad' | 'none';

/** Can the heart rate of this session carry a claim? */
export interface HeartRateTrust {
  readonly verdict: HeartRateTrustVerdict;
  /** Share of the moving time whose heart rate is missing or not believable, 0 to 1. */
  readonly unusableShare: number;
  readonly reasons: readonly string[];
}

/** The device's or platform's own summary of the session, kept beside ours. */
export interface DeviceSummary {
  readonly averageHeartRateBpm?: number;
  readonly maxHeartRateBpm?: number;
  readonly distanceM?: number;
  readonly timerS?: number;
  readonly ascentM?: number;
  /** Edges of the device's own heart-rate zones, and its seconds below, between and above them. */
  readonly zoneEdgesBpm?: readonly number[];
  readonly timeInZoneS?: readonly number[];
  /** Ours, for the device's own edges. */
  readonly recomputedInZoneS?: readonly number[];
}

/** A normalised session: what happened, in SI units, without any judgement. Absent = unknown. */
export interface Session {
  /** The start as the source states it, and the sport: the same on every machine and under every time zone. */
  readonly id: string;
  readonly athlete?: string;
  readonly sources: readonly Place[];
  /** The list of finished sessions that this one was read from: the same run stands in it under the same id. */
  readonly listedIn?: string;
  /** ISO 8601 with offset; absent when only the day is known. */
  readonly start?: string;
  readonly startEpochMs?: number;
  /** Local calendar day of the start, `YYYY-MM-DD`. */
  readonly day: string;
  readonly sport: Sport;
  readonly sportStated: boolean;
  readonly title?: string;
  readonly notes?: string;
  readonly declaredIntent?: Intent;
  /** Timer time when known, else moving time, else elapsed time. */
  readonly durationS?: number;
  readonly elapsedS?: number;
  readonly movingS?: number;
  readonly distanceM?: number;
  readonly ascentM?: number;
  readonly descentM?: number;
  readonly averageHeartRateBpm?: number;
  readonly maxHeartRateBpm?: number;
  /** Highest mean over 30 s free of artefacts; only from a stream. */
  readonly peakHeartRate30sBpm?: number;
  readonly averageCadenceSpm?: number;
  readonly averageTemperatureC?: number;
  readonly rpe?: number;
  readonly restingHeartRateBpm?: number;
  /** On the log's own scale. */
  readonly soreness?: number;
  /** Of the night before. */
  readonly sleepS?: number;
  /** The two halves as a log's own columns state them. */
  readonly statedHalves?: readonly [StatedHalf, StatedHalf];
  /** The heart rate that the plan told this session to stay below. */
  readonly heartRateCapBpm?: number;
  /** Distance over moving time. */
  readonly speedMps?: number;
  readonly gradeAdjustedSpeedMps?: number;
  /** Highest speed of a run as a log states it: its fastest stretch, or a leap of the positions. */
  readonly maxSpeedMps?: number;
  readonly heartRateTrust: HeartRateTrust;
  readonly device?: DeviceSummary;
  /** What the device had stored of its wearer. */
  readonly deviceProfile?: DeviceProfile;
  readonly trace?: Trace;
  /** In order of time; kept where there is no trace. */
  readonly laps?: readonly Lap[];
}

/** A session whose intent has been read from what its source declares and from its title. */
export interface IntendedSession extends Session {
  readonly intent: Intent;
}

/** Where times in zones come from, the most exact first. */
export const ZONE_ORIGINS = ['histogram', 'log', 'average'] as const;
export type ZoneOrigin = (typeof ZONE_ORIGINS)[number];

/** Time in each of the zones, and the zone that the session as a whole belongs to. Zones count from 1. */
export interface SessionZones {
  readonly heartRateZone?: number;
  readonly paceZone?: number;
  readonly sessionZone?: number;
  /** Why the session's zone is what it is, and where heart rate and pace disagree. */
  readonly reason: string;
  readonly disagree: boolean;
  readonly timeInZoneS?: readonly number[];
  /** `histogram`: exact from the stream; `log`: in the log's own zones; `average`: the whole run counted at its average. */
  readonly timeInZoneFrom?: ZoneOrigin;
  /** The models by heart rate and by pace, as on the session's day: `zone1-hrmax, friel-pace`. */
  readonly model: string;
  /** Where their zones 2, 3 … begin. Those of a log's own zones nobody knows. */
  readonly edgesBpm?: readonly number[];
  readonly paceEdgesMps?: readonly number[];
}

export type RecoveryVerdict = 'kept' | 'borderline' | 'became-workout' | 'unknown';

/** A session with everything that `judge` and the measures say of it. */
export interface JudgedSession extends IntendedSession {
  readonly zones: SessionZones;
  readonly drift: Drift;
  readonly observed: Observed;
  readonly load: SessionLoad;
  readonly turn?: Turn;
  /** Of recovery runs above the cap. */
  readonly price?: Price;
  readonly keepPace?: KeepPace;
  /** Of runs inside the period of the report. */
  readonly highForPace?: HighForPace;
  readonly spike?: Spike;
}
