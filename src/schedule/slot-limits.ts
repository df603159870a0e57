import type { Athlete } from '../core/athlete.ts';
import type { Phase } from '../core/circumstances.ts';
import { present } from '../core/present.ts';
import type { Slot, SlotOrigins } from '../core/slot.ts';

/** Pace guide as shares of easy speed: slower than easy, as slow as one likes. Tool default. */
const SLOWEST = 0.8;
const FASTEST = 0.95;
/** "Even easier" in the taper (marathon), without a number: shares of the usual limits. Tool defaults. */
const TAPER_FASTEST = 0.9;
const TAPER_CAP = 0.97;

type Limits = Pick<Slot, 'hrMaxBpm' | 'speedMps'> & { readonly origins: Pick<SlotOrigins, 'hrMaxBpm' | 'speedMps'> };

const capOf = ({ cap }: Athlete, isTaper: boolean): readonly [bpm: number, origin: string] | undefined => {
  if (cap === undefined) return undefined;
  const { value, low, detail } = cap.agreed;
  if (!isTaper) return [Math.floor(value), detail];
  return [Math.floor(Math.min(low, TAPER_CAP * value)), `${detail}, at the low end for the taper (tool default)`];
};

/** Heart-rate cap and pace guide of a run, and where they come from; what the log cannot tell is absent. */
export const slotLimits = (athlete: Athlete, phase: Phase | undefined): Limits => {
  const isTaper = phase === 'taper';
  const cap = capOf(athlete, isTaper);
  const easy = athlete.easySpeed;
  const fastest = isTaper ? TAPER_FASTEST : FASTEST;
  return present<Limits>({
    hrMaxBpm: cap?.[0],
    speedMps: easy && ([SLOWEST * easy.value, Math.min(easy.low, fastest * easy.value)] as const),
    origins: present<Limits['origins']>({
      hrMaxBpm: cap?.[1],
      speedMps: easy && `${SLOWEST} to ${fastest} of easy speed (tool default): ${easy.detail}`,
    }),
  });
};
