import { foldName } from './fold-name.ts';
import type { NamedColumn } from './name-columns.ts';

/**
 * Headers of lists that we know of and cannot read yet. Some of their columns share a name with ours, so that half of
 * the file would be read and the other half, the sport among it, silently dropped.
 */
const FOREIGN_HEADERS: readonly (readonly [header: string, source: string])[] = [
  ["Type d'activité", 'Garmin Connect in French'],
  ['Tipo di attività', 'Garmin Connect in Italian'],
  ['Tipo de actividad', 'Garmin Connect or Strava in Spanish'],
  ['Tipo de atividade', 'Garmin Connect in Portuguese'],
  ['Activiteittype', 'Garmin Connect in Dutch'],
  ['Typ aktywności', 'Garmin Connect in Polish'],
  ['アクティビティタイプ', 'Garmin Connect in Japanese'],
  ['活动类型', 'Garmin Connect in Chinese'],
  ['Aktivitätsdatum', 'Strava in German'],
  ["Date de l'activité", 'Strava in French'],
  ['Fecha de la actividad', 'Strava in Spanish'],
  ['Data da atividade', 'Strava in Portuguese'],
  ["Data dell'attività", 'Strava in Italian'],
  ['Datum van activiteit', 'Strava in Dutch'],
];

/** Where a header row is from that no dialect reads: "Garmin Connect in Polish". */
export const foreignSource = (columns: readonly NamedColumn[]): string | undefined => {
  const names = new Set(columns.map((column) => column.name));
  return FOREIGN_HEADERS.find(([header]) => names.has(foldName(header)))?.[1];
};
