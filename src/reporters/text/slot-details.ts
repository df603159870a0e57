import type { Slot } from '../../core/slot.ts';
import { shortDay } from '../../format/short-day.ts';
import type { Pen } from './pen.ts';

/** `Mon 9`. */
const dayOf = (day: string): string => shortDay(day).replace(/ +/, ' ');

const originsOf = ({ origins }: Slot): string[] => [
  ...(origins?.minutes === undefined ? [] : [`minutes: ${origins.minutes}`]),
  ...(origins?.hrMaxBpm === undefined ? [] : [`heart rate: ${origins.hrMaxBpm}`]),
  ...(origins?.speedMps === undefined ? [] : [`pace: ${origins.speedMps}`]),
];

const detailsOf = (slot: Slot): string[] => [
  ...originsOf(slot),
  ...(slot.alternatives ?? []).map(({ day, why }) => `or ${dayOf(day)}: ${why}`),
  ...(slot.sources.length === 0 ? [] : [`sources: ${slot.sources.join(', ')}`]),
];

/** For each slot where its numbers come from, the other days that would do, and its sources. Fit to print. */
export const slotDetails = (slots: readonly Slot[], pen: Pen): string[] =>
  slots.flatMap((slot) => {
    const details = detailsOf(slot);
    return details.length === 0 ? [] : [pen.say(`${dayOf(slot.day)}: ${details.join('; ')}`)];
  });
