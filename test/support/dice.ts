/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Chance that can be thrown again: numbers between two, and normal ones around 0 with a standard deviation. */
export interface Dice {
  between(low: number, high: number): number;
  normal(deviation: number): number;
}

export const diceOf = (seed: number): Dice => {
  const random = randomFrom(seed);
  return {
    between: (low, high) => low + (high - low) * random(),
    normal: (deviation) => deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  };
};
