/** The first line that holds the words; empty when none does. */
export const lineWith = (words: string, printed: string): string =>
  printed.split('\n').find((line) => line.includes(words)) ?? '';
