import type { DeviceProfile, Lap, Place } from './activity.ts';
import type { Confidence } from './estimate.ts';
import type { Intent, Kind } from './intent.ts';
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

/** Half a run as a log's columns state it. */
export interface StatedHalf {
  readonly heartRateBpm: number;
  readonly speedMps?: number;
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

export interface DriftHalf {
  readonly heartRateBpm: number;
  readonly gradeAdjustedSpeedMps: number;
}

/** Rise of heart rate at constant grade-adjusted speed, with an interval of about 95 %, or why it cannot be told. */
export type HeartRateSlope =
  | {
      readonly assessable: true;
      readonly bpmPerH: number;
      readonly lowBpmPerH: number;
      readonly highBpmPerH: number;
    }
  | { readonly assessable: false; readonly reason: string };

/** Aerobic decoupling, or the reason why it cannot be told. Positive = efficiency lost in the second half. */
export type Drift =
  | {
      readonly assessable: true;
      /** `laps` and `halves`: from the averages of whole laps, or of the halves that a log states: weaker evidence. */
      readonly from: 'stream' | 'laps' | 'halves';
      /** `full`: a stream with 40 min after a warm-up of ten; everything else is `weak`. */
      readonly evidence: 'full' | 'weak';
      readonly decouplingRatio: number;
      readonly halves: readonly [DriftHalf, DriftHalf];
      /** Only from a stream. */
      readonly slope?: HeartRateSlope;
    }
  /** `statedHalves`: heart rates of the halves whose paces nobody tells. */
  | {
      readonly assessable: false;
      readonly reason: string;
      readonly statedHalves?: readonly [StatedHalf, StatedHalf];
      readonly slope?: HeartRateSlope;
    };

/** The first lasting crossing of the heart-rate cap, in seconds of moving time and metres since the start. */
export interface Turn {
  readonly atS: number;
  readonly distanceM?: number;
  /** Moving seconds above the cap over the whole session. */
  readonly aboveCapS: number;
}

/** Training load of a session by several definitions, each absent when its inputs are unknown. */
export interface SessionLoad {
  /** Banister's training impulse. */
  readonly trimp?: number;
  readonly edwards?: number;
  readonly lucia?: number;
  /** Training impulse as a share of an hour at the second threshold, which counts 100. */
  readonly hrss?: number;
  /** Running stress by grade-adjusted pace; an hour at threshold pace counts 100. */
  readonly rss?: number;
  /** Rating of perceived exertion times minutes. */
  readonly srpe?: number;
  /** What the loads by heart rate were summed over; one average weighs hard minutes too little. */
  readonly from?: 'histogram' | 'average';
  /** Of the loads by heart rate. */
  readonly confidence?: Confidence;
}

/** The next hard, long or race session after a run. */
export interface NextHard {
  readonly session: string;
  readonly day: string;
  readonly title: string;
  readonly inDays: number;
  /** From the end of the run to its start; absent where only days are known. */
  readonly inH?: number;
  /** Absent where days alone cannot tell. */
  readonly isInside48h?: boolean;
  /** From the end of the hard session before the run: what would lie between the two without it. */
  readonly sinceHardH?: number;
}

/** What a recovery run cost beyond the same minutes at the cap. */
export interface Price {
  readonly load: number;
  readonly loadAtCap: number;
  readonly excess: number;
  /** The excess over the load at the cap, at the two ends of the doubt. */
  readonly lowRatio: number;
  readonly highRatio: number;
  readonly unit: 'TRIMP';
  readonly confidence: Confidence;
  /** Absent where the log holds none within a week. */
  readonly nextHard?: NextHard;
}

/** The pace that would have kept the cap, or why it cannot be told. */
export type KeepPace =
  | {
      readonly estimable: true;
      /** Grade-adjusted, m/s. */
      readonly speedMps: number;
      readonly lowMps: number;
      readonly highMps: number;
      /** What tells how heart rate rises with speed: the runs of 8 weeks, the changes of pace inside this run. */
      readonly from: readonly ('recent' | 'run')[];
      /** Where such a heart rate may lie on another day, m/s: with the scatter of the days. Absent where no other runs tell. */
      readonly otherDayMps?: readonly [low: number, high: number];
      readonly detail: string;
    }
  | { readonly estimable: false; readonly reason: string };

/** Heart rate against what the runner's own recent runs had at that speed, or why it cannot be told. */
export type HighForPace =
  | {
      readonly assessable: true;
      /** Above what is usual; negative = below. */
      readonly bpm: number;
      /** The ends of its doubt: what is usual is only known so well. */
      readonly lowBpm: number;
      readonly highBpm: number;
      readonly usualBpm: number;
      /** In standard deviations of the runner's own scatter. */
      readonly deviations: number;
      /** Runs that say what is usual. */
      readonly runs: number;
      readonly isHigh: boolean;
    }
  | { readonly assessable: false; readonly reason: string };

/** A run's distance over that of the longest run of the 30 days before, or why it cannot be told. */
export type Spike =
  | {
      readonly assessable: true;
      readonly ratio: number;
      readonly longestM: number;
      /** `none` up to 10 % more, `small` up to 30 %, `moderate` up to 100 %. */
      readonly size: 'none' | 'small' | 'moderate' | 'large';
    }
  | { readonly assessable: false; readonly reason: string };

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
