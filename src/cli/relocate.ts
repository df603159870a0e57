import type { Place } from '../core/activity.ts';
import type { Session } from '../core/session.ts';
import type { ReducedFile } from './reduce-file.ts';

type Where = Pick<Place, 'file' | 'entry'>;

const placeAt = (place: Place, { file, entry }: Where): Place => {
  const { entry: _, ...inside } = place;
  return { ...inside, file, ...(entry !== undefined && { entry }) };
};

/** A list of sessions names the files that they were made from: only what names the list itself moves with it. */
const sessionAt = (session: Session, where: Where): Session => {
  const { listedIn, sources } = session;
  if (listedIn === undefined) return { ...session, sources: sources.map((place) => placeAt(place, where)) };
  return {
    ...session,
    listedIn: `${where.file}\0${where.entry ?? ''}`,
    sources: sources.map((place) => (place.file === listedIn ? placeAt(place, where) : place)),
  };
};

/** The same file found at another place: every place in it names that one, lines and columns as they were. */
export const relocate = (reduced: ReducedFile, where: Where): ReducedFile => {
  if ('failure' in reduced) return reduced;
  return {
    ...reduced,
    problems: reduced.problems.map((problem) => ({ ...problem, place: placeAt(problem.place, where) })),
    sessions: reduced.sessions.map((session) => sessionAt(session, where)),
  };
};
