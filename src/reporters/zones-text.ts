import type { Athlete, ZoneGap, ZoneModel } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import type { View } from '../core/view.ts';
import { HEART_RATE_MODELS, PACE_MODELS } from '../core/zone-model-ids.ts';
import { zoneName } from '../core/zone-name.ts';
import { fixed } from '../format/fixed.ts';
import { pace } from '../format/pace.ts';
import { wrap } from '../format/wrap.ts';
import { HOW_TO_SET } from './how-to-set.ts';
import type { Renderer } from './renderer.ts';
import { type Pen, penFor } from './text/pen.ts';
import { zoneLabels } from './text/zone-labels.ts';
import { WHAT_WOULD_TELL } from './what-would-tell.ts';

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
    { words: 'critical speed', name: 'criticalSpeed', estimate: athlete.criticalSpeed, ...speed },
    { words: 'VDOT', name: 'vdot', estimate: athlete.vdot, print: (value) => fixed(value, 1), unit: '' },
  ];
};

const estimateText = ({ print, unit }: Line, { value, low, high, origin, confidence }: Estimate): string => {
  const [from, to] = [print(low), print(high)];
  const doubt = from === to ? '' : ` (${from}-${to})`;
  return `${print(value)}${unit}${doubt}, ${origin}, ${confidence} confidence`;
};

/** The runner's own easy runs, beside the one number made of them. */
const spreadOf = ({ name, print, unit }: Line, { easyRuns }: Athlete): string[] =>
  name === 'easyPace' && easyRuns !== undefined
    ? [`middle half of ${easyRuns.runs} runs: ${print(easyRuns.fastMps)}-${print(easyRuns.slowMps)}${unit}`]
    : [];

/** How the runner can set it; nothing for what they have told already, or what follows from other numbers. */
const howToSet = ({ name, estimate }: Line): string[] => {
  if (estimate === undefined && name in WHAT_WOULD_TELL) return [WHAT_WOULD_TELL[name as keyof typeof WHAT_WOULD_TELL]];
  return estimate?.origin !== 'told' && name in HOW_TO_SET
    ? [`set it: ${HOW_TO_SET[name as keyof typeof HOW_TO_SET]}`]
    : [];
};

const numberLines = (line: Line, athlete: Athlete, pen: Pen): string[] => {
  const { words, name, estimate } = line;
  const missing = Object.hasOwn(athlete.missing, name) ? `unknown: ${athlete.missing[name]}` : 'unknown';
  const told = estimate === undefined ? [missing] : [estimateText(line, estimate), estimate.detail];
  const indent = ' '.repeat(NAME_WIDTH + 2);
  const body = [...told, ...spreadOf(line, athlete), ...howToSet(line)].flatMap((part) =>
    wrap(pen.say(part), pen.width - indent.length),
  );
  return body.map((part, index) => (index === 0 ? words.padEnd(NAME_WIDTH + 2) : indent) + part);
};

/** Zones of one kind: what they are called, the setting that chooses the model, and the models there are. */
interface ZoneKind {
  readonly words: string;
  readonly setting: 'zones' | 'pace';
  readonly models: readonly string[];
  readonly needs: keyof typeof HOW_TO_SET;
}

const BY_HEART_RATE: ZoneKind = {
  words: 'Heart-rate zones',
  setting: 'zones',
  models: HEART_RATE_MODELS,
  needs: 'hrMax',
};
const BY_PACE: ZoneKind = { words: 'Pace zones', setting: 'pace', models: PACE_MODELS, needs: 'thresholdPace' };

const isSettable = (name: string): name is keyof typeof HOW_TO_SET => Object.hasOwn(HOW_TO_SET, name);

/** Why there are no zones, and the settings that would give them. */
const gapLines = ({ words, needs }: ZoneKind, gap: ZoneGap | undefined, pen: Pen): string[] => {
  if (gap === undefined) return wrap(`${words}: not known; ${HOW_TO_SET[needs]} would give them`, pen.width);
  const flags = gap.lacks.filter(isSettable).map((name) => `  set it: ${HOW_TO_SET[name]}`);
  return [...wrap(pen.say(`${words}, ${gap.id}: ${gap.reason}`), pen.width), ...flags];
};

/** From where zone 1 is said to begin, though what lies below counts in it too. */
const firstSpan = (model: ZoneModel, lowest: number, units: Pen['units']): string => {
  const published = zoneLabels({ ...model, edges: [lowest, ...model.edges] }, units)[1]!;
  return `${published} and ${model.unit === 'bpm' ? 'below' : 'slower'}`;
};

const spanLines = (model: ZoneModel, { units }: Pen): string[] => {
  const names = [...model.edges, 0].map((_, index) => zoneName(model, index + 1));
  const width = Math.max(...names.map((name) => name.length));
  return zoneLabels(model, units).map((label, index) => {
    const span = index === 0 && model.lowest !== undefined ? firstSpan(model, model.lowest, units) : label;
    return `  ${names[index]!.padEnd(width)}  ${span}`;
  });
};

/** Zones with their model, what else could be chosen, or the number that they wait for. */
const modelLines = (kind: ZoneKind, model: ZoneModel | undefined, gap: ZoneGap | undefined, pen: Pen): string[] => {
  const { words, setting, models } = kind;
  const used = model?.id ?? gap?.id ?? models[0];
  const others = models.filter((id) => id !== used).join(', ');
  const choice = wrap(`other zones: --set ${setting}.model=MODEL, one of ${others}`, pen.width - 2);
  const unit = model?.unit === 'bpm' ? 'bpm' : `per ${pen.units}`;
  const body =
    model === undefined
      ? gapLines(kind, gap, pen)
      : [
          ...wrap(
            pen.say(`${words} (${unit}), ${model.id}, ${model.confidence} confidence: ${model.detail}`),
            pen.width,
          ),
          ...spanLines(model, pen),
        ];
  return [...body, ...choice.map((line) => `  ${line}`)];
};

/** Said where other zones are shown than the ones that decide what a run was. */
const judgedLines = ({ judgedBy }: Athlete, pen: Pen): string[] => {
  if (judgedBy === undefined) return [];
  const ids = [judgedBy.heartRateZones, judgedBy.paceZones].flatMap((model) => (model === undefined ? [] : [model.id]));
  const by = ids.length === 0 ? 'neither heart rate nor pace' : ids.join(' and ');
  return wrap(`Whatever zones are shown, what a run was is judged by ${by}.`, pen.width);
};

const render = (athlete: Athlete, view: View): string => {
  const pen = penFor(view);
  const blocks = [
    linesOf(athlete, pen).flatMap((line) => numberLines(line, athlete, pen)),
    modelLines(BY_HEART_RATE, athlete.heartRateZones, athlete.zoneGaps?.heartRate, pen),
    modelLines(BY_PACE, athlete.paceZones, athlete.zoneGaps?.pace, pen),
    judgedLines(athlete, pen),
  ].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
};

/** The athlete's numbers and zones, each with where it came from and how to set it. */
export const zonesText: Renderer<Athlete> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render,
};
