export const SPORTS = [
  'running',
  'trail-running',
  'treadmill-running',
  'walking',
  'hiking',
  'cycling',
  'swimming',
  'strength',
  'other',
] as const;
export type Sport = (typeof SPORTS)[number];

const RUNS: ReadonlySet<Sport> = new Set<Sport>(['running', 'trail-running', 'treadmill-running']);

export const isRun = (sport: Sport): boolean => RUNS.has(sport);
