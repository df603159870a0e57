import { ReadError } from '../core/errors.ts';
import { type FixCircumstances, type FixedPlan, fixPlan } from '../engine/fix-plan.ts';
import { placeText } from '../format/place-text.ts';
import { decodeText } from '../readers/decode-text.ts';
import { attempt } from './attempt.ts';
import { findFiles } from './find-files.ts';
import type { FoundFile } from './found-file.ts';
import type { Io } from './io.ts';
import { mayHoldPlan } from './may-hold-plan.ts';
import { isGzip } from './packed-kind.ts';
import { placeOf } from './place-of.ts';
import { isWorkbook } from './read-plans.ts';

/** A plan file whose layout is not plain. */
export interface UntidyPlan {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly steps: FixedPlan['steps'];
  /** Where it lies; absent for standard input. */
  readonly path?: string;
  /** Why it may not be written, where it may not. */
  readonly refusal?: string;
}

export interface UntidyPlans {
  /** How many files were read, tidy ones included. */
  readonly read: number;
  readonly plans: readonly UntidyPlan[];
  /** Files that were named and hold no plan that can be read. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

const MARK = '\ufeff';

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The text as it would be written, its byte order mark included, and whether that gives the same bytes. */
const textOf = (bytes: Uint8Array) => {
  const { text, encoding } = decodeText(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : '';
  const body = text.startsWith(MARK) ? text.slice(1) : text;
  return { mark, body, encoding, isExact: sameBytes(new TextEncoder().encode(mark + body), bytes) };
};

const refusalOf = (io: Io, { path, entry }: FoundFile, { encoding, isExact }: ReturnType<typeof textOf>) => {
  if (path === '-') return undefined;
  if (entry !== undefined) return 'it lies in an archive';
  if (io.kindOf(path) !== 'file') return 'it is no file on a disk';
  if (isGzip(io.readPart(path, 0, 2))) return 'it is packed; unpack it first';
  if (encoding !== 'utf-8') return `it is written in ${encoding}; save it as UTF-8 first`;
  return isExact ? undefined : 'it ends within a character';
};

const UNCHANGED = {
  before: '',
  after: '',
  steps: [],
  refusal: 'it is a workbook, and those are never changed',
} as const;

const untidyIn = async (io: Io, file: FoundFile, circumstances: FixCircumstances): Promise<UntidyPlan | undefined> => {
  const { name, bytes } = await file.load();
  if (isWorkbook(bytes)) return { file: placeText(placeOf(file)), ...UNCHANGED };
  const text = textOf(bytes);
  const { text: after, steps, hasMeasured } = fixPlan(name, text.body, circumstances);
  if (steps.length === 0) return undefined;
  const isDoubtful = hasMeasured && !file.named;
  const refusal = isDoubtful ? 'it may be a log; name the file itself if it is a plan' : refusalOf(io, file, text);
  return {
    file: placeText(placeOf(file)),
    before: text.mark + text.body,
    after: text.mark + after,
    steps,
    ...(file.path !== '-' && { path: file.path }),
    ...(refusal !== undefined && { refusal }),
  };
};

/** The plans behind the paths that are not laid out plainly, and how they would be. Nothing is written. */
export const findUntidyPlans = async (
  io: Io,
  paths: readonly string[],
  circumstances: FixCircumstances,
): Promise<UntidyPlans> => {
  const plans: UntidyPlan[] = [];
  let read = 0;
  const unread: { readonly file: string; readonly reason: string }[] = [];
  for (const file of await findFiles(io, paths, mayHoldPlan)) {
    const found = await attempt(() => untidyIn(io, file, circumstances));
    if (!(found instanceof ReadError)) {
      read++;
      if (found !== undefined) plans.push(found);
    } else if (file.named) unread.push({ file: placeText(placeOf(file)), reason: found.message });
  }
  return { read, plans, unread };
};
