import { DamagedError, type Owner, type Shape } from './shape.ts';

/** Series begin at multiples of this, as typed arrays must. */
const ALIGNED_BYTES = 8;
/** Length of the JSON in front, then the length of the series behind it. */
const HEAD_BYTES = 8;

// Made once: there are thousands of values.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED_BYTES) * ALIGNED_BYTES;

/** The value as bytes: head, JSON, and the series bit for bit. @throws DamagedError for what cannot be told without loss */
export const packValue = <T>(shape: Shape<T>, value: T, owner: Owner): Uint8Array<ArrayBuffer> => {
  const blocks: { readonly at: number; readonly series: Float32Array | Float64Array }[] = [];
  let seriesBytes = 0;
  const put = (series: Float32Array | Float64Array): number => {
    const at = seriesBytes;
    blocks.push({ at, series });
    seriesBytes = aligned(at + series.byteLength);
    return at;
  };
  const json = encoder.encode(JSON.stringify(shape.pack(value, { owner, put })));
  const begin = aligned(HEAD_BYTES + json.length);
  const bytes = new Uint8Array(begin + seriesBytes);
  new Uint32Array(bytes.buffer, 0, 2).set([json.length, seriesBytes]);
  bytes.set(json, HEAD_BYTES);
  for (const { at, series } of blocks) {
    bytes.set(new Uint8Array(series.buffer, series.byteOffset, series.byteLength), begin + at);
  }
  return bytes;
};

const takerOf = (bytes: Uint8Array<ArrayBuffer>, begin: number) => (at: number, lengthBytes: number) => {
  const fits = Number.isInteger(at) && Number.isInteger(lengthBytes) && at >= 0 && lengthBytes >= 0;
  if (!fits || at % ALIGNED_BYTES !== 0 || begin + at + lengthBytes > bytes.length)
    throw new DamagedError('a series lies outside');
  return { buffer: bytes.buffer, byteOffset: bytes.byteOffset + begin + at };
};

const unpackChecked = <T>(shape: Shape<T>, bytes: Uint8Array<ArrayBuffer>, owner: Owner): T => {
  if (bytes.length < HEAD_BYTES || bytes.byteOffset % ALIGNED_BYTES !== 0) throw new DamagedError('too short');
  const [jsonBytes = 0, seriesBytes = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const begin = aligned(HEAD_BYTES + jsonBytes);
  if (begin + seriesBytes !== bytes.length) throw new DamagedError('another length than told');
  const json: unknown = JSON.parse(decoder.decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + jsonBytes)));
  return shape.unpack(json, { owner, take: takerOf(bytes, begin) });
};

/**
 * The value in the bytes; undefined when they are not exactly one of the shape: whoever wrote them is not trusted. Its
 * series are views of the bytes, which must not be changed afterwards.
 */
export const unpackValue = <T>(shape: Shape<T>, bytes: Uint8Array<ArrayBuffer>, owner: Owner): T | undefined => {
  try {
    return unpackChecked(shape, bytes, owner);
  } catch (error) {
    // Text that is no JSON, or nested too deeply to be read.
    if (error instanceof DamagedError || error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
};
