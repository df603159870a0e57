import type { Confidence } from './estimate.ts';

/** Half a run as a log's columns state it. */
export interface StatedHalf {
  readonly heartRateBpm: number;
  readonly speedMps?: number;
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
