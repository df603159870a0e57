import { baseType } from './base-type.ts';

/** One field of a message: what it is and where its bytes stand behind the message's header byte. */
export interface Field {
  readonly number: number;
  readonly at: number;
  readonly size: number;
  /** Base type byte. */
  readonly type: number;
}

/** A field that an app on the device has defined; its type stands in a field description. */
export interface DeveloperField {
  readonly number: number;
  readonly at: number;
  readonly size: number;
  readonly developer: number;
}

/** How the data messages of one local number are laid out. */
export interface Definition {
  readonly global: number;
  readonly isLittle: boolean;
  /** Bytes of a data message behind its header byte. */
  readonly size: number;
  readonly fields: readonly Field[];
  readonly developerFields: readonly DeveloperField[];
  /** Bytes that the definition itself took behind its header byte. */
  readonly length: number;
}

/** Reserved byte, byte order, global number, number of fields. */
const FIXED_BYTES = 5;
const FIELD_BYTES = 3;

/** The definition message whose content begins at `at`; undefined when it reaches over `to`. */
export const definition = (
  view: DataView,
  at: number,
  to: number,
  hasDeveloperFields: boolean,
): Definition | undefined => {
  if (at + FIXED_BYTES > to) return undefined;
  const isLittle = view.getUint8(at + 1) === 0;
  const fieldsTo = at + FIXED_BYTES + FIELD_BYTES * view.getUint8(at + 4);
  const isLonger = hasDeveloperFields && fieldsTo < to;
  const end = isLonger ? fieldsTo + 1 + FIELD_BYTES * view.getUint8(fieldsTo) : fieldsTo;
  if (end > to || (hasDeveloperFields && !isLonger)) return undefined;
  const fields: Field[] = [];
  const developerFields: DeveloperField[] = [];
  let size = 0;
  for (let i = at + FIXED_BYTES; i < fieldsTo; i += FIELD_BYTES) {
    const bytes = view.getUint8(i + 1);
    fields.push({ number: view.getUint8(i), at: size, size: bytes, type: view.getUint8(i + 2) });
    size += bytes;
  }
  for (let i = fieldsTo + 1; i < end; i += FIELD_BYTES) {
    const bytes = view.getUint8(i + 1);
    developerFields.push({ number: view.getUint8(i), at: size, size: bytes, developer: view.getUint8(i + 2) });
    size += bytes;
  }
  return { global: view.getUint16(at + 2, isLittle), isLittle, size, fields, developerFields, length: end - at };
};

/** Number of the time stamp field in every message. */
const TIME_FIELD = 253;

/** Offset of the message's own time, undefined when it carries none. */
export const timeOffset = ({ fields }: Definition): number | undefined =>
  fields.find(({ number, size, type }) => number === TIME_FIELD && size === 4 && baseType(type)?.size === 4)?.at;
