/** The inputs that are read, and what became of one file when it was asked about. */
export interface KnownFormats {
  readonly formats: readonly {
    readonly reader: string;
    readonly extensions: readonly string[];
    readonly dialect: string;
    readonly title: string;
    readonly looksFor: string;
  }[];
  readonly detected?: DetectedFile;
}

export interface DetectedFile {
  readonly file: string;
  readonly reader: string;
  readonly dialect: string;
  readonly why: string;
  readonly sessions: number;
  readonly skipped: number;
  readonly notes: readonly string[];
  readonly problems: readonly string[];
  /** Facts that none of its sessions has: "heart rate", "stream". */
  readonly lacks: readonly string[];
}
