/** The file cut off behind every `step` bytes. */
export const cuts = (bytes: Uint8Array, step: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) => bytes.subarray(0, i * step));

/** A small generator of our own, so that a failure comes again: Park and Miller, 1988. */
const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
};

/** Copies of the file, each with one to eight bytes changed; the first with its head damaged. */
export const flips = (bytes: Uint8Array, copies: number): readonly Uint8Array[] => {
  const next = generator(bytes.length + 1);
  return Array.from({ length: copies }, (_, copy) => {
    const flipped = bytes.slice();
    const reach = copy % 4 === 0 ? Math.min(200, bytes.length) : bytes.length;
    for (let i = next() % 8; i >= 0; i--) flipped[next() % reach] = next() % 256;
    return flipped;
  });
};
