import type { Session } from '../core/session.ts';
import { SESSION_FACTS } from '../core/session-facts.ts';
import type { SessionFacts } from '../reporters/known-formats.ts';

const STREAM_COSTS = 'from which minute, the time above the cap and drift cannot be told';

const countBy = <T>(items: readonly T[], nameOf: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1;
  return counts;
};

/** Days, sports, and which facts how many of the sessions have. `linked` = rows that name a recording of their own. */
export const factsOf = (sessions: readonly Session[], linked: number): SessionFacts => {
  const days = sessions.map(({ day }) => day).sort();
  const recorded = Math.max(linked, sessions.filter(({ trace }) => trace !== undefined).length);
  const facts = [
    ...SESSION_FACTS.map(({ name, has, costs }) => ({ fact: name, sessions: sessions.filter(has).length, costs })),
    { fact: 'stream', sessions: recorded, costs: STREAM_COSTS },
  ];
  return {
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    sports: countBy(sessions, ({ sport }) => sport),
    has: facts.map(({ fact, sessions: count }) => ({ fact, sessions: count })),
    lacks: facts.filter(({ sessions: count }) => count === 0).map(({ fact }) => fact),
    costs: facts.filter(({ sessions: count }) => count === 0).map(({ fact, costs }) => ({ fact, costs })),
  };
};
