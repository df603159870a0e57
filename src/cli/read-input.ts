import { NothingRecorded, ReadError } from '../core/errors.ts';
import type { Input, ReadHints, ReadResult } from '../core/reader.ts';
import { layoutOf } from '../readers/csv/read-log.ts';
import { detectReader } from '../readers/detect-reader.ts';
import { isZip } from './packed-kind.ts';

/** At this no reader knows what to make of the file; above it the surest one says what is wrong with it. */
const LEAST_SCORE = 0;
/** Below this it is some other table: a list of bicycles, not a damaged log. */
const KNOWN_SCORE = 0.1;

/** A file in which no training was ever written: beside a log in its folder it is no loss. */
export class OtherContent extends ReadError {}
/** Training in a format that is not read yet. */
export class UnreadFormat extends ReadError {}

const refuseOtherKinds = ({ bytes }: Input): void => {
  if (bytes.length === 0) throw new OtherContent('the file is empty');
  if (isZip(bytes))
    throw new UnreadFormat('a zip archive by another name', { hint: 'give it a name that ends in .zip' });
};

/** A list in a language that is not read is a log nevertheless. */
const isForeignLog = (input: Input): boolean => {
  const layout = layoutOf(input);
  return !layout.found && layout.foreign !== undefined;
};

const isOtherContent = (error: ReadError, input: Input, score: number): boolean =>
  error instanceof NothingRecorded || (score < KNOWN_SCORE && !isForeignLog(input));

const asOther = ({ message, line, column, hint }: ReadError): OtherContent =>
  new OtherContent(message, {
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(hint !== undefined && { hint }),
  });

/** A file through the reader that knows it. @throws ReadError when none does, or it cannot be understood */
export const readInput = async (input: Input, hints: ReadHints): Promise<ReadResult> => {
  refuseOtherKinds(input);
  const { reader, detection } = await detectReader(input, hints);
  if (detection.score <= LEAST_SCORE) {
    const { looksLike } = await import('../readers/looks-like.ts');
    throw new OtherContent(`not a file that is read here: ${looksLike(input.bytes)}`, {
      hint: 'recover formats lists what is',
    });
  }
  try {
    if (input.chunks === undefined) return reader.read(input, hints);
    return await reader.readChunks!(input.name, input.chunks());
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw isOtherContent(error, input, detection.score) ? asOther(error) : error;
  }
};
