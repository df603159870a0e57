import type { Intent } from '../core/intent.ts';
import type { IntendedSession, Session } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { intentFromTitle } from './intent-from-title.ts';

const UNKNOWN: Intent = { kind: 'unknown', from: [], confidence: 'low' };
const CROSS: Intent = { kind: 'cross', from: ['sport'], confidence: 'high' };

/** A log repeats its titles ("Morning Run") hundreds of times; each is read once. */
const rememberTitles = (): ((title: string | undefined) => Intent) => {
  const known = new Map<string, Intent>();
  return (title) => {
    if (title === undefined) return UNKNOWN;
    const intent = known.get(title) ?? intentFromTitle(title) ?? UNKNOWN;
    known.set(title, intent);
    return intent;
  };
};

/**
 * What each session was meant to be: its own column or tag, else its title. Heart rate and pace have no say in it.
 */
export const withIntents = (sessions: readonly Session[]): IntendedSession[] => {
  const ofTitle = rememberTitles();
  const intentOf = ({ declaredIntent, sport, title }: Session): Intent =>
    declaredIntent ?? (isRun(sport) ? ofTitle(title) : CROSS);
  return sessions.map((session) => ({ ...session, intent: intentOf(session) }));
};
