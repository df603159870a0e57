/** What the runner's own state says of running on the first day ahead. It holds for that day alone. */
export interface Readiness {
  readonly advisesRest: boolean;
  /** In words, as a reason for rest: "resting heart rate 9 bpm above your usual 48". */
  readonly why: string;
}
