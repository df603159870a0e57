import type { Athlete } from '../core/athlete.ts';
import type { Session, SessionZones } from '../core/session.ts';
import { sessionZones } from './session-zones.ts';

/**
 * The zones that a session is judged by: always five, of which 3 is moderate, 4 and 5 are hard. Those that the runner
 * chose to look at decide nothing; where they are others, the reason names the model that decided.
 */
export const judgingZones = (session: Session, athlete: Athlete, shown: SessionZones): SessionZones => {
  if (athlete.judgedBy === undefined) return shown;
  const zones = sessionZones(session, athlete.judgedBy);
  return { ...zones, reason: `${zones.reason} (${zones.model})` };
};
