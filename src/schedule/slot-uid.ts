import { v5 } from 'uuid';

/** Namespace of this tool's slots; drawn once at random. */
const NAMESPACE = '6f1d0c52-8b7e-4a41-9f0b-2c5d7e8a9b13';

/**
 * The same slot keeps its id over re-runs, so that a calendar updates instead of doubling; nothing personal can
 * be read from it. Runners who share a log have their own.
 */
export const slotUid = (week: string, kind: string, index: number, athlete?: string): string =>
  v5([week, kind, index, ...(athlete === undefined ? [] : [athlete.toLowerCase()])].join('|'), NAMESPACE);
