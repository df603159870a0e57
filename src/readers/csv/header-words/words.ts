import type { Field } from '../dialect.ts';

/** Header names of each field in one language, lower case, parted by `|`. Made when asked for: most logs are in English. */
export type Words = () => Readonly<Partial<Record<Field, string>>>;
