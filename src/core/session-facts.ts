import type { Session } from './session.ts';

/** Something that a session may tell, and what cannot be said where it is missing. */
export interface SessionFact {
  readonly name: string;
  readonly has: (session: Session) => boolean;
  readonly costs: string;
}

/** What judging leans on; a recording tells more. */
export const SESSION_FACTS = [
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
] as const satisfies readonly SessionFact[];
