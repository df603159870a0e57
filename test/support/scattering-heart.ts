/** Numbers from 0 to 1 that look random and are the same each time. */
export const dice = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};

/** How a heart wanders around its course: by how much, and for how long it stays on one side. */
export interface Scatter {
  readonly seed: number;
  readonly bpm: number;
  readonly lastsS: number;
}

/** The wandering of a heart, second by second: like that of real ones neither noise nor a wave. */
export const wandering = (seconds: number, { seed, bpm, lastsS }: Scatter): Float64Array => {
  const roll = dice(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(roll() + 1e-12)) * Math.cos(2 * Math.PI * roll());
  const course = new Float64Array(seconds + 1);
  for (let i = 1; i <= seconds; i++) {
    course[i] = course[i - 1]! * (1 - 1 / lastsS) + bpm * Math.sqrt(2 / lastsS) * normal();
  }
  return course;
};
