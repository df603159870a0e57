import { ReadError } from '../core/errors.ts';

/** What the work gives, or the ReadError that it ended with. Anything else is a bug of ours and goes up. */
export const attempt = async <T>(work: () => Promise<T>): Promise<T | ReadError> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
};
