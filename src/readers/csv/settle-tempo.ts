import type { Field } from './dialect.ts';
import { foldName } from './fold-name.ts';
import { meaningsOf } from './free-keys.ts';
import type { FieldColumn } from './match-header.ts';
import { isRunningPace, paceOf } from './plausible-pace.ts';
import { distanceOf, metresPer, paceS } from './quantities.ts';
import { readDuration } from './read-duration.ts';
import { columnsOf, type Settled, type Sheet, sampleRows } from './sheet.ts';

const NOTHING_TO_SAY = { notes: [], doubts: [] } as const;

/** `Tempo` is a pace from Poland to Sweden and a time in Italy and Portugal. */
const meansBoth = (sheet: Sheet, { header }: FieldColumn): boolean => {
  const meanings = meaningsOf(sheet.dialect, foldName(header));
  return meanings.has('duration') && meanings.has('pace');
};

interface Votes {
  readonly time: number;
  readonly pace: number;
}

/** In how many rows the column's entries make the pace of a run as a time, and as a pace. */
const votesOf = (sheet: Sheet, column: FieldColumn): Votes => {
  let [time, pace] = [0, 0];
  for (const row of sampleRows(sheet)) {
    const text = row.cells[column.index] ?? '';
    const distance = distanceOf(sheet, row);
    const statedS = paceS(text);
    if (statedS !== undefined && isRunningPace(statedS)) pace++;
    if (distance === undefined) continue;
    const metres = distance.value * metresPer(distance.unit ?? 'km');
    const isTime = (['mm:ss', 'h:mm'] as const).some((twoPart) => {
      const timeS = readDuration(text, { unit: 'min', twoPart, decimal: column.decimal });
      return timeS !== undefined && isRunningPace(paceOf(timeS, metres));
    });
    if (isTime) time++;
  }
  return { time, pace };
};

/** The sheet with such a column under the field that its entries speak for, where no other column tells. */
export const settleTempo = (sheet: Sheet): Settled<Sheet> => {
  // No word of an English header means both, and other languages need not be looked at.
  const isFree = sheet.dialect.moreLanguages !== undefined && sheet.language !== 'en';
  const [times, paces] = [columnsOf(sheet.columns, 'duration'), columnsOf(sheet.columns, 'pace')];
  if (!isFree || times.length + paces.length !== 1) return { value: sheet, ...NOTHING_TO_SAY };
  const column = [...times, ...paces][0]!;
  if (!meansBoth(sheet, column)) return { value: sheet, ...NOTHING_TO_SAY };
  const { time, pace } = votesOf(sheet, column);
  const field: Field = time === pace ? column.field : time > pace ? 'duration' : 'pace';
  if (field === column.field) return { value: sheet, ...NOTHING_TO_SAY };
  const columns = new Map(sheet.columns);
  columns.delete(column.field);
  const { unit: _, ...rest } = column;
  columns.set(field, [{ ...rest, field }]);
  const note = `${column.header} holds ${field === 'pace' ? 'paces' : 'times'} (the distances decide)`;
  return { value: { ...sheet, columns }, notes: [note], doubts: [] };
};
