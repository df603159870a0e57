import type { Dialect } from '../dialect.ts';
import { coros } from './coros.ts';
import { garminConnect } from './garmin-connect.ts';
import { intervalsIcu } from './intervals-icu.ts';
import { plain } from './plain.ts';
import { runalyze } from './runalyze.ts';
import { runkeeper } from './runkeeper.ts';
import { runningAhead } from './running-ahead.ts';
import { stravaApi } from './strava-api.ts';
import { stravaBulk } from './strava-bulk.ts';
import { stravaOld } from './strava-old.ts';
import { stravaSite } from './strava-site.ts';
import { trainingPeaks } from './training-peaks.ts';

/** THE list of log dialects, from the most to the least particular: the first whose needs a header meets reads the file. */
export const DIALECTS: readonly Dialect[] = [
  stravaBulk,
  stravaSite,
  intervalsIcu,
  stravaApi,
  stravaOld,
  garminConnect,
  runkeeper,
  trainingPeaks,
  runningAhead,
  runalyze,
  coros,
  plain,
];
