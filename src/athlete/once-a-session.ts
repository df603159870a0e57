import type { IntendedSession } from '../core/session.ts';

/**
 * `of`, worked out once for each session and kept as long as it: a session never changes, and stands in the windows of
 * many weeks.
 */
export const onceASession = <T>(of: (session: IntendedSession) => T): ((session: IntendedSession) => T) => {
  const known = new WeakMap<IntendedSession, { readonly value: T }>();
  return (session) => {
    const found = known.get(session);
    if (found !== undefined) return found.value;
    const value = of(session);
    known.set(session, { value });
    return value;
  };
};
