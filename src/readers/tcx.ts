import type { Activity, Place } from '../core/activity.ts';
import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { Detection, Input, Reader, ReadResult } from '../core/reader.ts';
import { collectTcx } from './tcx/collect-tcx.ts';
import { nothingRecorded } from './tcx/nothing-recorded.ts';
import type { TcxDocument } from './tcx/raw-activity.ts';
import { prepare, readActivity } from './tcx/read-activity.ts';
import { doubtsOn, leftOut, notesOn } from './tcx/told-of.ts';
import { decodeXml } from './xml/decode-xml.ts';
import { readXml } from './xml/read-xml.ts';

/** The root element stands within the first bytes, behind at most a long comment. Tool default. */
const HEAD_BYTES = 4096;
/** Some tools cut the outer element off and leave a whole list of activities. */
const ROOTS: ReadonlySet<string> = new Set(['trainingcenterdatabase', 'activities']);

const detect = ({ name, bytes }: Input): Detection => {
  const head = decodeXml(bytes.subarray(0, HEAD_BYTES));
  if (/<(?:[\w.-]+:)?TrainingCenterDatabase[\s>/]/i.test(head))
    return { score: 1, dialect: 'tcx', why: 'root element <TrainingCenterDatabase>' };
  const isNamedTcx = name.toLowerCase().endsWith('.tcx');
  const why = isNamedTcx
    ? 'named .tcx, but no <TrainingCenterDatabase> at the beginning'
    : 'no <TrainingCenterDatabase> element';
  return { score: isNamedTcx ? 0.3 : 0, dialect: 'tcx', why };
};

const parse = (bytes: Uint8Array): TcxDocument => {
  const document = readXml(bytes, collectTcx);
  const { rootName } = document;
  if (!ROOTS.has(rootName))
    throw new ReadError(`the root element is <${rootName.slice(0, 60)}>, expected <TrainingCenterDatabase>`);
  return document;
};

const besides = ({ rootName, courses, workouts, transitions }: TcxDocument): readonly string[] => [
  ...(rootName === 'activities' ? ['the outer element <TrainingCenterDatabase> is missing'] : []),
  ...(courses > 0 ? [`courses left out, for they are plans: ${courses}`] : []),
  ...(workouts > 0 ? [`workouts left out, for they are plans: ${workouts}`] : []),
  ...(transitions > 0 ? [`transitions between two sports left out: ${transitions}`] : []),
];

const read = ({ name, bytes }: Input): ReadResult => {
  const document = parse(bytes);
  const place: Place = { file: name };
  const activities: Activity[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const raw of document.activities) {
    const prepared = prepare(raw);
    const activity = readActivity(raw, prepared, place);
    if (activity === undefined) problems.push(leftOut(raw, place));
    else {
      activities.push(activity);
      notes.push(...notesOn(raw, prepared, activity));
      problems.push(...doubtsOn(raw, prepared, place));
    }
  }
  if (activities.length === 0) throw nothingRecorded(document);
  notes.push(...besides(document));
  return { kind: 'tcx', dialect: 'tcx', activities, problems, notes };
};

/** Reads TCX: every recorded activity, alone or within a multi-sport session; courses and workouts are refused. */
export const tcxReader: Reader = {
  id: 'tcx',
  title: 'TCX activity',
  extensions: ['.tcx'],
  dialects: [{ id: 'tcx', title: 'TCX', looksFor: 'root element <TrainingCenterDatabase>' }],
  detect,
  read,
};
