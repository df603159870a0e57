/** Order of two texts by code unit: days and ids need no dictionary, and the same order holds in every locale. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
