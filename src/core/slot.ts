export interface Slot {
  readonly day: string;
  readonly part: 'any' | 'am' | 'pm';
  readonly kind: 'recovery-run' | 'rest' | 'double';
  readonly minutes?: readonly [low: number, high: number];
  readonly hrMaxBpm?: number;
  /** Speeds that keep it easy, slow and fast end, m/s. */
  readonly speedMps?: readonly [slow: number, fast: number];
  readonly hoursAfterHard?: number;
  readonly priority: 'best' | 'optional';
  readonly why: readonly string[];
  readonly sources: readonly string[];
  /** Stable over re-runs, free of personal data (UUID v5). */
  readonly uid: string;
}
