import type { FoundFile } from './found-file.ts';

/** Bytes that a second of work goes through, by kind. Measured in a fresh process of Node 20 on a slow machine. */
const XML_BYTES = 40 * (1 << 20);
const FIT_BYTES = 20 * (1 << 20);

/** How much larger text becomes when it is unpacked; binary recordings hardly grow. Usual for recordings. */
const XML_PACKED = 10;
const FIT_PACKED = 1.5;

const secondsOf = ({ path, entry, identity }: FoundFile): number => {
  const [, kind, packed] = /\.(gpx|tcx|fit)(\.gz)?$/i.exec(entry ?? path) ?? [];
  if (kind === undefined) return 0;
  const bytes = identity()?.sizeBytes ?? 0;
  const isFit = kind.toLowerCase() === 'fit';
  const growth = packed === undefined ? 1 : isFit ? FIT_PACKED : XML_PACKED;
  return (bytes * growth) / (isFit ? FIT_BYTES : XML_BYTES);
};

/** Seconds that one thread needs for the recordings among the files, roughly, from their names and sizes alone. */
export const estimateWork = (files: readonly FoundFile[]): number =>
  files.reduce((seconds, file) => seconds + secondsOf(file), 0);
