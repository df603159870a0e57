import { plainText } from '../plain-text.ts';
import { MESSAGE, type Message } from './message.ts';

type Messages = ReadonlyMap<number, readonly Message[]>;

const firstText = (messages: readonly Message[] | undefined, field: number): string | undefined => {
  for (const message of messages ?? []) {
    const text = plainText(message.texts.get(field));
    if (text !== undefined) return text;
  }
  return undefined;
};

/** What the device calls the sport of a session. Where sport messages stand for several sessions, only the session's own name counts. */
export const sportName = (messages: Messages, session: Message | undefined): string | undefined => {
  const own = session === undefined ? undefined : firstText([session], 110);
  const isOnly = (messages.get(MESSAGE.session)?.length ?? 0) <= 1;
  return own ?? (isOnly ? firstText(messages.get(MESSAGE.sport), 3) : undefined);
};

/** The workout that was followed says most, then the name of the sport profile. */
export const activityTitle = (messages: Messages, session: Message | undefined): string | undefined => {
  const isOnly = (messages.get(MESSAGE.session)?.length ?? 0) <= 1;
  const workout = isOnly ? firstText(messages.get(MESSAGE.workout), 8) : undefined;
  return workout ?? sportName(messages, session);
};
