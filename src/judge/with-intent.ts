import type { Intent } from '../core/intent.ts';
import type { IntendedSession, Session } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { intentFromTitle } from './intent-from-title.ts';

const UNKNOWN: Intent = { kind: 'unknown', from: [], confidence: 'low' };
const CROSS: Intent = { kind: 'cross', from: ['sport'], confidence: 'high' };

/** What a session was meant to be: its own column or tag, else its title. Heart rate and pace have no say in it. */
const intentOf = (session: Session): Intent => {
  if (session.declaredIntent !== undefined) return session.declaredIntent;
  if (!isRun(session.sport)) return CROSS;
  const fromTitle = session.title === undefined ? undefined : intentFromTitle(session.title);
  return fromTitle ?? UNKNOWN;
};

export const withIntent = (session: Session): IntendedSession => ({ ...session, intent: intentOf(session) });
