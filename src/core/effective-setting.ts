/** A setting that is in force, and who set it. */
export interface EffectiveSetting {
  /** `athlete.hrMax`, `rules.week/no-recovery`. */
  readonly key: string;
  /** As in a settings file. */
  readonly value: unknown;
  /** `default`, or the file, variable or flag that it came from. */
  readonly origin: string;
}
