import type { Range } from '../core/plan.ts';
import type { PlacedMatch, PlannedLog } from '../core/planned-log.ts';
import { locationJson } from './location-json.ts';
import { rounded } from './rounded.ts';
import type { PlannedJson } from './schemas/planned-schema.ts';

type MatchJson = NonNullable<PlannedJson>['matches'][number];

const SECONDS = 60;

const rangeJson = (range: Range | undefined, per = 1): { low: number | null; high: number | null } | null =>
  range === undefined ? null : { low: rounded(range[0] / per), high: rounded(range[1] / per) };

const matchJson = ({ workout, place, ...match }: PlacedMatch): MatchJson => ({
  day: match.day,
  planned:
    workout === undefined
      ? null
      : {
          text: workout.text,
          kind: workout.kind,
          minutes: rangeJson(workout.durationS, SECONDS),
          distanceM: rangeJson(workout.distanceM),
          location: locationJson(place),
        },
  session: match.session ?? null,
  standing: match.standing,
  doneOn: match.doneOn ?? null,
  timeRatio: rounded(match.timeRatio, 3),
  distanceRatio: rounded(match.distanceRatio, 3),
});

/** Plan versus done as documents carry it; null where no plan was given. */
export const plannedJson = (planned: PlannedLog | undefined): PlannedJson =>
  planned === undefined
    ? null
    : {
        files: planned.files.map(({ file, workouts, undated, from, to }) => ({
          file,
          workouts,
          undated,
          from: from ?? null,
          to: to ?? null,
        })),
        matches: planned.matches.map(matchJson),
        openDays: [...planned.openDays],
      };
