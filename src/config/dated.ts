import * as z from 'zod/mini';
import { DAY } from './day-schema.ts';

interface DatedItem {
  readonly from: string;
}

/** The first day that stands twice. */
const repeatedDay = (items: readonly DatedItem[]): string | undefined => {
  const days = items.map(({ from }) => from);
  return days.find((day, at) => days.indexOf(day) !== at);
};

/** A value, or a list of values each with the day from which it holds, in any order. `what` it is, for messages. */
export const dated = <T extends z.ZodMiniType>(value: T, what: string, says: string) =>
  z
    .union(
      [
        value,
        z.array(z.strictObject({ from: DAY, value })).check(
          z.minLength(1, { error: 'expected at least one { "from", "value" }' }),
          z.refine((items) => repeatedDay(items as unknown as DatedItem[]) === undefined, {
            error: ({ input }) => `two values from ${repeatedDay(input as DatedItem[])} on`,
          }),
        ),
      ],
      { error: `expected ${what}, or a list [{ "from": "2025-01-01", "value": … }]` },
    )
    .check(z.describe(says));
