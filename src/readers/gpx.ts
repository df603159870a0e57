import type { Activity, Place } from '../core/activity.ts';
import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { Detection, Input, Reader, ReadResult } from '../core/reader.ts';
import { collectGpx } from './gpx/collect-gpx.ts';
import { type Joined, joinTracks } from './gpx/join-tracks.ts';
import { hasMadeUpTimes } from './gpx/made-up-times.ts';
import { nothingRecorded } from './gpx/nothing-recorded.ts';
import { type Ordered, orderPoints } from './gpx/order-points.ts';
import type { GpxDocument, RawTrack } from './gpx/raw-track.ts';
import { splitOutings } from './gpx/split-outings.ts';
import { trackActivity } from './gpx/track-activity.ts';
import { decodeXml } from './xml/decode-xml.ts';
import { readXml } from './xml/read-xml.ts';

/** The root element stands within the first bytes, behind at most a long comment. Tool default. */
const HEAD_BYTES = 4096;
/** Share of points out of order above which the order itself is in doubt. Tool default. */
const DISORDER_RATIO = 0.05;

const dialectOf = (version: string): string => (version === '1.0' ? 'gpx-1.0' : 'gpx-1.1');

const detect = ({ name, bytes }: Input): Detection => {
  const head = decodeXml(bytes.subarray(0, HEAD_BYTES));
  const root = /<(?:[\w.-]+:)?gpx[\s>/]/i.exec(head);
  if (root !== null) {
    const tag = /^[^>]*/.exec(head.slice(root.index))![0];
    const isOld = /topografix\.com\/GPX\/1\/0["']|\sversion=["']1\.0["']/i.test(tag);
    return { score: 1, dialect: dialectOf(isOld ? '1.0' : '1.1'), why: 'root element <gpx>' };
  }
  const isNamedGpx = name.toLowerCase().endsWith('.gpx');
  const why = isNamedGpx ? 'named .gpx, but no <gpx> at the beginning' : 'no <gpx> element';
  return { score: isNamedGpx ? 0.3 : 0, dialect: 'gpx-1.1', why };
};

const parse = (bytes: Uint8Array): GpxDocument => {
  const document = readXml(bytes, collectGpx);
  if (!document.isGpx) throw new ReadError(`the root element is <${document.rootName}>, expected <gpx>`);
  return document;
};

const label = (track: RawTrack): string => (track.name === undefined ? 'track' : `track "${track.name.slice(0, 60)}"`);

const notesOn = ({ track, parts }: Joined, { backward, repeated }: Ordered, outings: number): readonly string[] => {
  const notes: string[] = [];
  if (outings > 1) notes.push(`${label(track)}: hours lie between its parts, so it was read as ${outings} outings`);
  if (parts > 1) notes.push(`${label(track)}: ${parts} tracks that follow each other were joined into one recording`);
  if (track.untimed > 0) notes.push(`${label(track)}: points without a readable time left out: ${track.untimed}`);
  if (backward > 0) notes.push(`${label(track)}: points out of order, sorted by time: ${backward}`);
  if (repeated > 0) notes.push(`${label(track)}: points with a time that was there already, dropped: ${repeated}`);
  return notes;
};

const doubt = (place: Place, reason: string): Problem => ({ kind: 'doubtful', place, rows: 1, reason });

const problemsOf = ({ track }: Joined, ordered: Ordered, place: Place): readonly Problem[] => {
  const problems: Problem[] = [];
  const { impossible } = track;
  if (impossible > 0) {
    problems.push(doubt(place, `${label(track)}: points dated before 1980 or after 2100 left out: ${impossible}`));
  }
  if (ordered.backward > DISORDER_RATIO * track.timeS.length) {
    problems.push(doubt(place, `${label(track)}: many points stood out of order; sorted, but the path may be wrong`));
  }
  if (hasMadeUpTimes(ordered.track)) {
    problems.push(
      doubt(place, `${label(track)}: every leg has the same speed, as in a planned route with computed times`),
    );
  }
  return problems;
};

const isRecording = ({ timeS }: RawTrack): boolean => timeS.length > 1;

const leftOut = (track: RawTrack, place: Place): Problem => ({
  kind: 'empty',
  place,
  rows: 1,
  reason: `${label(track)}: ${track.untimed + track.impossible} points without a usable time, ${track.timeS.length} with one: no recording`,
});

const read = ({ name, bytes }: Input): ReadResult => {
  const document = parse(bytes);
  const place: Place = { file: name };
  const activities: Activity[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  const timed = document.tracks.filter((track) => track.timeS.length > 0);
  const planned = document.tracks.filter((track) => track.timeS.length === 0 && track.untimed + track.impossible > 0);
  problems.push(...planned.map((track) => leftOut(track, place)));
  for (const joined of joinTracks(timed)) {
    const ordered = orderPoints(joined.track);
    const outings = splitOutings(ordered.track);
    const recorded = outings.filter(isRecording);
    activities.push(...recorded.map((track) => trackActivity(track, document, place)));
    problems.push(...outings.filter((track) => !isRecording(track)).map((track) => leftOut(track, place)));
    if (recorded.length === 0) continue;
    notes.push(...notesOn(joined, ordered, recorded.length));
    problems.push(...problemsOf(joined, ordered, place));
  }
  if (activities.length === 0) throw nothingRecorded(document);
  return { kind: 'gpx', dialect: dialectOf(document.version), activities, problems, notes };
};

/** Reads GPX 1.0 and 1.1: every recorded track becomes an activity; planned routes and waypoints are refused. */
export const gpxReader: Reader = {
  id: 'gpx',
  title: 'GPX track',
  extensions: ['.gpx'],
  dialects: [
    { id: 'gpx-1.1', title: 'GPX 1.1', looksFor: 'root element <gpx>; also any version other than 1.0' },
    { id: 'gpx-1.0', title: 'GPX 1.0', looksFor: 'root element <gpx> with version 1.0 or its namespace' },
  ],
  detect,
  read,
};
