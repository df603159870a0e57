import type { Activity } from './activity.ts';
import type { ColumnChoice, LogField } from './log-fields.ts';
import type { Problem } from './problem.ts';
import type { Session } from './session.ts';
import type { WellnessRecord } from './wellness.ts';

/** One file's content, decompressed. `name` is the path as the user gave it. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set for a file that is too large to hold: `bytes` is its beginning then, and this gives it from the start, part by part. */
  readonly chunks?: () => AsyncIterable<Uint8Array>;
}

/** Settings of the user that a reader may need because the file cannot tell. */
export interface ReadHints {
  /** Unit of unlabelled distances in a log whose own evidence does not decide. */
  readonly distanceUnit?: 'km' | 'mi';
  /** Order of numeric dates where no day of the file is above 12. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Decimal mark of numbers such as `5,123` where nothing in the file decides. */
  readonly decimal?: 'comma' | 'point';
  /** Columns that the runner has named, for every table that has them. */
  readonly columns?: readonly ColumnChoice[];
}

/** The columns of a table, and which of the fields that the runner has named it holds. */
export interface TableHeaders {
  readonly headers: readonly string[];
  readonly chosen: readonly LogField[];
}

/** One thing that was found out about how a file is written: the delimiter, a comma. */
export interface Sniffed {
  readonly what: string;
  readonly found: string;
}

export interface ReadResult {
  /** Reader id: `csv`, `gpx`, … */
  readonly kind: string;
  /** Dialect id within the reader: `strava-bulk`, `garmin-connect`, `plain`, `gpx-1.1`, … */
  readonly dialect: string;
  readonly activities: readonly Activity[];
  /** What is a session already: lists that `recover sessions` wrote. */
  readonly sessions?: readonly Session[];
  /** What the runner or a watch notes once a day, in the order of the file. */
  readonly wellness?: readonly WellnessRecord[];
  readonly problems: readonly Problem[];
  /** What was sniffed and assumed, each a short sentence: "distances in miles (header)". */
  readonly notes: readonly string[];
  /** How the file is written, also where it is as usual: worked out only when someone asks what the file is. */
  readonly sniffed?: () => readonly Sniffed[];
  /** Of a table, where the runner has named columns. */
  readonly table?: TableHeaders;
}

/** How sure a reader is that a file is its own, and what it saw. */
export interface Detection {
  /** 0 = not mine, 1 = certain. */
  readonly score: number;
  readonly dialect: string;
  readonly why: string;
}

export interface Reader {
  readonly id: string;
  readonly title: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  readonly dialects: readonly { readonly id: string; readonly title: string; readonly looksFor: string }[];
  detect(input: Input, hints?: ReadHints): Detection;
  /** @throws ReadError when nothing of the file can be understood */
  read(input: Input, hints: ReadHints): ReadResult;
  /** Reads a file of any size in bounded memory. @throws ReadError when nothing of it can be understood */
  readChunks?(name: string, chunks: AsyncIterable<Uint8Array>): Promise<ReadResult>;
}
