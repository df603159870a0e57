import type { Athlete, ZoneModel } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import type { View } from '../core/view.ts';
import { fixed } from '../format/fixed.ts';
import { pace } from '../format/pace.ts';
import { wrap } from '../format/wrap.ts';
import { HOW_TO_SET } from './how-to-set.ts';
import type { Renderer } from './renderer.ts';
import { type Pen, penFor } from './text/pen.ts';
import { zoneLabels } from './text/zone-labels.ts';

/** Width of the longest name, "threshold pace". */
const NAME_WIDTH = 14;

type Print = (value: number) => string;

const bpm: Print = (value) => fixed(value, 0);

/** A number of the athlete: its name in words, the name in `missing`, how it is printed, and its unit. */
interface Line {
  readonly words: string;
  readonly name: string;
  readonly estimate: Estimate | undefined;
  readonly print: Print;
  readonly unit: string;
}

const linesOf = (athlete: Athlete, { units }: Pen): Line[] => {
  const paced: Print = (value) => pace(value, units);
  const beats = { print: bpm, unit: ' bpm' };
  const speed = { print: paced, unit: `/${units}` };
  return [
    { words: 'HRmax', name: 'hrMax', estimate: athlete.hrMax, ...beats },
    { words: 'resting HR', name: 'hrRest', estimate: athlete.hrRest, ...beats },
    { words: 'LT1', name: 'lt1', estimate: athlete.lt1, ...beats },
    { words: 'LT2', name: 'lt2', estimate: athlete.lt2, ...beats },
    { words: 'cap, agreed', name: 'cap', estimate: athlete.cap?.agreed, ...beats },
    { words: 'cap, disputed', name: 'cap', estimate: athlete.cap?.disputed, ...beats },
    { words: 'easy pace', name: 'easyPace', estimate: athlete.easySpeed, ...speed },
    { words: 'threshold pace', name: 'thresholdPace', estimate: athlete.thresholdSpeed, ...speed },
  ];
};

const estimateText = ({ print, unit }: Line, { value, low, high, origin, confidence }: Estimate): string => {
  const [from, to] = [print(low), print(high)];
  const doubt = from === to ? '' : ` (${from}-${to})`;
  return `${print(value)}${unit}${doubt}, ${origin}, ${confidence} confidence`;
};

/** How the runner can set it; nothing for what they have told already, or what follows from other numbers. */
const howToSet = ({ name, estimate }: Line): string[] =>
  estimate?.origin !== 'told' && name in HOW_TO_SET ? [`set it: ${HOW_TO_SET[name as keyof typeof HOW_TO_SET]}`] : [];

const numberLines = (line: Line, athlete: Athlete, pen: Pen): string[] => {
  const { words, name, estimate } = line;
  const missing = Object.hasOwn(athlete.missing, name) ? `unknown: ${athlete.missing[name]}` : 'unknown';
  const told = estimate === undefined ? [missing] : [estimateText(line, estimate), estimate.detail];
  const indent = ' '.repeat(NAME_WIDTH + 2);
  const body = [...told, ...howToSet(line)].flatMap((part) => wrap(pen.say(part), pen.width - indent.length));
  return body.map((part, index) => (index === 0 ? words.padEnd(NAME_WIDTH + 2) : indent) + part);
};

/** A zone model, or the number that it waits for. */
const modelLines = (
  words: string,
  model: ZoneModel | undefined,
  needs: keyof typeof HOW_TO_SET,
  pen: Pen,
): string[] => {
  if (model === undefined) return wrap(`${words}: not known; ${HOW_TO_SET[needs]} would give them`, pen.width);
  const unit = model.unit === 'bpm' ? 'bpm' : `per ${pen.units}`;
  return [
    ...wrap(pen.say(`${words} (${unit}), ${model.id}, ${model.confidence} confidence: ${model.detail}`), pen.width),
    ...zoneLabels(model, pen.units).map((label, index) => `  Z${index + 1}  ${label}`),
  ];
};

const render = (athlete: Athlete, view: View): string => {
  const pen = penFor(view);
  const blocks = [
    linesOf(athlete, pen).flatMap((line) => numberLines(line, athlete, pen)),
    modelLines('Heart-rate zones', athlete.heartRateZones, 'hrMax', pen),
    modelLines('Pace zones', athlete.paceZones, 'thresholdPace', pen),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
};

/** The athlete's numbers and zones, each with where it came from and how to set it. */
export const zonesText: Renderer<Athlete> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render,
};
