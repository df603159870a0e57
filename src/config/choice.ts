import * as z from 'zod/mini';

/** One of a few words, or nothing. */
export const choice = <const T extends readonly [string, ...string[]]>(names: T, what: string) =>
  z.optional(z.enum(names).check(z.describe(what)));
