/** Seconds of the histogram (seconds per whole bpm) above `limitBpm`; a reading equal to the limit is not above it. */
export const timeAbove = (histogramS: Float64Array, limitBpm: number): number => {
  let seconds = 0;
  for (let bpm = Math.floor(limitBpm) + 1; bpm < histogramS.length; bpm++) seconds += histogramS[bpm]!;
  return seconds;
};
