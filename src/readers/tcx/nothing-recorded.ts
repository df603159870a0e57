import { NothingRecorded } from '../../core/errors.ts';
import { counted } from '../counted.ts';
import type { TcxDocument } from './raw-activity.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const HINT = 'export the recorded activity itself: its laps have a total time and its trackpoints a time each';

const whyNotRecorded = ({ activities }: TcxDocument): string => {
  const timed = sum(activities.map(({ points }) => points.timeS.length));
  const impossible = sum(activities.map((activity) => activity.impossible));
  const untimed = sum(activities.map((activity) => activity.untimed));
  const laps = sum(activities.map((activity) => activity.laps.length));
  if (timed > 1) return `${timed} trackpoints that tell nothing but a time, and no lap total: nothing was recorded`;
  if (timed > 0) return `only ${counted(timed, 'trackpoint', 'trackpoints')} on the clock: too short for a recording`;
  if (impossible > 0) return `${counted(impossible, 'trackpoint', 'trackpoints')}, all dated before 1980 or after 2100`;
  if (untimed > 0) return `${counted(untimed, 'trackpoint', 'trackpoints')} without a time: a path, not a recording`;
  if (laps > 0) return `${counted(laps, 'lap', 'laps')} without a start or a total time: nothing was recorded`;
  return `${counted(activities.length, 'activity', 'activities')} without any lap: nothing was recorded`;
};

const why = (document: TcxDocument): string => {
  const { activities, courses, coursePoints, workouts } = document;
  if (activities.length > 0) return whyNotRecorded(document);
  if (courses > 0)
    return `${counted(courses, 'course', 'courses')} with ${counted(coursePoints, 'trackpoint', 'trackpoints')}, no activity: a planned route, not a recording`;
  if (workouts > 0) return `${counted(workouts, 'workout', 'workouts')}, no activity: a plan, not a recording`;
  return 'neither activity, course nor workout: only a header';
};

/** The error for a TCX file without a single recording, naming what was found instead. */
export const nothingRecorded = (document: TcxDocument): NothingRecorded =>
  new NothingRecorded(why(document), { hint: HINT });
