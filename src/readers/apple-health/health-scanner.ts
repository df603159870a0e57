import { hasBytes, type Span, tagAttributes } from './record-attributes.ts';

/** What is told of an export while its bytes come in. */
export interface HealthVisitor {
  /** A record that was asked for: its type without prefix, moment, value and writer. */
  record(type: RecordType, bytes: Uint8Array, spans: RecordSpans): void;
  /** The text of a whole `<Workout>` element. */
  workout(text: string, line: number): void;
  /** Something that could not be read, and its line. */
  broken(reason: string, line: number): void;
}

export type RecordType = 'HeartRate' | 'RestingHeartRate';

export interface RecordSpans {
  readonly startDate: Span;
  readonly value: Span;
  readonly sourceName: Span | undefined;
  readonly unit: Span | undefined;
}

/** A workout holds its events and figures, at most some hundred kB; more is an attack. Tool default. */
const LONGEST_WORKOUT = 8 * (1 << 20);
/** No tag of a record is longer. Tool default. */
const LONGEST_TAG = 1 << 20;

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

const LINE_FEED = 0x0a;
const OPEN = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const RECORD = ascii('<Record');
const WORKOUT = ascii('<Workout');
const WORKOUT_END = ascii('</Workout>');
const ROOT_END = ascii('</HealthData');
const COMMENT = ascii('<!--');
const COMMENT_END = ascii('-->');
const CDATA = ascii('<![CDATA[');
const CDATA_END = ascii(']]>');
const INSTRUCTION = ascii('<?');
const INSTRUCTION_END = ascii('?>');
const LONGEST_NAME = RECORD.length + ROOT_END.length;

const ATTRIBUTES = ['type', 'startDate', 'value', 'sourceName', 'unit'].map(ascii);
const FIRST_TYPE = ascii('type="HKQuantityTypeIdentifier');
const TYPES: readonly (readonly [type: RecordType, value: Uint8Array])[] = [
  ['HeartRate', ascii('HKQuantityTypeIdentifierHeartRate')],
  ['RestingHeartRate', ascii('HKQuantityTypeIdentifierRestingHeartRate')],
];
/** Of the quantities only those that begin so are looked at closely. */
const INITIALS: ReadonlySet<number> = new Set([0x48, 0x52]);

const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** Index of the first `>` from `from` on that ends these bytes, moved to their beginning; -1 = not before `to`. */
const indexOfEnd = (bytes: Uint8Array, expected: Uint8Array, from: number, to = bytes.length): number => {
  const before = expected.length - 1;
  for (let i = bytes.indexOf(GREATER, from + before); i >= 0 && i < to; i = bytes.indexOf(GREATER, i + 1)) {
    if (hasBytes(bytes, i - before, expected)) return i - before;
  }
  return -1;
};

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

const NO_END = 'a workout without an end';

/** Where the next workout begins. */
const indexOfWorkout = (bytes: Uint8Array, from: number): number => {
  for (let i = bytes.indexOf(OPEN, from); i >= 0; i = bytes.indexOf(OPEN, i + 1)) {
    if (hasBytes(bytes, i, WORKOUT) && isBlank(bytes[i + WORKOUT.length])) return i;
  }
  return -1;
};

/** How far a step came: the index to go on from, or `more` where the element's end has not come in yet. */
type Step = number | 'more';

/**
 * Goes through the bytes of an export as they come in, without holding more than one element: only workouts and heart
 * rates are looked at, the rest, nine tenths of a file, is passed over from one `<` to the next. Nothing is expanded:
 * the document type at the top is passed over as well.
 */
export class HealthScanner {
  readonly #visitor: HealthVisitor;
  #rest: Uint8Array = new Uint8Array();
  /** What ends the comment or the like that the last bytes are in. */
  #until: Uint8Array | undefined;
  #line = 1;
  /** Bytes of the buffer whose line ends have been counted. */
  #counted = 0;
  /** True once the end of the root element has been seen. */
  isWhole = false;

  constructor(visitor: HealthVisitor) {
    this.#visitor = visitor;
  }

  write(chunk: Uint8Array): void {
    const bytes = joined(this.#rest, chunk);
    const kept = this.#scan(bytes);
    this.#countTo(bytes, kept);
    this.#rest = bytes.slice(kept);
    this.#counted = 0;
  }

  /** Says what the end of the file has cut off. */
  end(): void {
    if (hasBytes(this.#rest, 0, WORKOUT))
      this.#visitor.broken('the file ends in the middle of this workout', this.#line);
  }

  /** Looks no farther than it must: a file without line ends would be gone through again and again. */
  #countTo(bytes: Uint8Array, to: number): void {
    const part = bytes.subarray(this.#counted, to);
    for (let i = part.indexOf(LINE_FEED); i >= 0; i = part.indexOf(LINE_FEED, i + 1)) this.#line++;
    this.#counted = Math.max(this.#counted, to);
  }

  /** Index from which on the bytes must be seen again together with the next ones. */
  #scan(bytes: Uint8Array): number {
    let at = 0;
    while (at < bytes.length) {
      if (this.#until !== undefined) {
        const end = indexOfEnd(bytes, this.#until, at);
        if (end < 0) return Math.max(at, bytes.length - this.#until.length + 1);
        at = end + this.#until.length;
        this.#until = undefined;
      }
      const open = bytes.indexOf(OPEN, at);
      if (open < 0) return bytes.length;
      if (bytes.length - open < LONGEST_NAME && bytes.indexOf(GREATER, open) < 0) return open;
      const step = this.#step(bytes, open);
      if (step === 'more') return open;
      at = step;
    }
    return bytes.length;
  }

  #step(bytes: Uint8Array, at: number): Step {
    const second = bytes[at + 1];
    if (second === 0x52 && hasBytes(bytes, at, RECORD) && isBlank(bytes[at + RECORD.length]))
      return this.#record(bytes, at);
    if (second === 0x57 && hasBytes(bytes, at, WORKOUT) && isBlank(bytes[at + WORKOUT.length]))
      return this.#workout(bytes, at);
    if (second === 0x21 || second === 0x3f) return this.#passOver(bytes, at);
    if (second === SLASH && hasBytes(bytes, at, ROOT_END)) this.isWhole = true;
    return at + 1;
  }

  #passOver(bytes: Uint8Array, at: number): Step {
    if (hasBytes(bytes, at, COMMENT)) this.#until = COMMENT_END;
    else if (hasBytes(bytes, at, CDATA)) this.#until = CDATA_END;
    else if (hasBytes(bytes, at, INSTRUCTION)) this.#until = INSTRUCTION_END;
    return this.#until === COMMENT_END ? at + COMMENT.length : at + 2;
  }

  #record(bytes: Uint8Array, at: number): Step {
    const name = at + RECORD.length + 1;
    const typeEnd = name + FIRST_TYPE.length;
    if (hasBytes(bytes, name, FIRST_TYPE) && typeEnd < bytes.length && !INITIALS.has(bytes[typeEnd]!)) return at + 1;
    const found = tagAttributes(bytes, at + RECORD.length, ATTRIBUTES);
    if (found === 'more') return this.#tooLong(bytes, at, LONGEST_TAG, 'a record without an end');
    if (found === 'broken') return at + 1;
    const [type, startDate, value, sourceName, unit] = found.spans;
    const wanted =
      type === undefined
        ? undefined
        : TYPES.find(([, name]) => type.to - type.from === name.length && hasBytes(bytes, type.from, name));
    if (wanted !== undefined && startDate !== undefined && value !== undefined)
      this.#visitor.record(wanted[0], bytes, { startDate, value, sourceName, unit });
    return found.end;
  }

  #workout(bytes: Uint8Array, at: number): Step {
    const tag = tagAttributes(bytes, at + WORKOUT.length, []);
    if (tag === 'more') return this.#tooLong(bytes, at, LONGEST_TAG, NO_END);
    const isEmpty = tag !== 'broken' && bytes[tag.end - 2] === SLASH;
    const next = isEmpty ? -1 : indexOfWorkout(bytes, at + 1);
    const close = isEmpty ? tag.end : indexOfEnd(bytes, WORKOUT_END, at, next < 0 ? bytes.length : next);
    if (close < 0) return next < 0 ? this.#tooLong(bytes, at, LONGEST_WORKOUT, NO_END) : this.#unended(bytes, at, next);
    const end = isEmpty ? close : close + WORKOUT_END.length;
    this.#countTo(bytes, at);
    this.#visitor.workout(new TextDecoder().decode(bytes.subarray(at, end)), this.#line);
    return end;
  }

  /** A workout within which the next one begins lacks its end. */
  #unended(bytes: Uint8Array, at: number, next: number): Step {
    this.#countTo(bytes, at);
    this.#visitor.broken(NO_END, this.#line);
    return next;
  }

  /** Waits for more bytes, but not for ever. */
  #tooLong(bytes: Uint8Array, at: number, most: number, reason: string): Step {
    if (bytes.length - at <= most) return 'more';
    this.#countTo(bytes, at);
    this.#visitor.broken(reason, this.#line);
    return bytes.length;
  }
}
