import { daysBetween } from '../core/dates.ts';
import type { Problem } from '../core/problem.ts';
import type { Session } from '../core/session.ts';

/** A last session after today and this long after all others is a slip of the pen, not training. Tool default, days. */
const GAP_DAYS = 180;

/**
 * Splits off sessions whose date cannot have come yet and stands far from all others (2036 for 2026): they must not
 * become the last week. `sessions` are in order of time.
 */
export const splitStrayFuture = (
  sessions: readonly Session[],
  today: string,
): { readonly kept: readonly Session[]; readonly stray: readonly Problem[] } => {
  let end = sessions.length;
  while (
    end > 1 &&
    sessions[end - 1]!.day > today &&
    daysBetween(sessions[end - 2]!.day, sessions[end - 1]!.day) > GAP_DAYS
  )
    end--;
  const stray = sessions.slice(end).map(
    ({ day, sources }): Problem => ({
      kind: 'doubtful',
      place: sources[0]!,
      rows: 0,
      reason: `dated ${day}, after today and long after everything else: left out`,
    }),
  );
  return { kept: sessions.slice(0, end), stray };
};
