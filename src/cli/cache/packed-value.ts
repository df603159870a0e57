import { aligned, DamagedError, type Owner, type SeriesBytes, type Shape } from './shape.ts';

/** A value fit to be kept and sent: its series bit for bit, one after the other, and all else as JSON. */
export interface Packed {
  readonly json: string;
  readonly series: Uint8Array<ArrayBuffer>;
}

/** The same with series that may have to be fetched first. */
export interface PackedApart {
  readonly json: string;
  readonly series: SeriesBytes;
}

/** What was packed a moment ago. */
export const atHand = ({ json, series }: Packed): PackedApart => ({
  json,
  series: { lengthBytes: series.length, get: () => series },
});

/** @throws DamagedError for what cannot be told without loss */
export const packValue = <T>(shape: Shape<T>, value: T, owner: Owner): Packed => {
  const blocks: { readonly at: number; readonly series: Float32Array | Float64Array }[] = [];
  let end = 0;
  const put = (all: readonly (Float32Array | Float64Array)[]): number => {
    const begin = end;
    for (const series of all) {
      blocks.push({ at: end, series });
      end = aligned(end + series.byteLength);
    }
    return begin;
  };
  const json = JSON.stringify(shape.pack(value, { owner, put }));
  const bytes = new Uint8Array(end);
  for (const { at, series } of blocks) {
    bytes.set(new Uint8Array(series.buffer, series.byteOffset, series.byteLength), at);
  }
  return { json, series: bytes };
};

/** The value that was packed; undefined when the JSON is not exactly one of the shape: whoever wrote it is not trusted. */
export const unpackValue = <T>(shape: Shape<T>, { json, series }: PackedApart, owner: Owner): T | undefined => {
  try {
    return shape.unpack(JSON.parse(json), { owner, series });
  } catch (error) {
    // Text that is no JSON, or nested too deeply to be read.
    if (error instanceof DamagedError || error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
};
