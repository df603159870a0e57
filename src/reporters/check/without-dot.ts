/** A file as tools that look it up in a repository want it: without `./` at the beginning. */
export const withoutDot = (file: string): string => file.replace(/^(?:\.\/+)+/, '');
