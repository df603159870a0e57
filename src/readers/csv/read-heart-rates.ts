/** Average and highest heart rate in one cell: `145/162`, `145 (max 162)`, `145 / 162 bpm`. */
const PAIR = /^(\d{2,3})\s*(?:bpm)?\s*[/|(,;]\s*(?:max\.?:?\s*)?(\d{2,3})\s*\)?\s*(?:bpm)?$/i;

export interface HeartRatePair {
  readonly averageBpm: number;
  readonly maxBpm: number;
}

/** A cell that holds both heart rates; the average is the lower. A span such as `150-160` is none. */
export const readHeartRatePair = (cell: string): HeartRatePair | undefined => {
  const match = PAIR.exec(cell.trim());
  if (match === null) return undefined;
  const [one, other] = [Number(match[1]), Number(match[2])];
  return { averageBpm: Math.min(one, other), maxBpm: Math.max(one, other) };
};
