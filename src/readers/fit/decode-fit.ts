import { decodePart, type FitPart } from './decode-part.ts';
import { CHECKSUM_BYTES, fileHeader, isFitHeader } from './file-header.ts';

/** All FIT files of an input, one behind the other. */
export interface FitFile {
  readonly parts: readonly FitPart[];
  /** Byte from which on nothing can be understood; undefined when all was. */
  readonly restFrom: number | undefined;
}

/** More chained files than any device writes. Tool default. */
const MOST_PARTS = 1000;

/** Where the next file begins: behind the checksum, or right behind the messages where a writer forgot it. */
const nextHeader = (bytes: Uint8Array, dataTo: number): number =>
  isFitHeader(bytes, dataTo) ? dataTo : dataTo + CHECKSUM_BYTES;

export const decodeFit = (bytes: Uint8Array): FitFile => {
  const parts: FitPart[] = [];
  let at = 0;
  while (at < bytes.length) {
    const header = parts.length < MOST_PARTS ? fileHeader(bytes, at) : undefined;
    if (header === undefined) return { parts, restFrom: at };
    parts.push(decodePart(bytes, at, header));
    at = nextHeader(bytes, header.dataTo);
  }
  return { parts, restFrom: undefined };
};
