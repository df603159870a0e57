import type { Activity, Place } from '../core/activity.ts';
import { NothingRecorded, ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { Detection, Input, Reader, ReadResult } from '../core/reader.ts';
import { decodeFit, type FitFile } from './fit/decode-fit.ts';
import type { FitPart } from './fit/decode-part.ts';
import { isFitHeader } from './fit/file-header.ts';
import { foreignKind } from './fit/file-kind.ts';
import { MESSAGE, numberIn } from './fit/message.ts';
import { partActivities } from './fit/part-activities.ts';
import { partNotes } from './fit/part-notes.ts';
import { partProblems } from './fit/part-problems.ts';

/** A week of seconds with all that a watch can measure is a tenth of this. Tool default. */
const MOST_BYTES = 200_000_000;

const detect = ({ name, bytes }: Input): Detection => {
  if (isFitHeader(bytes, 0)) return { score: 1, dialect: 'fit', why: 'signature .FIT at byte 8' };
  const isNamedFit = name.toLowerCase().endsWith('.fit');
  const why = isNamedFit ? 'named .fit, but without the signature .FIT at byte 8' : 'no signature .FIT at byte 8';
  return { score: isNamedFit ? 0.3 : 0, dialect: 'fit', why };
};

const HINT = 'export the recorded activity itself as FIT';

const decode = (bytes: Uint8Array): FitFile => {
  if (bytes.length === 0) throw new ReadError('the file is empty');
  if (bytes.length > MOST_BYTES) throw new ReadError(`${bytes.length} bytes: more than any FIT activity holds`);
  const file = decodeFit(bytes);
  if (file.parts.length === 0) throw new ReadError('no FIT header: the bytes 8 to 11 are not ".FIT"', { hint: HINT });
  return file;
};

const isRecording = ({ messages, records }: FitPart): boolean =>
  messages.has(MESSAGE.session) || records.count + records.impossible + records.untimed > 0;

const kindOf = ({ messages, defined }: FitPart): string | undefined => {
  const fileId = messages.get(MESSAGE.fileId)?.[0];
  return foreignKind(fileId === undefined ? undefined : numberIn(fileId, 0), defined);
};

/** The error for a file without a single activity, naming what was found instead. */
const noActivity = ({ parts }: FitFile): ReadError => {
  const foreign = parts.map(kindOf).find((kind) => kind !== undefined);
  if (foreign !== undefined) return new NothingRecorded(`${foreign}, not an activity`, { hint: HINT });
  const damage = parts.map((part) => part.damage).find((found) => found !== undefined);
  if (damage !== undefined) return new ReadError(`no activity before the damage: ${damage}`, { hint: HINT });
  const impossible = parts.reduce((total, { records }) => total + records.impossible + records.untimed, 0);
  if (impossible > 0) return new ReadError(`${impossible} records, none with a usable date`, { hint: HINT });
  return new ReadError('neither a session nor two records with a time: nothing was recorded', { hint: HINT });
};

const leftOver = ({ restFrom }: FitFile, place: Place): readonly Problem[] =>
  restFrom === undefined
    ? []
    : [{ kind: 'doubtful', place, rows: 1, reason: `what follows byte ${restFrom} is no FIT file and was not read` }];

const read = ({ name, bytes }: Input): ReadResult => {
  const file = decode(bytes);
  const place: Place = { file: name };
  const activities: Activity[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  let others = 0;
  for (const part of file.parts) {
    if (kindOf(part) !== undefined || !isRecording(part)) {
      others++;
      continue;
    }
    const found = partActivities(part, place);
    activities.push(...found.activities);
    problems.push(...partProblems(part, found, place));
    notes.push(...partNotes(part, found));
  }
  if (activities.length === 0) throw noActivity(file);
  if (others > 0) notes.push(`chained files without a recording passed over: ${others}`);
  problems.push(...leftOver(file, place));
  return { kind: 'fit', dialect: 'fit', activities, problems, notes };
};

/** Reads FIT activities: one for each session of each chained file; settings, workouts, courses and the like are refused by name. */
export const fitReader: Reader = {
  id: 'fit',
  title: 'FIT activity',
  extensions: ['.fit'],
  dialects: [{ id: 'fit', title: 'FIT', looksFor: 'signature .FIT at byte 8' }],
  detect,
  read,
};
