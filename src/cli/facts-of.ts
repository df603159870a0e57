import type { Session } from '../core/session.ts';
import type { SessionFacts } from '../reporters/known-formats.ts';

interface Fact {
  readonly name: string;
  readonly has: (session: Session) => boolean;
  /** What cannot be said where it is missing. */
  readonly costs: string;
}

const FACTS: readonly Fact[] = [
  {
    name: 'heart rate',
    has: ({ averageHeartRateBpm }) => averageHeartRateBpm !== undefined,
    costs: 'recovery runs are judged by pace and length alone',
  },
  {
    name: 'distance',
    has: ({ distanceM }) => distanceM !== undefined,
    costs: 'no pace: heart rate and length alone decide',
  },
  {
    name: 'duration',
    has: ({ durationS }) => durationS !== undefined,
    costs: 'neither pace nor length: heart rate alone decides',
  },
  {
    name: 'time of day',
    has: ({ start }) => start !== undefined,
    costs:
      'runs of one day stand in the order of the file, and the same run in another file is found by its length only',
  },
  {
    name: 'title',
    has: ({ title, declaredIntent }) => title !== undefined || declaredIntent !== undefined,
    costs: 'what a run was meant to be is only guessed from its place in the week',
  },
];

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
    ...FACTS.map(({ name, has, costs }) => ({ fact: name, sessions: sessions.filter(has).length, costs })),
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
