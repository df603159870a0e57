import { decompressTime } from './fit-time.ts';

const IS_COMPRESSED = 0x80;
const IS_DEFINITION = 0x40;
const COMPRESSED_LOCAL = 0x60;
const COMPRESSED_TIME = 0x1f;
const UNSET_STAMP = 0xffffffff;

const isCompressed = (header: number): boolean => (header & IS_COMPRESSED) !== 0;

export const isDefinition = (header: number): boolean => (header & (IS_COMPRESSED | IS_DEFINITION)) === IS_DEFINITION;

/** The local number of a data message: whose definition lays it out. */
export const localNumber = (header: number): number =>
  isCompressed(header) ? (header & COMPRESSED_LOCAL) >> 5 : header & 0x0f;

/** What headers of one layout have in common: all of it, but the time in a compressed one. */
export const layoutBits = (header: number): number =>
  isCompressed(header) ? header & (IS_COMPRESSED | COMPRESSED_LOCAL) : header;

/**
 * The time stamp of the data message at `at`: its own at `timeAt` behind the header, else what its header says counted
 * on from the `last` one; undefined when it has none.
 */
export const stampAt = (
  view: DataView,
  at: number,
  timeAt: number | undefined,
  isLittle: boolean,
  last: number | undefined,
): number | undefined => {
  if (timeAt !== undefined) {
    const stamp = view.getUint32(at + 1 + timeAt, isLittle);
    return stamp === UNSET_STAMP ? undefined : stamp;
  }
  const header = view.getUint8(at);
  return isCompressed(header) && last !== undefined ? decompressTime(last, header & COMPRESSED_TIME) : undefined;
};
