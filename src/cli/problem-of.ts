import type { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { FoundFile } from './find-files.ts';
import { OtherContent, UnreadFormat } from './read-file.ts';

const message = (error: ReadError): string =>
  error.hint === undefined ? error.message : `${error.message}; ${error.hint}`;

/** In a folder other things lie beside logs; a damaged log is a loss wherever it lies. */
const kindOf = (error: ReadError, { named }: FoundFile): Problem['kind'] => {
  if (named) return 'unreadable';
  return error instanceof OtherContent || error instanceof UnreadFormat ? 'unsupported' : 'unreadable';
};

/** A file that could not be read, as a problem with its place. */
export const problemOf = (error: ReadError, file: FoundFile): Problem => ({
  kind: kindOf(error, file),
  place: {
    file: file.path === '-' ? 'standard input' : file.path,
    ...(error.line !== undefined && { line: error.line }),
    ...(error.column !== undefined && { column: error.column }),
  },
  rows: 1,
  reason: message(error),
});
