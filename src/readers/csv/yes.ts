const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'x', '1', '1.0', 'ja', 'wahr', 'treadmill', '✓', '✔']);

/** True for the ways in which logs tick a box. */
export const isYes = (cell: string | undefined): boolean => cell !== undefined && YES.has(cell.trim().toLowerCase());
