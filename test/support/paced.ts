/** A stretch at one speed. */
export type Paced = readonly [seconds: number, mps: number];

/** Speed by second of stretches one after another; the last goes on. */
export const speedOf =
  (stretches: readonly Paced[]) =>
  (second: number): number => {
    let at = 0;
    for (const [seconds, mps] of stretches) {
      at += seconds;
      if (second < at) return mps;
    }
    return stretches.at(-1)![1];
  };

export const lengthOf = (stretches: readonly Paced[]): number => stretches.reduce((sum, [seconds]) => sum + seconds, 0);

/** So many times work and rest; no rest after the last. */
export const repeated = (times: number, work: Paced, rest: Paced): Paced[] =>
  Array.from({ length: times }, (_, k) => (k < times - 1 ? [work, rest] : [work])).flat();

/** Positions that wander about the true one as those of a watch do: slowly, by some metres, always the same. */
export const wandering =
  (metres: number) =>
  (second: number): readonly [number, number] => [
    metres * (Math.sin(second / 23) + 0.5 * Math.sin(second / 7.3)),
    metres * (Math.cos(second / 31) + 0.5 * Math.sin(second / 5.1)),
  ];
