import type { Delimiter } from './sniff-delimiter.ts';

/** Neighbouring columns that nobody asks for. */
interface Run {
  readonly count: number;
  /** Their cells with the delimiters behind them, where each is empty or begins like a number. Sticky. */
  readonly cells: RegExp;
}

/** What a wide table holds beside the columns that are asked for. */
export interface UnwantedNumbers {
  /** A row of the header's width with nothing in it. */
  readonly blank: readonly string[];
  /** By the place of their first column. */
  readonly runs: readonly (Run | undefined)[];
}

/** A word in one of them costs the whole run a second look, so that runs are short. Tool default. */
const LONGEST_RUN = 16;

/** Longer ones are no numbers; it also bounds what the pattern has to remember. Tool default. */
const LONGEST_NUMBER = 60;

const runOf = (count: number, delimiter: Delimiter): Run => {
  const cell = `(?:-?\\d[^${delimiter}\\n]{0,${LONGEST_NUMBER}})?[${delimiter}]`;
  return { count, cells: new RegExp(`(?:${cell}){${count}}`, 'y') };
};

/**
 * What to go over in a table of `width` columns of which only `wanted` (places from 0) are looked at. Numbers only: a
 * word may be a day of the week or a sum that says something of the whole row. The last column and whatever stands
 * beyond it are never gone over, so that the end of a row is found as ever.
 */
export const unwantedNumbers = (width: number, wanted: ReadonlySet<number>, delimiter: Delimiter): UnwantedNumbers => {
  const runs = Array.from({ length: width }, (): Run | undefined => undefined);
  for (let from = 0; from < width - 1; from++) {
    let to = from;
    while (to < width - 1 && to - from < LONGEST_RUN && !wanted.has(to)) to++;
    if (to === from) continue;
    runs[from] = runOf(to - from, delimiter);
    from = to - 1;
  }
  return { blank: Array.from({ length: width }, () => ''), runs };
};
