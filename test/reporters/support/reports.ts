import { empty } from './empty.ts';
import { hostile } from './hostile.ts';
import { large } from './large.ts';
import { oneOfEach } from './one-of-each.ts';

/** The canonical reports: every reporter survives each. */
export const REPORTS = { empty, oneOfEach, hostile, large } as const;
