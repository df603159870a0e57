import type { ReadError } from '../core/errors.ts';
import { OtherContent, UnreadFormat } from './read-input.ts';

/** Why a file could not be read: a `ReadError` as plain data. Lines and columns are 1-based. */
export interface Failure {
  readonly message: string;
  readonly hint?: string;
  readonly line?: number;
  readonly column?: number;
  /** `other`: no training was ever written in it; `unread`: a format that is not read yet; else it is damaged. */
  readonly standing: 'damaged' | 'other' | 'unread';
}

const standingOf = (error: ReadError): Failure['standing'] => {
  if (error instanceof OtherContent) return 'other';
  return error instanceof UnreadFormat ? 'unread' : 'damaged';
};

export const failureOf = (error: ReadError): Failure => ({
  message: error.message,
  ...(error.hint !== undefined && { hint: error.hint }),
  ...(error.line !== undefined && { line: error.line }),
  ...(error.column !== undefined && { column: error.column }),
  standing: standingOf(error),
});
