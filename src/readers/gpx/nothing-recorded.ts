import { NothingRecorded, ReadError } from '../../core/errors.ts';
import { counted } from '../counted.ts';
import type { GpxDocument } from './raw-track.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const HINT = 'export the recorded activity itself: its track points carry a time each';

const why = (document: GpxDocument): string => {
  const { tracks, routePoints, waypoints } = document;
  const untimed = sum(tracks.map((track) => track.untimed));
  const impossible = sum(tracks.map((track) => track.impossible));
  const timed = sum(tracks.map((track) => track.timeS.length));
  if (timed > 0) return `only ${counted(timed, 'moment', 'moments')} on the clock: too short for a recording`;
  if (impossible > 0)
    return `${counted(impossible, 'track point', 'track points')}, all dated before 1980 or after 2100`;
  if (untimed > 0)
    return `${counted(untimed, 'track point', 'track points')} without a time: a planned track, not a recording`;
  if (routePoints > 0)
    return `${counted(routePoints, 'route point', 'route points')}, no track: a planned route, not a recording`;
  if (waypoints > 0) return `${counted(waypoints, 'waypoint', 'waypoints')}, no track: places, not a recording`;
  return tracks.length > 0
    ? 'a track without any point: nothing was recorded'
    : 'neither track, route nor waypoints: only a header';
};

const isDamaged = ({ tracks }: GpxDocument): boolean =>
  tracks.some(({ timeS, impossible }) => timeS.length > 0 || impossible > 0);

/** The error for a GPX file without a single recording, naming what was found instead. */
export const nothingRecorded = (document: GpxDocument): ReadError =>
  isDamaged(document)
    ? new ReadError(why(document), { hint: HINT })
    : new NothingRecorded(why(document), { hint: HINT });
