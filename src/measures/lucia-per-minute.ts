/** Lucia's load of one minute at a heart rate: 1 below the first threshold, 2 between them, 3 above the second (Lucia 2003). */
export const luciaPerMinute = (heartRateBpm: number, lt1Bpm: number, lt2Bpm: number): number => {
  if (heartRateBpm < lt1Bpm) return 1;
  return heartRateBpm < lt2Bpm ? 2 : 3;
};
