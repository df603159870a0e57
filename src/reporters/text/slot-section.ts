import type { SlotPlan } from '../../core/report.ts';
import type { Slot } from '../../core/slot.ts';
import { dayRange } from '../../format/day-range.ts';
import { fixed } from '../../format/fixed.ts';
import { pace } from '../../format/pace.ts';
import { pad } from '../../format/pad.ts';
import { shortDay } from '../../format/short-day.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';

const KINDS: Readonly<Record<Slot['kind'], string>> = {
  'recovery-run': 'recovery',
  rest: 'rest',
  double: 'second run',
};

/** Least columns beside the first two; with less the reasons go below. */
const LEAST_BESIDE = 30;

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

const limitsOf = (slot: Slot, units: 'km' | 'mi'): string =>
  [...(slot.hrMaxBpm === undefined ? [] : [`HR up to ${fixed(slot.hrMaxBpm, 0)}`]), ...paceOf(slot, units)].join(', ');

/** Priority is said only of runs: a rest day is not one choice among several. */
const reasonOf = (slot: Slot, pen: Pen): string => {
  const why = [slot.priority === 'optional' ? 'optional' : '', ...slot.why].filter((part) => part !== '').join(', ');
  const limits = limitsOf(slot, pen.units);
  return pen.say([why, limits].filter((part) => part !== '').join('; '));
};

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/** A line per slot: day, what, and why; the reasons hang in their own column where there is room. */
const slotLines = (slots: readonly Slot[], pen: Pen): string[] => {
  const days = slots.map((slot) => pen.say(whenOf(slot)));
  const kinds = slots.map((slot) => `${KINDS[slot.kind]}${minutesOf(slot)}`);
  const indent = 2 + widest(days) + 2 + widest(kinds) + 2;
  const isBeside = pen.width - indent >= LEAST_BESIDE;
  return slots.flatMap((slot, index) => {
    const head = `  ${pad(days[index]!, widest(days), 'left')}  ${pad(kinds[index]!, widest(kinds), 'left')}`;
    const reasons = wrap(reasonOf(slot, pen), pen.width - (isBeside ? indent : 4));
    if (!isBeside) return [head.trimEnd(), ...reasons.map((line) => `    ${line}`)];
    const [first = '', ...rest] = reasons;
    return [`${head}  ${first}`.trimEnd(), ...rest.map((line) => ' '.repeat(indent) + line)];
  });
};

/** Next week's slots with what they assume; without slots, why there is none. */
export const slotSection = (plan: SlotPlan, pen: Pen): string[] => {
  const when = `Next week (${dayRange(plan.from, plan.to)})`;
  const assumption = pen.say(plan.assumption);
  const heading = plan.slots.length === 0 ? `${when}: ${assumption}` : `${when}, assuming ${assumption}`;
  return [...wrap(heading, pen.width - 2).map((line) => `  ${line}`), ...slotLines(plan.slots, pen)];
};
