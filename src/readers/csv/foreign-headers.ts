import { foldName } from './fold-name.ts';
import { localsIn } from './match-abroad.ts';
import type { NamedColumn } from './name-columns.ts';

/**
 * Headers of lists that we know of and cannot read yet. Some of their columns share a name with ours, so that half of
 * the file would be read and the other half, the sport among it, silently dropped.
 */
const UNREAD_HEADERS: readonly (readonly [header: string, source: string])[] = [
  ['Aktivitetstype', 'Garmin Connect in Danish or Norwegian'],
  ['Aktiviteettityyppi', 'Garmin Connect in Finnish'],
  ['Typ aktivity', 'Garmin Connect in Czech'],
  ['Aktivite Türü', 'Garmin Connect in Turkish'],
  ['Тип активности', 'Garmin Connect in Russian'],
  ['활동 유형', 'Garmin Connect in Korean'],
];

/** Where a header row is from that no dialect reads, and why it is not read. */
export interface ForeignSource {
  readonly source: string;
  readonly why: 'not read yet' | 'columns missing';
}

const SITES = { garmin: 'Garmin Connect', strava: 'Strava' } as const;

/** The source of a header row that would else be read by halves; undefined = it is of none that we know. */
export const foreignSource = (columns: readonly NamedColumn[]): ForeignSource | undefined => {
  // German names are names of hand-kept logs as well, and nothing of them is dropped.
  const local = localsIn(columns).find(({ language }) => language !== 'German');
  if (local !== undefined) {
    return { source: `${SITES[local.dialect.abroad.site]} in ${local.language}`, why: 'columns missing' };
  }
  const names = new Set(columns.map((column) => column.name));
  const unread = UNREAD_HEADERS.find(([header]) => names.has(foldName(header)))?.[1];
  return unread === undefined ? undefined : { source: unread, why: 'not read yet' };
};
