import type { NamedColumn } from './name-columns.ts';
import type { Row } from './row.ts';

/** Words for the first and the second run of a day, in front of a header or behind it. */
const HALVES: readonly (readonly string[])[] = [
  ['am', 'morning', 'run 1', 'first run'],
  ['pm', 'evening', 'afternoon', 'run 2', 'second run'],
];

interface HalfColumn {
  readonly index: number;
  readonly half: number;
  /** The header without the half: `miles` of `AM Miles`. */
  readonly rest: string;
}

/** A table whose rows hold a morning and an evening run. */
export interface HalfDays {
  /** One run's header: the columns of the whole day, then those that both halves have. */
  readonly header: readonly NamedColumn[];
  /** For each half the columns of the file behind those of the header. */
  readonly sources: readonly (readonly (number | undefined)[])[];
  /** How many of them belong to the day. */
  readonly shared: number;
}

const restOf = (name: string, word: string): string | undefined => {
  if (name.startsWith(`${word} `)) return name.slice(word.length + 1);
  return name.endsWith(` ${word}`) ? name.slice(0, -word.length - 1) : undefined;
};

const halfColumn = ({ name, index }: NamedColumn): HalfColumn | undefined => {
  for (const [half, words] of HALVES.entries()) {
    for (const word of words) {
      const rest = restOf(name, word);
      if (rest !== undefined) return { index, half, rest };
    }
  }
  return undefined;
};

/** The halves of a table in which the same measure stands for both; undefined = it has none. */
export const halfDaysOf = (columns: readonly NamedColumn[]): HalfDays | undefined => {
  const halves = columns.map(halfColumn).filter((column) => column !== undefined);
  const rests = new Set(halves.map(({ rest }) => rest));
  const both = [...rests].filter((rest) =>
    HALVES.every((_, half) => halves.some((c) => c.half === half && c.rest === rest)),
  );
  if (both.length === 0) return undefined;
  const day = columns.filter((column) => !halves.some(({ index }) => index === column.index));
  const names = [...day.map(({ header }) => header), ...rests];
  const header = [...day, ...[...rests].map((name) => ({ header: name, name, occurrence: 1 }))];
  return {
    header: header.map((column, index) => ({ ...column, index, header: names[index]! })),
    sources: HALVES.map((_, half) => [
      ...day.map(({ index }) => index),
      ...[...rests].map((rest) => halves.find((column) => column.half === half && column.rest === rest)?.index),
    ]),
    shared: day.length,
  };
};

/** Each row as its runs; a half without any entry is none, and a day without any stays one row. */
export const splitHalfDays = (rows: readonly Row[], { sources, shared }: HalfDays): readonly Row[] =>
  rows.flatMap((row) => {
    const runs = sources.map((indices) => ({
      ...row,
      cells: indices.map((index) => (index === undefined ? '' : (row.cells[index] ?? ''))),
    }));
    const held = runs.filter(({ cells }) => cells.slice(shared).some((cell) => cell.trim() !== ''));
    return held.length === 0 ? runs.slice(0, 1) : held;
  });
