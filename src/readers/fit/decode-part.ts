import { crc16 } from './crc-16.ts';
import { type Definition, definition, timeOffset } from './definition.ts';
import { CHECKSUM_BYTES, type FileHeader } from './file-header.ts';
import { MESSAGE, type Message, message, numberIn, wantedFields } from './message.ts';
import { isDefinition, localNumber, stampAt } from './message-header.ts';
import { packedSpeed } from './packed-speed.ts';
import { type HeartRateField, recordPlan } from './record-plan.ts';
import { emptyRecords, type Records } from './records.ts';
import { type RecordSink, takeRecords } from './take-records.ts';

/** What one FIT file holds; an input may be several of them, one behind the other. */
export interface FitPart {
  readonly messages: ReadonlyMap<number, readonly Message[]>;
  /** Global numbers of all messages that the file defines, read or not. */
  readonly defined: ReadonlySet<number>;
  readonly records: Records;
  /** What ended the reading before its time, with the byte. */
  readonly damage: string | undefined;
  readonly checksum: 'right' | 'wrong' | 'missing';
}

interface Layout {
  readonly definition: Definition;
  readonly timeAt: number | undefined;
  /** Takes what stands behind the header byte of one message; undefined where `takeMany` does it. */
  readonly take?: (at: number) => void;
  /** Takes the message that comes next and those like it behind it. */
  readonly takeMany?: () => void;
}

interface State extends RecordSink {
  readonly layouts: (Layout | undefined)[];
  /** Layouts by the bytes of their definition: some devices define the same few messages again and again. */
  readonly known: Map<string, Layout>;
  readonly messages: Map<number, Message[]>;
  readonly defined: Set<number>;
  readonly heartRateFields: HeartRateField[];
  /** Messages kept beside the records. */
  kept: number;
  /** Definitions read, and the fields of those that were new. */
  defining: number;
}

/** More than any device writes of one run. Tool defaults. */
const MOST_MESSAGES = 100_000;
const MOST_SESSIONS = 1000;
const MOST_DEFINING = 1_000_000;
/** Layouts remembered; more than any device has. Tool default. */
const MOST_KNOWN = 256;

const HAS_DEVELOPER_FIELDS = 0x20;

/** Field descriptions are looked at as they come, for the records behind them need them. */
const describe = ({ heartRateFields }: State, described: Message): void => {
  const [developer, number, type] = [0, 1, 2].map((field) => numberIn(described, field));
  const isHeartRate = numberIn(described, 15) === 3 && (numberIn(described, 14) ?? MESSAGE.record) === MESSAGE.record;
  if (!isHeartRate || developer === undefined || number === undefined || type === undefined) return;
  heartRateFields.push({ developer, number, type });
};

const keep = (state: State, global: number, kept: Message): void => {
  const others = state.messages.get(global);
  if (others === undefined) state.messages.set(global, [kept]);
  else others.push(kept);
  state.kept++;
  if (state.kept > MOST_MESSAGES) state.overflow = `more than ${MOST_MESSAGES} messages beside the records`;
  if (global === MESSAGE.session && others?.length === MOST_SESSIONS) {
    state.overflow = `more than ${MOST_SESSIONS} sessions`;
  }
  if (global === MESSAGE.fieldDescription) describe(state, kept);
};

const PRESENT: Message = { numbers: new Map(), texts: new Map() };

const takerOf = (state: State, of: Definition): Pick<Layout, 'take' | 'takeMany'> => {
  if (of.global === MESSAGE.record) return { takeMany: takeRecords(state, of, recordPlan(of, state.heartRateFields)) };
  if (of.global === MESSAGE.heartRateVariability) return { take: () => state.messages.set(of.global, [PRESENT]) };
  const fields = wantedFields(of);
  return fields === undefined
    ? {}
    : { take: (at) => keep(state, of.global, message(state.view, at, fields, of.isLittle)) };
};

/** What a definition means depends on its bytes and on the fields of apps described so far. */
const keyOf = ({ view, at, heartRateFields }: State, length: number): string =>
  String.fromCharCode(heartRateFields.length, ...new Uint8Array(view.buffer, view.byteOffset + at + 1, length));

const layoutOf = (state: State, of: Definition): Layout => {
  const key = keyOf(state, of.length);
  const known = state.known.get(key);
  if (known !== undefined) return known;
  const layout: Layout = { definition: of, timeAt: timeOffset(of), ...takerOf(state, of) };
  state.defining += of.fields.length;
  if (state.known.size >= MOST_KNOWN) state.known.clear();
  state.known.set(key, layout);
  return layout;
};

const define = (state: State, header: number): string | undefined => {
  const of = definition(state.view, state.at + 1, state.to, (header & HAS_DEVELOPER_FIELDS) !== 0);
  if (of === undefined) return 'a definition is cut off';
  state.defined.add(of.global);
  state.defining++;
  if (state.defining > MOST_DEFINING) state.overflow = 'more definitions than any device writes';
  state.layouts[header & 0x0f] = layoutOf(state, of);
  state.at += 1 + of.length;
  return undefined;
};

const takeData = (state: State, header: number): string | undefined => {
  const layout = state.layouts[localNumber(header)];
  if (layout === undefined) return 'a message comes without its definition';
  const { definition: of, timeAt, take, takeMany } = layout;
  const next = state.at + 1 + of.size;
  if (next > state.to) return 'a message is cut off';
  if (takeMany !== undefined) {
    takeMany();
    return undefined;
  }
  state.stamp = stampAt(state.view, state.at, timeAt, of.isLittle, state.stamp) ?? state.stamp;
  take?.(state.at + 1);
  state.at = next;
  return undefined;
};

/** Reads message by message; the reason and byte at which it had to stop before the end. */
const readMessages = (state: State): string | undefined => {
  while (state.at < state.to) {
    const header = state.view.getUint8(state.at);
    const fault = state.overflow ?? (isDefinition(header) ? define(state, header) : takeData(state, header));
    if (fault !== undefined) return `${fault} at byte ${state.at}`;
  }
  return undefined;
};

const checksumOf = (bytes: Uint8Array, from: number, { dataTo, isOpen }: FileHeader): FitPart['checksum'] => {
  if (isOpen || dataTo + CHECKSUM_BYTES > bytes.length) return 'missing';
  const stored = bytes[dataTo]! | (bytes[dataTo + 1]! << 8);
  return crc16(bytes, from, dataTo) === stored ? 'right' : 'wrong';
};

/** How the file ends before its end; undefined when it does not. */
const cutOf = (bytes: Uint8Array, { dataTo, isOpen }: FileHeader): string | undefined => {
  if (isOpen) return `the device never closed the file, which ends at byte ${bytes.length}`;
  const missing = dataTo + CHECKSUM_BYTES - bytes.length;
  if (missing <= 0) return undefined;
  return `the file ends at byte ${bytes.length}, ${missing} ${missing === 1 ? 'byte' : 'bytes'} too early`;
};

/** Reads the FIT file whose header begins at `from`, as far as it can be followed. */
export const decodePart = (bytes: Uint8Array, from: number, header: FileHeader): FitPart => {
  const state: State = {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    to: Math.min(header.dataTo, bytes.length),
    layouts: [],
    known: new Map(),
    messages: new Map(),
    defined: new Set(),
    heartRateFields: [],
    records: emptyRecords(),
    unpack: packedSpeed(),
    kept: 0,
    defining: 0,
    at: header.dataFrom,
    stamp: undefined,
    overflow: undefined,
  };
  const fault = readMessages(state);
  const cut = state.overflow === undefined ? cutOf(bytes, header) : undefined;
  const { messages, defined, records } = state;
  return {
    messages,
    defined,
    records,
    damage: cut ?? fault,
    checksum: checksumOf(bytes, from, header),
  };
};
