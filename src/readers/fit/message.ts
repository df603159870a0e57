import { baseType, baseTypeNumber, TEXT_TYPE } from './base-type.ts';
import type { Definition, Field } from './definition.ts';

/** The fields of a message that are of use, as numbers and texts without scale; NaN = not set. */
export interface Message {
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  readonly texts: ReadonlyMap<number, string>;
}

/** Global numbers of the messages that are kept. FIT profile, mesg_num. */
export const MESSAGE = {
  fileId: 0,
  userProfile: 3,
  zonesTarget: 7,
  sport: 12,
  session: 18,
  record: 20,
  event: 21,
  workout: 26,
  activity: 34,
  heartRateVariability: 78,
  fieldDescription: 206,
  timeInZone: 216,
} as const;

/** Fields that are read of each message; what they are is said where they are used. */
const WANTED: ReadonlyMap<number, ReadonlySet<number>> = new Map<number, ReadonlySet<number>>([
  [MESSAGE.fileId, new Set([0])],
  [MESSAGE.userProfile, new Set([8, 9, 11])],
  [MESSAGE.zonesTarget, new Set([1, 2])],
  [MESSAGE.sport, new Set([0, 1, 3])],
  [MESSAGE.session, new Set([2, 5, 6, 7, 8, 9, 16, 17, 18, 22, 23, 57, 59, 92, 110, 253, 254])],
  [MESSAGE.event, new Set([0, 1, 253])],
  [MESSAGE.workout, new Set([8])],
  [MESSAGE.activity, new Set([5, 253])],
  [MESSAGE.fieldDescription, new Set([0, 1, 2, 14, 15])],
  [MESSAGE.timeInZone, new Set([0, 1, 2, 6, 11, 12, 13])],
]);

/** The fields of a definition that a message of its kind is read for; undefined when the kind is of no use. */
export const wantedFields = ({ global, fields }: Definition): readonly Field[] | undefined => {
  const wanted = WANTED.get(global);
  return wanted === undefined ? undefined : fields.filter(({ number }) => wanted.has(number));
};

const numbersOf = (view: DataView, at: number, { size, type }: Field, isLittle: boolean): readonly number[] => {
  const base = baseType(type);
  const numbers: number[] = [];
  // A size that is no multiple of the type's own cannot be read, as the protocol says; its bytes are passed over.
  if (base === undefined || size % base.size !== 0) return numbers;
  for (let i = 0; i < size; i += base.size) {
    const value = base.read(view, at + i, isLittle);
    numbers.push(value === base.invalid ? Number.NaN : value);
  }
  return numbers;
};

const decoder = new TextDecoder();

const textOf = (view: DataView, at: number, { size }: Field): string => {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, size);
  const end = bytes.indexOf(0);
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
};

/** Reads the given fields of the data message whose content begins at `at`. */
export const message = (view: DataView, at: number, fields: readonly Field[], isLittle: boolean): Message => {
  const numbers = new Map<number, readonly number[]>();
  const texts = new Map<number, string>();
  for (const field of fields) {
    if (baseTypeNumber(field.type) === TEXT_TYPE) texts.set(field.number, textOf(view, at + field.at, field));
    else numbers.set(field.number, numbersOf(view, at + field.at, field, isLittle));
  }
  return { numbers, texts };
};

/** First value of a field; undefined when it is not there or not set. */
export const numberIn = ({ numbers }: Message, field: number): number | undefined => {
  const value = numbers.get(field)?.[0];
  return value === undefined || Number.isNaN(value) ? undefined : value;
};

/** Value of a field that is above 0; 0 is how many devices write "not known". */
export const positiveIn = (from: Message, field: number, divisor = 1): number | undefined => {
  const value = numberIn(from, field);
  return value === undefined || value <= 0 ? undefined : value / divisor;
};
