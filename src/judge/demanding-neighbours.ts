import { addDays } from '../core/dates.ts';
import type { JudgedSession } from '../core/session.ts';
import { isDemanding } from './is-demanding.ts';

/** A recovery run serves the days right around it. Tool default, after the articles' 24 to 48 h. */
const REACH_DAYS = 2;

export interface Neighbours {
  readonly before?: JudgedSession;
  readonly after?: JudgedSession;
}

/** The nearest hard, long or race session within two days to either side. `sessions` are in order of time. */
export const demandingNeighbours = (session: JudgedSession, sessions: readonly JudgedSession[]): Neighbours => {
  const [from, to] = [addDays(session.day, -REACH_DAYS), addDays(session.day, REACH_DAYS)];
  const before = sessions.findLast((other) => other.day >= from && other.day < session.day && isDemanding(other));
  const after = sessions.find((other) => other.day > session.day && other.day <= to && isDemanding(other));
  return { ...(before && { before }), ...(after && { after }) };
};
