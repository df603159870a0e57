import { ReadError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import type { HealthVisitor, RecordSpans } from './health-scanner.ts';
import { healthTimeOf } from './health-time.ts';
import { HeartRateStore } from './heart-rate-store.ts';
import { type RawWorkout, rawWorkout } from './raw-workout.ts';
import type { Span } from './record-attributes.ts';

/** Five workouts a day for ten years; more is an attack. Tool default. */
const MOST_WORKOUTS = 20_000;
/** Problems that are told one by one. Tool default. */
const MOST_PROBLEMS = 1000;

/** What was found in an export. */
export interface HealthDocument {
  readonly workouts: RawWorkout[];
  readonly heartRates: HeartRateStore;
  /** Sum and number of the resting heart rates of a day. */
  readonly resting: Map<string, readonly [sum: number, count: number]>;
  readonly problems: Problem[];
}

const decoder = new TextDecoder();
const textOf = (bytes: Uint8Array, { from, to }: Span): string => decoder.decode(bytes.subarray(from, to));

/** Numbers of up to three digits without a point, nearly all, are read without making a text of them. */
const numberOf = (bytes: Uint8Array, span: Span): number => {
  let value = 0;
  if (span.to - span.from > 3) return Number(textOf(bytes, span));
  for (let i = span.from; i < span.to; i++) {
    const digit = bytes[i]! - 0x30;
    if (digit < 0 || digit > 9) return Number(textOf(bytes, span));
    value = value * 10 + digit;
  }
  return value;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Names as a workout tells them, after XML's own five entities and numeric ones. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,4}));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined) return ENTITIES[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

const isSame = (bytes: Uint8Array, { from, to }: Span, last: Uint8Array): boolean => {
  if (to - from !== last.length) return false;
  for (let i = 0; i < last.length; i++) if (bytes[from + i] !== last[i]) return false;
  return true;
};

/** The number of a record's writer; thousands in a row have the same. */
const rememberSources = (store: HeartRateStore): ((bytes: Uint8Array, span: Span | undefined) => number) => {
  let last: Uint8Array | undefined;
  let source = 0;
  return (bytes, span) => {
    if (span === undefined) return store.sourceOf('');
    if (last !== undefined && isSame(bytes, span, last)) return source;
    last = bytes.slice(span.from, span.to);
    source = store.sourceOf(unescaped(textOf(bytes, span)));
    return source;
  };
};

const addResting = (document: HealthDocument, timeS: number, offsetMinutes: number, bpm: number): void => {
  const day = new Date((timeS + offsetMinutes * 60) * 1000).toISOString().slice(0, 10);
  const [sum, count] = document.resting.get(day) ?? [0, 0];
  document.resting.set(day, [sum + bpm, count + 1]);
};

/** Beats a minute, unless the unit says that they are by the second. */
const isByMinute = (bytes: Uint8Array, unit: Span | undefined): boolean =>
  unit === undefined || unit.to - unit.from === 9 || textOf(bytes, unit) === 'bpm';

const takeWorkout = (document: HealthDocument, file: string, text: string, line: number): void => {
  const tell = (reason: string): void => {
    if (document.problems.length < MOST_PROBLEMS)
      document.problems.push({ kind: 'unreadable', place: { file, line }, rows: 1, reason });
  };
  try {
    if (document.workouts.length === MOST_WORKOUTS)
      throw new ReadError(`only the first ${MOST_WORKOUTS} workouts are read`);
    document.workouts.push(rawWorkout(text, line));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    tell(error.message.replace(/ at line \d+, column \d+/, ''));
  }
};

/** Gathers workouts, heart rates and resting heart rates of an export. */
export const collectHealth = (file: string): { readonly document: HealthDocument; readonly visitor: HealthVisitor } => {
  const document: HealthDocument = { workouts: [], heartRates: new HeartRateStore(), resting: new Map(), problems: [] };
  const sourceOf = rememberSources(document.heartRates);
  const record: HealthVisitor['record'] = (type, bytes, { startDate, value, sourceName, unit }: RecordSpans) => {
    const time = healthTimeOf(bytes, startDate.from, startDate.to);
    const told = numberOf(bytes, value);
    if (time === undefined || !(told > 0)) return;
    const bpm = isByMinute(bytes, unit) ? told : told * 60;
    if (type === 'HeartRate') document.heartRates.add(time.timeS, bpm, sourceOf(bytes, sourceName));
    else addResting(document, time.timeS, time.offsetMinutes, bpm);
  };
  const visitor: HealthVisitor = {
    record,
    workout: (text, line) => takeWorkout(document, file, text, line),
    broken: (reason, line) => {
      if (document.problems.length < MOST_PROBLEMS)
        document.problems.push({ kind: 'unreadable', place: { file, line }, rows: 1, reason });
    },
  };
  return { document, visitor };
};
