import Table from 'cli-table3';
import type { Preset } from '../core/preset.ts';
import { wrap } from '../format/wrap.ts';
import { presetFacts } from './preset-facts.ts';
import type { Renderer } from './renderer.ts';
import { type Pen, penFor } from './text/pen.ts';

const NAME_WIDTH = 18;

const plainBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '  ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/** Side by side, rows that differ marked with a sign and not by colour alone. */
const comparison = (a: Preset, b: Preset, pen: Pen): string => {
  const width = Math.floor((pen.width - NAME_WIDTH - 6) / 2);
  const table = new Table({
    chars: plainBorders,
    colWidths: [3, NAME_WIDTH, width, width],
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  });
  table.push(['', '', a.id, b.id]);
  const others = presetFacts(b);
  presetFacts(a).forEach(([name, value], i) => {
    const other = others[i]![1];
    table.push([value === other ? ' ' : '*', name, value, other]);
  });
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n\n  * the two differ here\n`;
};

const single = (preset: Preset, pen: Pen): string =>
  [
    pen.ink.bold(`${preset.id}  `) + pen.say(preset.title),
    ...presetFacts(preset).map(([name, value]) => `  ${name.padEnd(NAME_WIDTH)}${value}`),
    '',
    ...preset.says.flatMap((line) =>
      wrap(`- ${pen.say(line)}`, pen.width - 2).map((part, i) => (i === 0 ? `  ${part}` : `    ${part}`)),
    ),
    '',
  ].join('\n');

const overview = (presets: readonly Preset[], pen: Pen): string => {
  const lines = presets.flatMap((preset) =>
    wrap(pen.say(preset.summary), pen.width - 14).map((part, i) => `  ${(i === 0 ? preset.id : '').padEnd(12)}${part}`),
  );
  return `${lines.join('\n')}\n\n  recover presets NAME says more; two names show where they differ.\n`;
};

/** All presets: a line each. One: everything it says. Two: side by side. */
export const presetsText: Renderer<readonly Preset[]> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render: (presets, view) => {
    const pen = penFor(view);
    const [first, second] = presets;
    if (presets.length === 1) return single(first!, pen);
    return presets.length === 2 ? comparison(first!, second!, pen) : overview(presets, pen);
  },
};
