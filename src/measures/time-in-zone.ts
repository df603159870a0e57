import { reaches } from '../core/compare.ts';

/**
 * Seconds in each zone from an exact histogram (seconds per whole bpm). Zone k+1 starts at `edgesBpm[k]`; a heart rate
 * equal to an edge belongs to the zone above. Returns `edgesBpm.length + 1` values.
 */
export const timeInZone = (histogramS: Float64Array, edgesBpm: readonly number[]): number[] => {
  const secondsInZone = new Array<number>(edgesBpm.length + 1).fill(0);
  let zone = 0;
  for (let bpm = 0; bpm < histogramS.length; bpm++) {
    while (zone < edgesBpm.length && reaches(bpm, edgesBpm[zone]!)) zone++;
    secondsInZone[zone]! += histogramS[bpm]!;
  }
  return secondsInZone;
};
