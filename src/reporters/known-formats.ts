import type { Sniffed } from '../core/reader.ts';

/** The inputs that are read, and what became of one file when it was asked about. */
export interface KnownFormats {
  readonly formats: readonly {
    readonly reader: string;
    readonly extensions: readonly string[];
    readonly dialect: string;
    readonly title: string;
    readonly looksFor: string;
  }[];
  /** What files may be packed in. */
  readonly containers: readonly {
    readonly id: string;
    readonly extensions: readonly string[];
    readonly title: string;
  }[];
  /** How plans may be written that `recover check` reads. */
  readonly plans: readonly { readonly format: string; readonly title: string; readonly looksFor: string }[];
  readonly detected?: DetectedFile;
  readonly detectedPlan?: DetectedPlan;
}

/** What a file is as a training plan. */
export interface DetectedPlan {
  readonly file: string;
  readonly format: string;
  readonly title: string;
  readonly why: string;
}

/** What is known of the sessions of a file, and what the rest costs. */
export interface SessionFacts {
  /** First and last day. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sports: Readonly<Record<string, number>>;
  readonly has: readonly { readonly fact: string; readonly sessions: number }[];
  /** Facts that none of its sessions has: "heart rate", "stream". */
  readonly lacks: readonly string[];
  /** What cannot be said without them. */
  readonly costs: readonly { readonly fact: string; readonly costs: string }[];
}

export interface DetectedFile extends SessionFacts {
  readonly file: string;
  readonly reader: string;
  readonly dialect: string;
  readonly title: string;
  readonly why: string;
  readonly sessions: number;
  /** Of a table of days: how many it holds. */
  readonly days?: number;
  readonly skipped: number;
  readonly sniffed: readonly Sniffed[];
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}
