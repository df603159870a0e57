import type { Session } from '../core/session.ts';
import type { Usual } from './usual.ts';

/** A run is long from 90 min, or from 75 min when that is half as long again as usual. Tool defaults. */
const LONG_S = 90 * 60;
const LONG_FOR_ME_S = 75 * 60;
const LONG_RATIO = 1.5;

/** Long for anybody, or for this runner. */
export const isLong = ({ durationS = 0 }: Session, { runS = Number.POSITIVE_INFINITY }: Usual): boolean =>
  durationS >= LONG_S || (durationS >= LONG_FOR_ME_S && durationS >= LONG_RATIO * runS);
