import { ReadError, RecoverError } from '../core/errors.ts';
import { stripControls } from '../format/strip-controls.ts';
import type { Io } from './io.ts';

const isOutputFailure = (error: unknown): error is Error & { code: string; path?: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);

/** An error in words on standard error; true when it was one of ours, not a bug. */
export const printError = (io: Io, error: unknown): boolean => {
  if (error instanceof RecoverError) {
    const place = error instanceof ReadError && error.line !== undefined ? `line ${error.line}: ` : '';
    io.err(`error: ${stripControls(place + error.message)}\n`);
    if (error.hint !== undefined) io.err(`  ${stripControls(error.hint)}\n`);
    return true;
  }
  if (isOutputFailure(error)) {
    io.err(`error: ${stripControls(error.message)}\n`);
    return true;
  }
  return false;
};
