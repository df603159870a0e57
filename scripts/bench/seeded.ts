/** The same numbers from 0 to 1 on every run and machine. Constants: Numerical Recipes, quick linear generator. */
export const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
