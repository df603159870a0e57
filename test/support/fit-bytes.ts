/** Number types by name: base type byte, bytes, and how to write one value. */
const TYPES = {
  enum: [0x00, 1],
  sint8: [0x01, 1],
  uint8: [0x02, 1],
  sint16: [0x83, 2],
  uint16: [0x84, 2],
  sint32: [0x85, 4],
  uint32: [0x86, 4],
  text: [0x07, 1],
  float32: [0x88, 4],
  uint8z: [0x0a, 1],
  uint32z: [0x8c, 4],
  byte: [0x0d, 1],
} as const;
export type TypeName = keyof typeof TYPES;

/** Field number, type, value: an array for arrays, a text for texts. */
export type Field = readonly [number: number, type: TypeName, value: number | readonly number[] | string];
/** Field number, number of the app, type, value. */
export type AppField = readonly [number: number, app: number, type: TypeName, value: number];

/** CRC-16 bit by bit, on purpose not the way in which the reader does it. */
const slowChecksum = (bytes: readonly number[]): number => {
  let crc = 0;
  for (const byte of bytes) {
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = ((crc ^ (byte >> bit)) & 1) === 1;
      crc = isOdd ? (crc >> 1) ^ 0xa001 : crc >> 1;
    }
  }
  return crc;
};

const numberBytes = (type: TypeName, value: number, isLittle: boolean): readonly number[] => {
  const [code, size] = TYPES[type];
  const view = new DataView(new ArrayBuffer(size));
  if (type === 'float32') view.setFloat32(0, value, isLittle);
  else if (size === 4) view.setUint32(0, value, isLittle);
  else if (size === 2) view.setUint16(0, value, isLittle);
  else view.setUint8(0, code === TYPES.text[0] ? 0 : value);
  return [...new Uint8Array(view.buffer)];
};

const valueBytes = (type: TypeName, value: Field[2], isLittle: boolean): readonly number[] => {
  if (typeof value === 'string') return [...new TextEncoder().encode(value), 0];
  const values = typeof value === 'number' ? [value] : value;
  return values.flatMap((each) => numberBytes(type, each, isLittle));
};

export interface Closing {
  readonly headerSize?: 12 | 14;
  /** Replaces the right checksum. */
  readonly checksum?: number;
  /** Replaces the right length of the messages. */
  readonly dataSize?: number;
}

/** Writes a FIT file message by message; the layout of a message is defined when it changes. */
export const fitBytes = ({ isLittle = true }: { readonly isLittle?: boolean } = {}) => {
  const data: number[] = [];
  const layouts: string[] = [];

  const define = (global: number, fields: readonly Field[], apps: readonly AppField[]): number => {
    const sized = fields.map(([number, type, value]) => {
      const size = valueBytes(type, value, isLittle).length;
      return [number, size, TYPES[type][0]];
    });
    const ofApps = apps.map(([number, app, type]) => [number, TYPES[type][1], app]);
    const layout = JSON.stringify([global, sized, ofApps]);
    const known = layouts.indexOf(layout);
    if (known >= 0) return known;
    const local = layouts.length < 4 ? layouts.push(layout) - 1 : 3;
    layouts[local] = layout;
    const globalBytes = isLittle ? [global & 0xff, global >> 8] : [global >> 8, global & 0xff];
    data.push(0x40 | local | (apps.length > 0 ? 0x20 : 0), 0, isLittle ? 0 : 1, ...globalBytes);
    data.push(fields.length, ...sized.flat());
    if (apps.length > 0) data.push(apps.length, ...ofApps.flat());
    return local;
  };

  const content = (fields: readonly Field[], apps: readonly AppField[]): readonly number[] => [
    ...fields.flatMap(([, type, value]) => valueBytes(type, value, isLittle)),
    ...apps.flatMap(([, , type, value]) => valueBytes(type, value, isLittle)),
  ];

  const builder = {
    message: (global: number, fields: readonly Field[], apps: readonly AppField[] = []) => {
      const local = define(global, fields, apps);
      data.push(local, ...content(fields, apps));
      return builder;
    },
    /** A message whose header holds the low five bits of its time. */
    compressed: (global: number, low: number, fields: readonly Field[]) => {
      const local = define(global, fields, []);
      data.push(0x80 | (local << 5) | low, ...content(fields, []));
      return builder;
    },
    raw: (...bytes: readonly number[]) => {
      for (const byte of bytes) data.push(byte);
      return builder;
    },
    close: ({ headerSize = 14, checksum, dataSize = data.length }: Closing = {}): Uint8Array => {
      const size = [0, 8, 16, 24].map((shift) => (dataSize >>> shift) & 0xff);
      const header = [headerSize, 0x10, 0x64, 0x08, ...size, 0x2e, 0x46, 0x49, 0x54];
      const own = slowChecksum(header);
      const all = [...header, ...(headerSize === 14 ? [own & 0xff, own >> 8] : []), ...data];
      const crc = checksum ?? slowChecksum(all);
      return Uint8Array.from([...all, crc & 0xff, crc >> 8]);
    },
  };
  return builder;
};
export type FitBytes = ReturnType<typeof fitBytes>;
