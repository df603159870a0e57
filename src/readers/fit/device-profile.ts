import type { DeviceProfile } from '../../core/activity.ts';
import { present } from '../../core/present.ts';
import { MESSAGE, type Message, numberIn, positiveIn } from './message.ts';

type Messages = ReadonlyMap<number, readonly Message[]>;

/** The first message of a kind that has the field set. */
const firstSet = (messages: readonly Message[] | undefined, field: number): number | undefined => {
  for (const message of messages ?? []) {
    const value = positiveIn(message, field);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The split of the whole session; there are others for laps and sets. */
const zonesOf = (messages: Messages, session: Message | undefined): Message | undefined => {
  const index = session === undefined ? 0 : (numberIn(session, 254) ?? 0);
  return messages
    .get(MESSAGE.timeInZone)
    ?.find((zones) => numberIn(zones, 0) === MESSAGE.session && (numberIn(zones, 1) ?? 0) === index);
};

const edgesOf = (zones: Message): readonly number[] | undefined => {
  const edges = (zones.numbers.get(6) ?? []).filter((bpm) => bpm > 0);
  const isAscending = edges.every((bpm, i) => i === 0 || bpm > edges[i - 1]!);
  return edges.length > 0 && isAscending ? edges : undefined;
};

/** Some devices end their list with the zone below the highest edge, which they take for the maximum. */
const timesOf = (zones: Message, edges: readonly number[]): readonly number[] | undefined => {
  const times = (zones.numbers.get(2) ?? []).map((milliseconds) => milliseconds / 1000);
  if (times.length === edges.length) times.push(0);
  const isWhole = times.length === edges.length + 1 && !times.some(Number.isNaN);
  return isWhole && times.some((seconds) => seconds > 0) ? times : undefined;
};

/** What the device had stored of its wearer; the values that went with this session come first. Undefined when it stored nothing. */
export const deviceProfile = (messages: Messages, session: Message | undefined): DeviceProfile | undefined => {
  const zones = zonesOf(messages, session);
  const own = zones === undefined ? undefined : [zones];
  const targets = messages.get(MESSAGE.zonesTarget);
  const user = messages.get(MESSAGE.userProfile);
  const edges = zones === undefined ? undefined : edgesOf(zones);
  const profile = present<DeviceProfile>({
    hrMaxBpm: firstSet(own, 11) ?? firstSet(targets, 1) ?? firstSet(user, 9) ?? firstSet(user, 11),
    hrRestBpm: firstSet(own, 12) ?? firstSet(user, 8),
    thresholdHeartRateBpm: firstSet(own, 13) ?? firstSet(targets, 2),
    zoneEdgesBpm: edges,
    timeInZoneS: zones === undefined || edges === undefined ? undefined : timesOf(zones, edges),
  });
  return Object.keys(profile).length === 0 ? undefined : profile;
};
