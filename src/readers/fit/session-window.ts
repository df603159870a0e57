import { fitTime } from './fit-time.ts';
import { type Message, numberIn, positiveIn } from './message.ts';
import { firstAt, type Track } from './track.ts';

/** A session of the file and the rows of its records. */
export interface Window {
  readonly session: Message;
  readonly from: number;
  readonly to: number;
}

export interface Windows {
  readonly windows: readonly Window[];
  /** Records in no session. */
  readonly outside: number;
}

/** Devices round the end of a session; between two sessions its records may run over by so much. Tool default. */
const SLACK_S = 60;
/** Before the first and after the last session, where nothing competes for the records: some devices close their session early. Tool default. */
const OUTER_SLACK_S = 3600;

/** When a session began: as it says, else its length before the moment of its message. NaN = not known. */
export const sessionStart = (session: Message): number => {
  const startS = fitTime(numberIn(session, 2) ?? Number.NaN);
  if (!Number.isNaN(startS)) return startS;
  return fitTime(numberIn(session, 253) ?? Number.NaN) - (positiveIn(session, 7, 1000) ?? Number.NaN);
};

/** Length of a session by its own account, pauses included; undefined when it does not say. */
export const sessionLength = (session: Message): number | undefined => {
  const lastingS = Math.max(positiveIn(session, 7, 1000) ?? 0, positiveIn(session, 8, 1000) ?? 0);
  return lastingS === 0 ? undefined : lastingS;
};

const sessionEnd = (session: Message): number =>
  sessionStart(session) + (sessionLength(session) ?? Number.POSITIVE_INFINITY);

const windowsWithin = (track: Track, sessions: readonly Message[], outerSlackS: number): readonly Window[] =>
  sessions.map((session, i) => {
    const next = sessions[i + 1];
    const nextS = next === undefined ? Number.POSITIVE_INFINITY : sessionStart(next);
    const endS = sessionEnd(session) + (next === undefined ? outerSlackS : SLACK_S);
    const from = firstAt(track, sessionStart(session) - (i === 0 ? outerSlackS : 0));
    return { session, from, to: Math.max(from, firstAt(track, Math.min(nextS, endS))) };
  });

const outsideOf = (track: Track, windows: readonly Window[]): number =>
  windows.reduce((left, { from, to }) => left - (to - from), track.timeS.length);

/**
 * Gives each session its records, by the session's start and length and not by its place in the file, so that it may
 * stand before or behind them. When most records would belong nowhere, the lengths are wrong and only the order counts.
 */
export const sessionWindows = (track: Track, sessions: readonly Message[]): Windows => {
  const only = sessions.length === 1 ? sessions[0] : undefined;
  const all = track.timeS.length;
  if (only !== undefined && Number.isNaN(sessionStart(only))) {
    return { windows: [{ session: only, from: 0, to: all }], outside: 0 };
  }
  const inOrder = sessions
    .filter((session) => !Number.isNaN(sessionStart(session)))
    .sort((a, b) => sessionStart(a) - sessionStart(b));
  const windows = windowsWithin(track, inOrder, OUTER_SLACK_S);
  const outside = outsideOf(track, windows);
  if (outside * 2 <= all) return { windows, outside };
  const wide = windowsWithin(track, inOrder, Number.POSITIVE_INFINITY);
  return { windows: wide, outside: outsideOf(track, wide) };
};
