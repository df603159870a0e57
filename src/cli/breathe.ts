/** Work may hold up signals for so long: at Ctrl-C nobody waits longer gladly. Tool default. */
const BREATH_MS = 50;

let last = 0;

/** Lets what waits outside come in, an interruption above all; does nothing when it has just done so. */
export const breathe = async (): Promise<void> => {
  const now = performance.now();
  if (now - last < BREATH_MS) return;
  await new Promise((done) => setImmediate(done));
  last = performance.now();
};
