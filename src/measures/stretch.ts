/** A stretch of a recording: seconds since its start, elapsed seconds, stops included, and metres. */
export interface Stretch {
  readonly fromS: number;
  readonly durationS: number;
  readonly distanceM: number;
}
