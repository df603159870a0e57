import type { FieldNames } from '../dialect.ts';

/** How the sites' exports name their columns in one language. Spellings changed over the years; all that were seen stand here. */
export interface SiteLanguage {
  /** Columns of Garmin Connect's list. */
  readonly garmin?: FieldNames;
  /** Columns of Strava's bulk export. Its place in the row tells a column too (see the dialect). */
  readonly strava?: FieldNames;
}
