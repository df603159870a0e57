/** First and last calendar day, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
