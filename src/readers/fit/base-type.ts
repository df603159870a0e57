/** A number type of the FIT protocol. */
export interface BaseType {
  /** Bytes of one value. */
  readonly size: number;
  /** The value that means "nothing"; NaN where the protocol writes a NaN itself. */
  readonly invalid: number;
  readonly read: (view: DataView, at: number, isLittle: boolean) => number;
  /** A whole number of up to four bytes, as records are full of. */
  readonly isWhole: boolean;
  readonly isSigned: boolean;
}

const uint8: BaseType['read'] = (view, at) => view.getUint8(at);
const uint16: BaseType['read'] = (view, at, isLittle) => view.getUint16(at, isLittle);
const uint32: BaseType['read'] = (view, at, isLittle) => view.getUint32(at, isLittle);
const uint64: BaseType['read'] = (view, at, isLittle) => Number(view.getBigUint64(at, isLittle));

/** Number of the text type among the base types. */
export const TEXT_TYPE = 7;

/** By the low five bits of the base type byte; text has no number. Order and invalid values: FIT protocol, base types. */
const TYPES: readonly (Pick<BaseType, 'size' | 'invalid' | 'read'> | undefined)[] = [
  { size: 1, invalid: 0xff, read: uint8 }, // enum
  { size: 1, invalid: 0x7f, read: (view, at) => view.getInt8(at) },
  { size: 1, invalid: 0xff, read: uint8 },
  { size: 2, invalid: 0x7fff, read: (view, at, isLittle) => view.getInt16(at, isLittle) },
  { size: 2, invalid: 0xffff, read: uint16 },
  { size: 4, invalid: 0x7fffffff, read: (view, at, isLittle) => view.getInt32(at, isLittle) },
  { size: 4, invalid: 0xffffffff, read: uint32 },
  undefined,
  { size: 4, invalid: Number.NaN, read: (view, at, isLittle) => view.getFloat32(at, isLittle) },
  { size: 8, invalid: Number.NaN, read: (view, at, isLittle) => view.getFloat64(at, isLittle) },
  { size: 1, invalid: 0, read: uint8 }, // from here "z" types: 0 is nothing
  { size: 2, invalid: 0, read: uint16 },
  { size: 4, invalid: 0, read: uint32 },
  { size: 1, invalid: 0xff, read: uint8 }, // byte
  { size: 8, invalid: 2 ** 63, read: (view, at, isLittle) => Number(view.getBigInt64(at, isLittle)) },
  { size: 8, invalid: 2 ** 64, read: uint64 },
  { size: 8, invalid: 0, read: uint64 },
];

const SIGNED = [1, 3, 5, 14];

const BASE_TYPES: readonly (BaseType | undefined)[] = TYPES.map(
  (type, number) =>
    type && {
      ...type,
      isWhole: type.size <= 4 && !Number.isNaN(type.invalid),
      isSigned: SIGNED.includes(number),
    },
);

/** Number of a base type among the base types: the other bits only say whether its bytes have an order. */
export const baseTypeNumber = (byte: number): number => byte & 0x1f;

/** The number type behind a base type byte; undefined for text and for types that the protocol does not know. */
export const baseType = (byte: number): BaseType | undefined => BASE_TYPES[baseTypeNumber(byte)];
