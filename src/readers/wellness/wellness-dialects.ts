import type { RatingScale } from '../../core/rating-scale.ts';
import { foldName } from '../csv/fold-name.ts';
import { type WellnessColumn, wellnessColumns } from './wellness-columns.ts';
import type { WellnessField } from './wellness-words.ts';

/** Where a table of days comes from, and what its columns mean there. */
export interface WellnessDialect {
  readonly id: string;
  readonly title: string;
  readonly looksFor: string;
  /** A site's own export: its header can hardly be anything else. */
  readonly isExport: boolean;
  /** The columns of a header row of this source; undefined = it is of another. */
  readonly columnsOf: (headers: readonly string[]) => readonly WellnessColumn[] | undefined;
  /** The scale of everything that is felt there; its high end is the bad one, of mood as well. */
  readonly scale?: RatingScale;
}

const names = (headers: readonly string[]): string[] => headers.map((header) => foldName(header).replaceAll(' ', ''));

const hasDate = (columns: readonly WellnessColumn[]): boolean => columns.some(({ field }) => field === 'date');

const named = (headers: readonly string[], name: string, field: WellnessField): WellnessColumn[] => {
  const index = names(headers).indexOf(name);
  return index < 0 ? [] : [{ index, header: headers[index]!, field }];
};

/** Fields by `own` first, then by their common names. */
const withOwn = (headers: readonly string[], own: readonly WellnessColumn[]): readonly WellnessColumn[] => {
  const fields = new Set(own.map(({ field }) => field));
  return [...own, ...wellnessColumns(headers).filter(({ field }) => !fields.has(field))];
};

const first = (headers: readonly string[]): WellnessColumn => ({
  index: 0,
  header: headers[0] === '' ? 'the first column' : headers[0]!,
  field: 'date',
});

/** Of the columns that only intervals.icu has, so many make it its export. */
const ICU_COLUMNS = [
  'restinghr',
  'hrv',
  'hrvsdnn',
  'sleepsecs',
  'sleepscore',
  'ctl',
  'atl',
  'kcalconsumed',
  'ramprate',
];
const LEAST_ICU_COLUMNS = 3;

const intervalsIcu: WellnessDialect = {
  id: 'icu-wellness',
  title: 'intervals.icu, wellness as CSV',
  looksFor: 'date or id, and columns such as restingHR, hrv, sleepSecs, ctl, atl',
  isExport: true,
  // What is felt counts from 1 for great, none or low to 4 for grumpy, injured or extreme.
  scale: { least: 1, most: 4 },
  columnsOf: (headers) => {
    const found = names(headers);
    if (ICU_COLUMNS.filter((column) => found.includes(column)).length < LEAST_ICU_COLUMNS) return undefined;
    const columns = withOwn(headers, []);
    return hasDate(columns) ? columns : withOwn(headers, named(headers, 'id', 'date'));
  },
};

const garminSleep: WellnessDialect = {
  id: 'garmin-sleep',
  title: 'Garmin Connect, Sleep.csv (single nights)',
  looksFor: 'a first column Sleep Score …, then Score, Quality, Duration, Bedtime',
  isExport: true,
  columnsOf: (headers) => {
    if (!/^sleepscore/.test(names(headers)[0] ?? '') || !names(headers).includes('duration')) return undefined;
    return withOwn(headers, [
      first(headers),
      ...named(headers, 'duration', 'sleepS'),
      ...named(headers, 'quality', 'sleepQuality'),
      ...named(headers, 'hrvstatus', 'hrvMs'),
    ]);
  },
};

const garminHeartRate: WellnessDialect = {
  id: 'garmin-resting-hr',
  title: 'Garmin Connect, resting heart rate by day',
  looksFor: 'a first column without a name, and Resting Heart Rate or Resting HR',
  isExport: true,
  columnsOf: (headers) => {
    const columns = wellnessColumns(headers);
    const isIt = headers[0] === '' && columns.length === 1 && columns[0]!.field === 'restingHeartRateBpm';
    return isIt ? [first(headers), ...columns] : undefined;
  },
};

const garminHrv: WellnessDialect = {
  id: 'garmin-hrv',
  title: 'Garmin Connect, HRV Status by night',
  looksFor: 'Date, Overnight HRV, Baseline, 7d Avg',
  isExport: true,
  columnsOf: (headers) => {
    const found = names(headers);
    return found.includes('overnighthrv') && found.includes('baseline') ? wellnessColumns(headers) : undefined;
  },
};

const runalyze: WellnessDialect = {
  id: 'runalyze-health',
  title: 'Runalyze, health data',
  looksFor: 'date, and columns such as restingHeartRate.heartRate, hrv.hrv, sleep.duration',
  isExport: true,
  columnsOf: (headers) =>
    headers.some((header) => /^(?:hrv\.|restingHeartRate\.|sleep\.)\w/.test(header))
      ? wellnessColumns(headers)
      : undefined,
};

const byHand: WellnessDialect = {
  id: 'wellness',
  title: 'a table of days, kept by hand or by an app',
  looksFor:
    'a date and any of resting_hr, hrv, sleep_h, sleep_quality, soreness_1_5, fatigue_1_5, mood_1_5, illness, injury, pain',
  isExport: false,
  columnsOf: (headers) => wellnessColumns(headers),
};

/** THE list of tables of days; the first that knows a header row has it. */
export const WELLNESS_DIALECTS: readonly WellnessDialect[] = [
  intervalsIcu,
  garminSleep,
  garminHeartRate,
  garminHrv,
  runalyze,
  byHand,
];
