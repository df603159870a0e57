import type { Place } from '../core/activity.ts';
import type { ReducedFile } from './reduce-file.ts';

/** The same file found at another place: every place in it names that one, lines and columns as they were. */
export const relocate = (reduced: ReducedFile, { file, entry }: Pick<Place, 'file' | 'entry'>): ReducedFile => {
  if ('failure' in reduced) return reduced;
  const at = (place: Place): Place => {
    const { entry: _, ...inside } = place;
    return { ...inside, file, ...(entry !== undefined && { entry }) };
  };
  return {
    ...reduced,
    problems: reduced.problems.map((problem) => ({ ...problem, place: at(problem.place) })),
    sessions: reduced.sessions.map((session) => ({ ...session, sources: session.sources.map(at) })),
  };
};
