/** Name of an element without its prefix, in lower case. */
export const localName = (raw: string): string => raw.slice(raw.indexOf(':') + 1).toLowerCase();
