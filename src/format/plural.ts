/** A count with its noun: `1 run`, `2 runs`; `many` where the plural is not the noun plus s. */
export const plural = (count: number, noun: string, many = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : many}`;
