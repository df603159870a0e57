/** A count with its noun: `1 lap`, `2 laps`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
