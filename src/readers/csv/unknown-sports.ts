import { type Settled, type Sheet, textsOf } from './sheet.ts';

const MOST_NAMED = 5;

/** From this share of rows on, not some odd sport but the language of the names is unknown. Tool default. */
const TOO_MANY_RATIO = 0.5;

const counted = (texts: readonly string[]): readonly (readonly [name: string, rows: number])[] => {
  const rows = new Map<string, number>();
  for (const text of texts) rows.set(text.trim(), (rows.get(text.trim()) ?? 0) + 1);
  return [...rows].toSorted((a, b) => b[1] - a[1]);
};

const listed = (names: readonly (readonly [string, number])[]): string => {
  const shown = names.slice(0, MOST_NAMED).map(([name, rows]) => `${name.slice(0, 30)} (${rows})`);
  return names.length > MOST_NAMED ? `${shown.join(', ')}, …` : shown.join(', ');
};

/**
 * Tells the names of sports that a site's list in another language has and we do not know: a run under such a name would
 * else be lost in silence.
 */
export const tellUnknownSports = (sheet: Sheet): Settled<undefined> => {
  const column = sheet.columns.get('sport')?.[0];
  if (column === undefined || sheet.dialect.freeHeaders || sheet.language === 'en') {
    return { value: undefined, notes: [], doubts: [] };
  }
  const texts = textsOf(sheet, column);
  const unknown = texts.filter((text) => sheet.sportNamed(text) === undefined);
  if (unknown.length === 0) return { value: undefined, notes: [], doubts: [] };
  const names = listed(counted(unknown));
  if (unknown.length < texts.length * TOO_MANY_RATIO) {
    return { value: undefined, notes: [`sports not known and taken as other: ${names}`], doubts: [] };
  }
  const first = sheet.rows.find(({ cells }) => cells[column.index] === unknown[0])!;
  const reason = `"${column.header}": most sports are not known and taken as other, which would hide a run: ${names}`;
  return { value: undefined, notes: [], doubts: [{ line: first.line, reason }] };
};
