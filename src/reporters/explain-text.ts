import { pad } from '../format/pad.ts';
import { wrap } from '../format/wrap.ts';
import type { ExplainedOption, ExplainedRule } from './explained.ts';
import { factsByPreset } from './facts-by-preset.ts';
import { optionDefault } from './option-default.ts';
import type { Renderer } from './renderer.ts';
import { ruleSetting } from './rule-setting.ts';
import { sourceWords } from './source-words.ts';
import { type Pen, penFor } from './text/pen.ts';

const INDENT = 10;

/** A labelled paragraph, hanging at column 10. */
const paragraph = (label: string, text: string, pen: Pen): string[] =>
  wrap(pen.say(text), pen.width - INDENT).map(
    (line, i) => `${pad(i === 0 ? `  ${label}` : '', INDENT, 'left')}${line}`,
  );

const optionLine = (option: ExplainedOption): string =>
  `${option.name} (${optionDefault(option)}): ${option.description}`;

const presetLine = ({ preset, facts }: ReturnType<typeof factsByPreset>[number]): string =>
  `${preset}: ${facts.map(([name, value]) => `${name} ${value}`).join('; ')}`;

const ruleLines = (rule: ExplainedRule, pen: Pen): string[] => {
  const { meta, options, sources } = rule;
  const { docs } = meta;
  const title = `${meta.id}  ${pen.ink.dim(meta.severity)}`;
  return [
    pen.ink.bold(title),
    '',
    ...wrap(pen.say(`${meta.summary}.`), pen.width - 2).map((line) => `  ${line}`),
    '',
    ...paragraph('How', docs.how, pen),
    ...paragraph('Needs', docs.needs, pen),
    ...paragraph('Why', docs.why, pen),
    ...paragraph('Grade', meta.standing, pen),
    ...(meta.confidence === undefined ? [] : paragraph('Sure', meta.confidence, pen)),
    ...paragraph('Beware', docs.beware, pen),
    ...(docs.often === undefined ? [] : paragraph('Often', docs.often, pen)),
    ...paragraph('Fix', docs.fix, pen),
    '',
    ...options.flatMap((option, i) => paragraph(i === 0 ? 'Options' : '', optionLine(option), pen)),
    ...factsByPreset(rule).flatMap((preset, i) => paragraph(i === 0 ? 'Presets' : '', presetLine(preset), pen)),
    ...paragraph('Set', `"rules": { ${ruleSetting(rule)} }`, pen),
    ...paragraph('Off', meta.isOffByDefault === true ? 'by default' : `--off ${meta.id}`, pen),
    ...sources.flatMap((source, i) => paragraph(i === 0 ? 'Sources' : '', sourceWords(source), pen)),
    ...paragraph('See', docs.see.join(', '), pen),
  ];
};

/** Rules explained for reading in a terminal, a blank line between them. */
export const explainText: Renderer<readonly ExplainedRule[]> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render: (rules, view) => {
    const pen = penFor(view);
    return `${rules.map((rule) => ruleLines(rule, pen).join('\n')).join('\n\n')}\n`;
  },
};
