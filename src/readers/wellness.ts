import type { Detection, Input, Reader, ReadHints } from '../core/reader.ts';
import { isBinary } from './csv/is-binary.ts';
import { HEAD_BYTES, layoutOf } from './csv/read-log.ts';
import { readWellness } from './wellness/read-wellness.ts';
import { WELLNESS_DIALECTS } from './wellness/wellness-dialects.ts';
import { wellnessTable } from './wellness/wellness-table.ts';

const CERTAIN = 0.95;
const LIKELY = 0.6;

const nothing = (why: string): Detection => ({ score: 0, dialect: 'unknown', why });

const MARKUP = 0x3c;

const detect = (input: Input, hints: ReadHints = {}): Detection => {
  const head = input.bytes.subarray(0, HEAD_BYTES);
  if (head[0] === MARKUP || isBinary(head)) return nothing('no table');
  const table = wellnessTable(head);
  if (table === undefined) return nothing('no table of days with a resting heart rate, sleep, soreness or mood');
  const { dialect, columns, headerLine } = table;
  // A log may have such columns beside its runs, and its reader takes them along.
  if (!dialect.isExport && layoutOf(input, hints.columns).found) return nothing('a log of training');
  const named = columns.flatMap(({ header, field }) => (field === 'date' ? [] : [header])).slice(0, 4);
  return {
    score: dialect.isExport ? CERTAIN : LIKELY,
    dialect: dialect.id,
    why: `line ${headerLine} holds a date and ${named.join(', ')}, and neither distance nor time of a run`,
  };
};

/** Reads what is noted once a day: resting heart rate, variability, sleep, how one feels. */
export const wellnessReader: Reader = {
  id: 'wellness',
  title: 'daily wellness as a table (CSV)',
  extensions: ['.csv', '.tsv', '.txt'],
  dialects: WELLNESS_DIALECTS.map(({ id, title, looksFor }) => ({ id, title, looksFor })),
  detect,
  read: readWellness,
};
