import { foldName } from './fold-name.ts';

/** A header cell: as people read it, as it is compared, and which of the columns of that name it is. */
export interface NamedColumn {
  readonly index: number;
  readonly header: string;
  readonly name: string;
  /** Counted from 1, left to right. */
  readonly occurrence: number;
  /** Other names under which people may mean it: `avg hr` for `avgHr`, `Pace` for `Run Pace` over two lines. */
  readonly aliases?: readonly string[];
}

/** Strava ships some of its headers inside HTML tags. */
const withoutTags = (header: string): string => (header.includes('<') ? header.replace(/<[^>]*>/g, '') : header);

const readableHeader = (cell: string): string => withoutTags(cell).replace(/\s+/g, ' ').trim();

/** pandas renames the second `Distance` to `Distance.1`. */
const PANDAS_REPEAT = /^(.+)\.(\d+)$/;

const pandasOriginal = (header: string, headers: ReadonlySet<string>): string => {
  const original = PANDAS_REPEAT.exec(header)?.[1];
  return original !== undefined && headers.has(original) ? original : header;
};

const CAMEL = /(\p{Ll})(\p{Lu})/gu;

/** `distanceKm`, `AvgHR` as words. */
const aliasesOf = (header: string): Pick<NamedColumn, 'aliases'> => {
  const words = header.replace(CAMEL, '$1 $2');
  return words === header ? {} : { aliases: [foldName(words)] };
};

/** The columns of a header row, each with its name and occurrence. */
export const nameColumns = (cells: readonly string[]): readonly NamedColumn[] => {
  const headers = cells.map(readableHeader);
  const present = new Set(headers);
  const seen = new Map<string, number>();
  return headers.map((header, index) => {
    const name = foldName(pandasOriginal(header, present));
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return { index, header, name, occurrence, ...aliasesOf(header) };
  });
};
