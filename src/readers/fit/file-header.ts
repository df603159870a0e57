/** Where the messages of one FIT file stand among the bytes. */
export interface FileHeader {
  readonly dataFrom: number;
  /** Behind the last byte of messages, as the header says; past the end of the bytes when the file was cut. */
  readonly dataTo: number;
  /** The recording was never closed: the header still says that nothing follows. */
  readonly isOpen: boolean;
}

/** Behind the messages stands their checksum. */
export const CHECKSUM_BYTES = 2;

/** Length of the header without and with a checksum of its own. */
const SHORT_HEADER = 12;
const SIGNATURE = [0x2e, 0x46, 0x49, 0x54]; // ".FIT"
const SIGNATURE_AT = 8;

/** True where a FIT file begins. */
export const isFitHeader = (bytes: Uint8Array, at: number): boolean =>
  at + SHORT_HEADER <= bytes.length &&
  bytes[at]! >= SHORT_HEADER &&
  SIGNATURE.every((letter, i) => bytes[at + SIGNATURE_AT + i] === letter);

/** The header that begins at `at`; undefined where none does. */
export const fileHeader = (bytes: Uint8Array, at: number): FileHeader | undefined => {
  if (!isFitHeader(bytes, at)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, SHORT_HEADER);
  const size = view.getUint32(4, true);
  const dataFrom = at + bytes[at]!;
  return { dataFrom, dataTo: size === 0 ? bytes.length : dataFrom + size, isOpen: size === 0 };
};
