import type { Slot } from '../../core/slot.ts';
import { fixed } from '../../format/fixed.ts';
import { pace } from '../../format/pace.ts';
import { shortDay } from '../../format/short-day.ts';
import type { Pen } from './pen.ts';

const KINDS: Readonly<Record<Slot['kind'], string>> = {
  'recovery-run': 'recovery',
  rest: 'rest',
  double: 'second run',
};

const whenOf = ({ day, part }: Slot): string => (part === 'any' ? shortDay(day) : `${shortDay(day)} ${part}`);

const minutesOf = ({ minutes }: Slot): string => {
  if (minutes === undefined) return '';
  const [low, high] = minutes.map((value) => fixed(value, 0));
  return low === high ? ` ${low} min` : ` ${low}-${high} min`;
};

const paceOf = ({ speedMps }: Slot, units: 'km' | 'mi'): string[] => {
  if (speedMps === undefined) return [];
  const [slow, fast] = speedMps.map((speed) => pace(speed, units));
  return [slow === fast ? `about ${slow}/${units}` : `${slow}-${fast}/${units}`];
};

const supportOf = ({ supportRatio }: Slot): string[] => {
  if (supportRatio === undefined) return [];
  const [low, high] = supportRatio.map((ratio) => fixed(100 * ratio, 0));
  return [`${low === high ? low : `${low}-${high}`}% of body weight off`];
};

const limitsOf = (slot: Slot, units: 'km' | 'mi'): string =>
  [
    ...(slot.hrMaxBpm === undefined ? [] : [`HR up to ${fixed(slot.hrMaxBpm, 0)}`]),
    ...paceOf(slot, units),
    ...supportOf(slot),
  ].join(', ');

/** Priority is said only of runs: a rest day is not one choice among several. */
const reasonOf = (slot: Slot, pen: Pen): string => {
  const why = [slot.priority === 'optional' ? 'optional' : '', ...slot.why].filter((part) => part !== '').join(', ');
  const limits = limitsOf(slot, pen.units);
  return pen.say([why, limits].filter((part) => part !== '').join('; '));
};

/** A slot in words, fit to print. */
export interface SlotWords {
  readonly when: string;
  readonly what: string;
  readonly why: string;
}

/** Day, kind with minutes, and reasons with limits: `Wed 18 pm`, `recovery 20-30 min`, `best slot; HR up to 137`. */
export const slotWords = (slot: Slot, pen: Pen): SlotWords => ({
  when: pen.say(whenOf(slot)),
  what: `${KINDS[slot.kind]}${minutesOf(slot)}`,
  why: reasonOf(slot, pen),
});
