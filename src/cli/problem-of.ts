import type { Problem } from '../core/problem.ts';
import type { Failure } from './failure.ts';
import type { FoundFile } from './found-file.ts';
import { placeOf } from './place-of.ts';

/** In a folder other things lie beside logs; a damaged log is a loss wherever it lies. */
const kindOf = ({ standing }: Failure, named: boolean): Problem['kind'] =>
  named || standing === 'damaged' ? 'unreadable' : 'unsupported';

/** A file that could not be read, as a problem with its place. */
export const problemOf = (failure: Failure, file: Pick<FoundFile, 'path' | 'entry' | 'named'>): Problem => ({
  kind: kindOf(failure, file.named),
  place: {
    ...placeOf(file),
    ...(failure.line !== undefined && { line: failure.line }),
    ...(failure.column !== undefined && { column: failure.column }),
  },
  rows: 1,
  reason: failure.hint === undefined ? failure.message : `${failure.message}; ${failure.hint}`,
});
