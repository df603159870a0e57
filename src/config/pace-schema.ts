import * as z from 'zod/mini';
import { PACE_FORM, speedOfPace } from './pace-text.ts';

/** A pace as text: "5:30/km". */
export const PACE = z.string().check(
  z.regex(PACE_FORM, { error: 'expected a pace such as "5:30/km" or "8:51/mi"', abort: true }),
  z.refine((text) => speedOfPace(text) !== undefined, { error: 'expected a pace above 0:00' }),
);
