import { type Message, numberIn } from './message.ts';

/** Time zones lie on quarters of an hour, up to 14 hours from UTC. */
const QUARTER_MINUTES = 15;
const MOST_MINUTES = 14 * 60;
/** A device may take its two clocks one after the other. Tool default. */
const LATE_S = 2;

/**
 * Minutes east of UTC by the activity message, which holds one moment by both clocks. Undefined when they differ by no
 * possible offset, or by nothing: several devices and apps write UTC twice wherever they are.
 */
export const offsetMinutes = (activity: Message | undefined): number | undefined => {
  const [local, utc] = activity === undefined ? [] : [numberIn(activity, 5), numberIn(activity, 253)];
  if (local === undefined || utc === undefined) return undefined;
  const minutes = Math.round((local - utc) / 60 / QUARTER_MINUTES) * QUARTER_MINUTES;
  const isPlausible = Math.abs(local - utc - minutes * 60) <= LATE_S && Math.abs(minutes) <= MOST_MINUTES;
  return isPlausible && minutes !== 0 ? minutes : undefined;
};
