import { ratingOn, scaleOfValues } from '../core/rating-scale.ts';
import type { Session } from '../core/session.ts';
import type { WellnessDay, WellnessFact, WellnessFacts, WellnessRecord } from '../core/wellness.ts';

/** Measured by a device or felt on a scale: one source is followed. A complaint counts wherever it is noted. */
const FOLLOWED = [
  'restingHeartRateBpm',
  'hrvMs',
  'sleepS',
  'sleepQuality',
  'soreness',
  'fatigue',
  'mood',
  'motivation',
] as const satisfies readonly WellnessFact[];
const COMPLAINTS = ['illness', 'injury', 'pain'] as const satisfies readonly WellnessFact[];

/** The series of a log's own columns. */
const LOG = 'log';

/** What the rows of a log say of the body, each row a record. */
const ofLog = (sessions: readonly Session[]): WellnessRecord[] => {
  const told = sessions.filter(
    ({ restingHeartRateBpm, soreness, sleepS }) =>
      restingHeartRateBpm !== undefined || soreness !== undefined || sleepS !== undefined,
  );
  return told.map(({ day, sources, restingHeartRateBpm, soreness, sleepS }) => ({
    day,
    sources,
    series: LOG,
    ...(restingHeartRateBpm !== undefined && { restingHeartRateBpm }),
    ...(sleepS !== undefined && sleepS > 0 && { sleepS }),
    ...(soreness !== undefined && { sorenessTold: soreness }),
  }));
};

/** Numbers of soreness as ratings, where all of them together tell their scale. */
const withScale = (records: readonly WellnessRecord[]): readonly WellnessRecord[] => {
  const scale = scaleOfValues(records.flatMap(({ sorenessTold }) => sorenessTold ?? []));
  if (scale === undefined) return records;
  return records.map((record) => {
    const soreness = record.sorenessTold === undefined ? undefined : ratingOn(record.sorenessTold, scale, 'most');
    return soreness === undefined ? record : { ...record, soreness };
  });
};

/** The series with the most days of a fact; of two as long, the one named first. */
const longestSeries = (records: readonly WellnessRecord[], fact: WellnessFact): string | undefined => {
  const days = new Map<string, Set<string>>();
  for (const record of records) {
    if (record[fact] === undefined) continue;
    const known = days.get(record.series) ?? new Set();
    days.set(record.series, known.add(record.day));
  }
  let best: string | undefined;
  for (const [series, known] of days) if (known.size > (days.get(best ?? '')?.size ?? 0)) best = series;
  return best;
};

type Draft = { -readonly [K in keyof WellnessDay]: WellnessDay[K] };

const take = <F extends WellnessFact>(draft: Draft, fact: F, value: WellnessFacts[F]): void => {
  if (draft[fact] === undefined && value !== undefined)
    (draft as WellnessFacts as Record<F, WellnessFacts[F]>)[fact] = value;
};

/**
 * What files and the log's own columns say of the body, one record a day, in order of time. Of each fact only the source
 * is followed that has it on the most days: two devices seldom count alike, and a change of device is no change of heart.
 * Of one day the first value counts.
 */
export const wellnessDays = (
  records: readonly WellnessRecord[],
  sessions: readonly Session[],
): readonly WellnessDay[] => {
  const all = withScale([...records, ...ofLog(sessions)]);
  if (all.length === 0) return [];
  const followed = new Map(FOLLOWED.map((fact) => [fact, longestSeries(all, fact)]));
  const days = new Map<string, Draft>();
  for (const record of all) {
    const draft: Draft = days.get(record.day) ?? { day: record.day, sources: record.sources };
    for (const fact of FOLLOWED) if (followed.get(fact) === record.series) take(draft, fact, record[fact]);
    for (const fact of COMPLAINTS) take(draft, fact, record[fact]);
    days.set(record.day, draft);
  }
  return [...days.values()].filter((draft) => Object.keys(draft).length > 2).sort((a, b) => (a.day < b.day ? -1 : 1));
};
