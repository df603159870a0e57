/** Everything `recover` throws on purpose. `hint` says what to do next. Any other error is a bug of ours. */
export abstract class RecoverError extends Error {
  abstract readonly code: 'usage' | 'config' | 'read';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** Wrong flags, wrong names, a path that is not there. */
export class UsageError extends RecoverError {
  override readonly code = 'usage';
}

/** A setting that is unknown or out of range. */
export class ConfigError extends RecoverError {
  override readonly code = 'config';
}

/** A file that cannot be understood at all. `line` and `column` are 1-based. */
export class ReadError extends RecoverError {
  override readonly code = 'read';
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(
    message: string,
    place: { readonly line?: number; readonly column?: number; readonly hint?: string } = {},
  ) {
    super(message, place.hint);
    this.line = place.line;
    this.column = place.column;
  }
}

/** A file of a known kind in which no training was ever recorded: a planned route, a watch's settings, only a header. */
export class NothingRecorded extends ReadError {}
