import { fallsShort } from '../core/compare.ts';
import type { JudgedSession } from '../core/session.ts';

/** Strides and a mile on the track need no day off. Tool default. */
const LEAST_RACE_S = 10 * 60;

/** True for a race by what the runner says of it, of ten minutes or more. */
export const wasRace = ({ intent, durationS = LEAST_RACE_S }: JudgedSession): boolean =>
  intent.kind === 'race' && intent.confidence !== 'low' && !fallsShort(durationS, LEAST_RACE_S);
