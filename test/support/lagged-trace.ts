import type { Trace } from '../../src/core/trace.ts';
import { type Stretch, trace } from './build.ts';

/** One minute at each of the paces (m/s); heart rate is what `bpmOf` says of the speed that it still answers to. */
export const laggedTrace = (
  paces: readonly number[],
  bpmOf: (heldMps: number, atS: number) => number,
  lagS = 45,
): Trace => {
  let held = paces[0] ?? 0;
  const stretches = paces.flatMap((mps, minute) =>
    Array.from({ length: 12 }, (_, k): Stretch => {
      held += (mps - held) * (1 - Math.exp(-5 / lagS));
      return { seconds: 5, mps, bpm: bpmOf(held, minute * 60 + k * 5) };
    }),
  );
  return trace(stretches);
};
