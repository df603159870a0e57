import type { Intent } from '../core/intent.ts';
import type { JudgedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import type { DayLoad } from './day-load.ts';
import type { Usual } from './usual.ts';

/** Shorter than this share of the usual run, and no longer than every source allows. Tool default; 45 min: zone1, newshealth, marathon. */
const SHORT_RATIO = 0.8;
const LONGEST_S = 45 * 60;
const SHORTEST_S = 10 * 60;

/** Slower than this share of the usual speed: who runs as ever, or faster, had something else in mind. Tool default. */
const SLOW_RATIO = 0.97;

const isSlow = ({ gradeAdjustedSpeedMps, speedMps }: JudgedSession, usual: Usual): boolean =>
  usual.speedMps !== undefined && (gradeAdjustedSpeedMps ?? speedMps ?? Number.NaN) < SLOW_RATIO * usual.speedMps;

/**
 * A short, slow run without a telling title on the day after a hard, long or race day is probably meant as recovery.
 * Only a guess: low confidence, so that it can lead to notes at most. Heart rate is not asked.
 */
export const intentFromPosition = (session: JudgedSession, dayBefore: DayLoad, usual: Usual): Intent | undefined => {
  if (!isRun(session.sport) || session.intent.kind !== 'unknown') return undefined;
  if (dayBefore !== 'hard' && dayBefore !== 'race' && dayBefore !== 'long') return undefined;
  const durationS = session.durationS;
  if (durationS === undefined || usual.runS === undefined) return undefined;
  if (durationS < SHORTEST_S || durationS > LONGEST_S || durationS > SHORT_RATIO * usual.runS) return undefined;
  if (!isSlow(session, usual)) return undefined;
  return { kind: 'recovery', from: ['position'], confidence: 'low' };
};
