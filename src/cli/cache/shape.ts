/** Whose results are packed: places that name this very file are kept without its name, so that files may move. */
export interface Owner {
  readonly file: string;
}

/** Where packed parts go: series beside the JSON, bit for bit. */
export interface Packing {
  readonly owner: Owner;
  /** Lays down series, each at the next multiple of `ALIGNED_BYTES`; returns where the first begins. */
  readonly put: (series: readonly (Float32Array | Float64Array)[]) => number;
}

/** The bytes of all series of a value, fetched when the first of them is asked for. */
export interface SeriesBytes {
  readonly lengthBytes: number;
  /** The same each time; they begin at a multiple of `ALIGNED_BYTES`. */
  readonly get: () => Uint8Array<ArrayBuffer>;
}

export interface Unpacking {
  readonly owner: Owner;
  readonly series: SeriesBytes;
}

/** Series begin at multiples of this, as typed arrays must. */
const ALIGNED_BYTES = 8;

export const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED_BYTES) * ALIGNED_BYTES;

/**
 * How values of one type are laid down and taken up again. What `pack` gives, `unpack` turns into the same value, and may
 * use up; given anything else, `unpack` throws and never hands on what is not of the type.
 */
export interface Shape<T> {
  /** @throws DamagedError for what cannot be told without loss */
  readonly pack: (value: T, to: Packing) => unknown;
  /** @throws DamagedError */
  readonly unpack: (json: unknown, from: Unpacking) => T;
}

/** Bytes that hold no value of the shape, or a value that has no bytes. */
export class DamagedError extends Error {}

const fail = (expected: string): never => {
  throw new DamagedError(`expected ${expected}`);
};

/** A value that JSON holds as it is. */
const plain = <T>(name: string, is: (json: unknown) => json is T): Shape<T> => {
  const checked = (value: unknown): T => (is(value) ? value : fail(name));
  return { pack: checked, unpack: checked };
};

export const text: Shape<string> = plain('text', (json) => typeof json === 'string');
export const flag: Shape<boolean> = plain('true or false', (json) => typeof json === 'boolean');

export const oneOf = <const T extends string>(names: readonly T[]): Shape<T> =>
  plain(`one of ${names.join(', ')}`, (json): json is T => names.some((name) => name === json));

/** A finite number. JSON has no negative zero. */
export const number: Shape<number> = {
  pack: (value) => {
    if (!Number.isFinite(value)) return fail('a finite number');
    return Object.is(value, -0) ? '-0' : value;
  },
  unpack: (json) => {
    if (json === '-0') return -0;
    return typeof json === 'number' && Number.isFinite(json) ? json : fail('a finite number');
  },
};

/** Values of `shape` that also pass `is`. */
export const suchThat = <T>(shape: Shape<T>, is: (value: T) => boolean, expected: string): Shape<T> => {
  const checked = (value: T): T => (is(value) ? value : fail(expected));
  return {
    pack: (value, to) => shape.pack(checked(value), to),
    unpack: (json, from) => checked(shape.unpack(json, from)),
  };
};

export const listOf = <T>(item: Shape<T>): Shape<readonly T[]> => ({
  pack: (list, to) => list.map((value) => item.pack(value, to)),
  unpack: (json, from) => (Array.isArray(json) ? json.map((one) => item.unpack(one, from)) : fail('a list')),
});

/** A value, or `undefined` in its place in a list. */
export const orNone = <T>(shape: Shape<T>): Shape<T | undefined> => ({
  pack: (value, to) => (value === undefined ? null : shape.pack(value, to)),
  unpack: (json, from) => (json === null ? undefined : shape.unpack(json, from)),
});

/** Stands for the owner's own name. */
const OWN = 0;

/** Two values of one shape. */
export const pairOf = <T>(item: Shape<T>): Shape<readonly [T, T]> => ({
  pack: ([first, second], to) => [item.pack(first, to), item.pack(second, to)],
  unpack: (json, from) => {
    if (!Array.isArray(json) || json.length !== 2) return fail('a pair');
    return [item.unpack(json[0], from), item.unpack(json[1], from)];
  },
});

/** A name that is the owner's own more often than not. */
export const ownFile: Shape<string> = {
  pack: (value, { owner }) => (value === owner.file ? OWN : value),
  unpack: (json, from) => (json === OWN ? from.owner.file : text.unpack(json, from)),
};

interface OptionalField<T> {
  readonly optional: Shape<T>;
}
type Field<T> = Shape<T> | OptionalField<T>;

/** A shape for every member of `T`: one that is added to the type and forgotten here does not compile. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? OptionalField<Exclude<T[K], undefined>>
    : Shape<T[K]>;
};

export const optional = <T>(shape: Shape<T>): OptionalField<T> => ({ optional: shape });

interface Member {
  readonly shape: Shape<unknown>;
  readonly isNeeded: boolean;
}

const membersOf = (fields: Readonly<Record<string, Field<unknown>>>): ReadonlyMap<string, Member> =>
  new Map(
    Object.entries(fields).map(([name, field]) => [
      name,
      'optional' in field ? { shape: field.optional, isNeeded: false } : { shape: field, isNeeded: true },
    ]),
  );

/** An object with these members and no others; members keep their order. */
export const record = <T extends object>(fields: Fields<T>): Shape<T> => {
  const members = membersOf(fields as Readonly<Record<string, Field<unknown>>>);
  const memberAt = (name: string): Member => members.get(name) ?? fail(`no ${name}`);
  const needed = [...members.values()].filter(({ isNeeded }) => isNeeded).length;
  const isAll = (found: number): void => {
    if (found < needed) fail('all that is needed');
  };
  return {
    pack: (value, to) => {
      const packed: Record<string, unknown> = {};
      let found = 0;
      for (const [name, member] of Object.entries(value)) {
        if (member === undefined) continue;
        const { shape, isNeeded } = memberAt(name);
        packed[name] = shape.pack(member, to);
        if (isNeeded) found++;
      }
      isAll(found);
      return packed;
    },
    unpack: (json, from) => {
      if (typeof json !== 'object' || json === null || Array.isArray(json)) return fail('an object');
      // Changed where it stands: there are thousands, and most members are as they were told.
      const value = json as Record<string, unknown>;
      let found = 0;
      for (const name of Object.keys(value)) {
        const { shape, isNeeded } = memberAt(name);
        const told = value[name];
        const member = shape.unpack(told, from);
        if (member !== told) value[name] = member;
        if (isNeeded) found++;
      }
      isAll(found);
      return value as T;
    },
  };
};

/** One of two shapes, told apart by a member that only the first one has. */
export const either = <A extends object, B extends object>(
  member: string,
  first: Shape<A>,
  second: Shape<B>,
): Shape<A | B> => ({
  pack: (value, to) => (member in value ? first.pack(value as A, to) : second.pack(value as B, to)),
  unpack: (json, from) =>
    typeof json === 'object' && json !== null && Object.hasOwn(json, member)
      ? first.unpack(json, from)
      : second.unpack(json, from),
});
