/** Another day that would have been allowed, and why it was not taken. */
export interface SlotAlternative {
  readonly day: string;
  readonly why: string;
}

/** Where the numbers of a slot come from, in words. */
export interface SlotOrigins {
  readonly minutes?: string;
  readonly hrMaxBpm?: string;
  readonly speedMps?: string;
}

export interface Slot {
  readonly day: string;
  readonly part: 'any' | 'am' | 'pm';
  readonly kind: 'recovery-run' | 'rest' | 'double';
  readonly minutes?: readonly [low: number, high: number];
  readonly hrMaxBpm?: number;
  /** Speeds that keep it easy, slow and fast end, m/s. */
  readonly speedMps?: readonly [slow: number, fast: number];
  /** Share of body weight for a support to take off, 0 to 1. */
  readonly supportRatio?: readonly [low: number, high: number];
  readonly origins?: SlotOrigins;
  readonly hoursAfterHard?: number;
  readonly priority: 'best' | 'optional';
  readonly why: readonly string[];
  readonly sources: readonly string[];
  /** Of the same hard day, in order of time; absent where there is none. */
  readonly alternatives?: readonly SlotAlternative[];
  /** Stable over re-runs, free of personal data (UUID v5). */
  readonly uid: string;
}

/** What is to be said of the whole plan: why a day got no run, what holds for every run. */
export interface SlotNote {
  readonly says: string;
  readonly sources: readonly string[];
  /** Of use to whoever asks for details. */
  readonly isDetail?: true;
}
