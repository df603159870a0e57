import { v5 } from 'uuid';

/** Namespace of this tool's slots; drawn once at random. */
const NAMESPACE = '6f1d0c52-8b7e-4a41-9f0b-2c5d7e8a9b13';

/** The same slot keeps its id over re-runs, so that a calendar updates instead of doubling; nothing personal is in it. */
export const slotUid = (week: string, kind: string, index: number): string => v5(`${week}|${kind}|${index}`, NAMESPACE);
