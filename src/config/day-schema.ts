import * as z from 'zod/mini';
import { isDay } from '../core/dates.ts';

/** A calendar day, `2025-01-01`. */
export const DAY = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d-\d\d$/, { error: 'expected a day such as "2025-01-01"', abort: true }),
    z.refine(isDay, { error: 'expected a day that the calendar has' }),
  );
