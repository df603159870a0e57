import { sniffDelimiters } from '../../readers/csv/sniff-delimiter.ts';
import type { PlanHints } from './drafts.ts';
import type { PlanSource } from './plan-source.ts';
import type { PlanTable } from './plan-table.ts';
import { splitTable } from './split-table.ts';

/** A file as the formats look at it: its text, and its tables, split once for each delimiter. */
export interface PlanProbe {
  readonly source: PlanSource;
  readonly hints: PlanHints;
  /** Ending of the name with its point, lower case. */
  readonly extension: string;
  /** The file as a table, by each delimiter that it may use, the likeliest first. */
  readonly tables: () => readonly PlanTable[];
}

/** Enough of the file to see its delimiter. */
const HEAD_CHARACTERS = 20_000;

/** What is said above a table must not hide how the table is written: its delimiter counts more often. */
const delimitersOf = (text: string): readonly string[] => {
  const head = text.slice(0, HEAD_CHARACTERS);
  const plain = head.replace(/^[^\S\n]*(?:#|\/\/)[^\n]*\n?/gm, '');
  const found = sniffDelimiters(plain);
  return found.length > 0 ? found : sniffDelimiters(head);
};

export const probeOf = (source: PlanSource, hints: PlanHints): PlanProbe => {
  let tables: readonly PlanTable[] | undefined;
  return {
    source,
    hints,
    extension: /\.[a-z]{1,10}$/.exec(source.name.toLowerCase())?.[0] ?? '',
    tables: () => {
      tables ??= delimitersOf(source.text).map((delimiter) => splitTable(source, delimiter));
      return tables;
    },
  };
};
