/** A stretch of bins, `from` included, `to` not. */
export interface Bout {
  readonly from: number;
  readonly to: number;
}

/** A bout begins this share above the level and ends this share below it, so that a speed on the level does not flicker. Tool default. */
const HYSTERESIS_RATIO = 0.03;

/** Stretches above the level; what comes apart for less than `leastGap` bins is one stretch. */
const rawBouts = (series: Float64Array, level: number, leastGap: number): { from: number; to: number }[] => {
  const bouts: { from: number; to: number }[] = [];
  let from = -1;
  for (let i = 0; i <= series.length; i++) {
    const value = i < series.length ? series[i]! : 0;
    if (from < 0 && value >= level * (1 + HYSTERESIS_RATIO)) from = i;
    else if (from >= 0 && !(value >= level * (1 - HYSTERESIS_RATIO))) {
      const before = bouts.at(-1);
      if (before !== undefined && from - before.to < leastGap) before.to = i;
      else bouts.push({ from, to: i });
      from = -1;
    }
  }
  return bouts;
};

/** The lasting stretches of a series above a level: at least `least` bins long and `leastGap` bins apart. */
export const boutsAbove = (series: Float64Array, level: number, least: number, leastGap: number): readonly Bout[] =>
  rawBouts(series, level, leastGap).filter(({ from, to }) => to - from >= least);
