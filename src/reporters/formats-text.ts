import { plural } from '../format/plural.ts';
import { wrap } from '../format/wrap.ts';
import type { DetectedFile, KnownFormats } from './known-formats.ts';
import type { Renderer } from './renderer.ts';
import { type Pen, penFor } from './text/pen.ts';

const NAME_WIDTH = 20;
const MOST_PROBLEMS = 10;

const hanging = (label: string, text: string, pen: Pen): string[] =>
  wrap(pen.say(text), pen.width - NAME_WIDTH).map((line, i) => `${(i === 0 ? label : '').padEnd(NAME_WIDTH)}${line}`);

const labelled = (label: string, texts: readonly string[], pen: Pen): string[] =>
  texts.flatMap((text, i) => hanging(i === 0 ? `  ${label}` : '', text, pen));

/** "79 running, 1 cycling", the most frequent first. */
const sportsOf = ({ sports }: DetectedFile): string =>
  Object.entries(sports)
    .sort(([, a], [, b]) => b - a)
    .map(([sport, count]) => `${count} ${sport}`)
    .join(', ');

const holds = (found: DetectedFile): string[] => {
  const { from, to } = found;
  const days = from === to ? from : `${from} to ${to}`;
  return [
    `${found.days === undefined ? plural(found.sessions, 'session') : plural(found.days, 'day')}, ${plural(found.skipped, 'row')} skipped`,
    ...(from === null ? [] : [found.days === undefined ? `${days}: ${sportsOf(found)}` : `${days}`]),
    ...(found.days === undefined ? [] : found.has.map(({ fact, sessions }) => `${fact} on ${plural(sessions, 'day')}`)),
  ];
};

/** Facts that some sessions have and others lack. */
const partly = ({ has, sessions, days }: DetectedFile): string[] =>
  (days === undefined ? has : [])
    .filter(({ sessions: count }) => count > 0 && count < sessions)
    .map(({ fact, sessions: count }) => `${fact} in ${count} of ${sessions}`);

const detectedLines = (found: DetectedFile, pen: Pen): string[] => [
  pen.ink.bold(pen.say(found.file)),
  ...labelled('reads as', [`${found.title} (${found.reader}, dialect ${found.dialect})`], pen),
  ...labelled('because', [found.why], pen),
  ...labelled('holds', holds(found), pen),
  ...labelled('sniffed', [...found.sniffed.map(({ what, found: is }) => `${what}: ${is}`), ...found.notes], pen),
  ...labelled('partly has', partly(found), pen),
  ...labelled(
    'lacks',
    found.costs.map(({ fact, costs }) => `${fact}: ${costs}`),
    pen,
  ),
  ...labelled('problems', found.problems.slice(0, MOST_PROBLEMS), pen),
  ...(found.problems.length > MOST_PROBLEMS ? hanging('', `+ ${found.problems.length - MOST_PROBLEMS} more`, pen) : []),
];

/** A log may be written as plans are, so both may be said of one file. */
const planLines = ({ detected, detectedPlan }: KnownFormats, pen: Pen): string[] =>
  detectedPlan === undefined
    ? []
    : [
        ...(detected === undefined ? [pen.ink.bold(pen.say(detectedPlan.file))] : []),
        ...labelled(
          detected === undefined ? 'reads as' : 'as a plan',
          [`a training plan: ${detectedPlan.title} (recover check, format ${detectedPlan.format})`],
          pen,
        ),
        ...labelled(detected === undefined ? 'because' : '', [detectedPlan.why], pen),
      ];

const overview = ({ formats, containers, plans }: KnownFormats, pen: Pen): string[] => [
  ...formats.flatMap(({ dialect, title, looksFor, extensions }) => [
    ...hanging(`  ${dialect}`, `${title} (${extensions.join(', ')})`, pen),
    ...hanging('', pen.verbose ? `looks for: ${looksFor}` : '', pen),
  ]),
  '',
  '  Each also packed:',
  ...containers.flatMap(({ id, title, extensions }) => hanging(`  ${id}`, `${title} (${extensions.join(', ')})`, pen)),
  '',
  '  Plans, for recover check:',
  ...plans.flatMap(({ format, title, looksFor }) => [
    ...hanging(`  ${format}`, title, pen),
    ...hanging('', pen.verbose ? `looks for: ${looksFor}` : '', pen),
  ]),
  '',
  '  A folder is read whole; rows of a Strava export are joined with the activity',
  '  files they name.',
];

/** The inputs that are read, or what one file is. */
export const formatsText: Renderer<KnownFormats> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render: (known, view) => {
    const pen = penFor(view);
    const { detected, detectedPlan } = known;
    const found = [...(detected === undefined ? [] : detectedLines(detected, pen)), ...planLines(known, pen)];
    const lines = detected === undefined && detectedPlan === undefined ? overview(known, pen) : found;
    return `${lines.join('\n')}\n`;
  },
};
