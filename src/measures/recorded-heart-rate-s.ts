/** Seconds for which the histogram knows a heart rate. */
export const recordedHeartRateS = (histogramS: Float64Array): number => {
  let seconds = 0;
  for (let bpm = 0; bpm < histogramS.length; bpm++) seconds += histogramS[bpm]!;
  return seconds;
};
