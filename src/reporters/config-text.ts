import type { EffectiveSetting } from '../core/effective-setting.ts';
import type { View } from '../core/view.ts';
import { pad } from '../format/pad.ts';
import { wrap } from '../format/wrap.ts';
import type { Renderer } from './renderer.ts';
import { type Pen, penFor } from './text/pen.ts';

/** Columns that a value keeps at least; with longer names it goes below them. */
const LEAST_VALUE = 20;

const settingLines = (settings: readonly EffectiveSetting[], nameWidth: number, pen: Pen): string[] =>
  settings.flatMap(({ key, value }) => {
    const name = `  ${pad(pen.say(key), nameWidth, 'left')}  `;
    const isBeside = pen.width - name.length >= LEAST_VALUE;
    const lines = wrap(pen.say(JSON.stringify(value)), isBeside ? pen.width - name.length : pen.width - 4);
    if (!isBeside) return [name.trimEnd(), ...lines.map((line) => `    ${line}`)];
    return lines.map((line, at) => (at === 0 ? name : ' '.repeat(name.length)) + line);
  });

const render = (settings: readonly EffectiveSetting[], view: View): string => {
  const pen = penFor(view);
  const origins = [...new Set(settings.map(({ origin }) => origin))];
  const widest = Math.max(0, ...settings.map(({ key }) => key.length));
  const blocks = origins.map((origin) => [
    ...wrap(pen.say(origin), pen.width).map((line) => pen.ink.bold(line)),
    ...settingLines(
      settings.filter((setting) => setting.origin === origin),
      widest,
      pen,
    ),
  ]);
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
};

/** Every setting in force under its origin, the strongest first. */
export const configText: Renderer<readonly EffectiveSetting[]> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render,
};
