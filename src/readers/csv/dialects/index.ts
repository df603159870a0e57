import type { Dialect } from '../dialect.ts';
import { garminConnect } from './garmin-connect.ts';
import { plain } from './plain.ts';
import { stravaApi } from './strava-api.ts';
import { stravaBulk } from './strava-bulk.ts';
import { stravaOld } from './strava-old.ts';
import { stravaSite } from './strava-site.ts';

/** THE list of log dialects, from the most to the least particular: the first whose needs a header meets reads the file. */
export const DIALECTS: readonly Dialect[] = [stravaBulk, stravaSite, stravaApi, stravaOld, garminConnect, plain];
