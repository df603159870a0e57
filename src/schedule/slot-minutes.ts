import type { Phase } from '../core/circumstances.ts';
import { fallsShort } from '../core/compare.ts';
import type { Preset } from '../core/preset.ts';
import { TAPER_MINUTES } from '../guidelines/presets/taper-minutes.ts';
import type { UsualRuns } from './usual-runs.ts';

/** Where all articles but one begin, minutes. */
const LEAST_MIN = 20;
/** Lengths are proposed in steps of five minutes, the short end at least one below the long one. Tool default. */
const STEP_MIN = 5;
/** 0.7 of 50 is 35, not 34.99. */
const ROUNDING = 1e-9;

/** How long a recovery run may be on a day, and what decided. */
export interface SlotMinutes {
  readonly minutes: readonly [low: number, high: number];
  readonly origin: string;
}

interface Longest {
  readonly minutes: number;
  readonly origin: string;
}

/** The preset's agreed edge, the runner's own recovery run or easy run, whichever is shortest. */
const longestOf = (preset: Preset, { recoveryMin, easyMin }: UsualRuns): Longest => {
  const [edge] = preset.minutes;
  const choices: Longest[] = [{ minutes: edge, origin: `${edge} min: the preset's own edge` }];
  if (recoveryMin !== undefined)
    choices.push({ minutes: recoveryMin, origin: `your recovery runs take about ${recoveryMin} min` });
  if (easyMin !== undefined) choices.push({ minutes: easyMin, origin: `your easy runs take about ${easyMin} min` });
  return choices.reduce((least, choice) => (choice.minutes < least.minutes ? choice : least));
};

const down = (minutes: number): number => STEP_MIN * Math.floor(minutes / STEP_MIN + ROUNDING);
const nearest = (minutes: number): number => STEP_MIN * Math.round(minutes / STEP_MIN);

/**
 * Minutes of a recovery run: from the least that the preset names up to its agreed edge, no longer than the runner's own
 * recovery and easy runs, shorter in the taper, within what the day has. Undefined where the day has too little.
 */
export const slotMinutes = (
  preset: Preset,
  usual: UsualRuns,
  { maxMinutes, phase }: { readonly maxMinutes: number; readonly phase: Phase | undefined },
): SlotMinutes | undefined => {
  const share = phase === 'taper' ? TAPER_MINUTES : 1;
  const longest = longestOf(preset, usual);
  const free = down(share * longest.minutes);
  const least = Math.min(nearest(share * (preset.leastMinutes ?? LEAST_MIN)), Math.max(STEP_MIN, free - STEP_MIN));
  if (fallsShort(maxMinutes, Math.min(least, LEAST_MIN))) return undefined;
  if (maxMinutes < free) {
    return { minutes: [Math.min(least, maxMinutes), maxMinutes], origin: `the day has ${maxMinutes} min` };
  }
  const tapered = share === 1 ? '' : `, ${share} of it in the taper (tool default)`;
  return { minutes: [least, free], origin: `${longest.origin}${tapered}` };
};
