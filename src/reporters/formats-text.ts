import { wrap } from '../format/wrap.ts';
import type { DetectedFile, KnownFormats } from './known-formats.ts';
import type { Renderer } from './renderer.ts';
import { type Pen, penFor } from './text/pen.ts';

const NAME_WIDTH = 20;
const MOST_PROBLEMS = 10;

const hanging = (label: string, text: string, pen: Pen): string[] =>
  wrap(pen.say(text), pen.width - NAME_WIDTH).map((line, i) => `${(i === 0 ? label : '').padEnd(NAME_WIDTH)}${line}`);

const detectedLines = (found: DetectedFile, pen: Pen): string[] => [
  pen.ink.bold(pen.say(found.file)),
  ...hanging('  reads as', `${found.reader}, dialect ${found.dialect}`, pen),
  ...hanging('  because', found.why, pen),
  ...hanging('  holds', `${found.sessions} sessions, ${found.skipped} rows skipped`, pen),
  ...found.notes.flatMap((note, i) => hanging(i === 0 ? '  sniffed' : '', note, pen)),
  ...(found.lacks.length === 0 ? [] : hanging('  lacks', found.lacks.join(', '), pen)),
  ...found.problems.slice(0, MOST_PROBLEMS).flatMap((problem, i) => hanging(i === 0 ? '  problems' : '', problem, pen)),
  ...(found.problems.length > MOST_PROBLEMS ? hanging('', `+ ${found.problems.length - MOST_PROBLEMS} more`, pen) : []),
];

const overview = ({ formats }: KnownFormats, pen: Pen): string[] => [
  ...formats.flatMap(({ dialect, title, looksFor, extensions }) => [
    ...hanging(`  ${dialect}`, `${title} (${extensions.join(', ')})`, pen),
    ...hanging('', pen.verbose ? `looks for: ${looksFor}` : '', pen),
  ]),
  '',
  '  Each also gzipped, in a folder or in a zip archive, which are read whole; rows',
  '  of a Strava export are joined with the activity files they name.',
];

/** The inputs that are read, or what one file is. */
export const formatsText: Renderer<KnownFormats> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render: (known, view) => {
    const pen = penFor(view);
    const lines = known.detected === undefined ? overview(known, pen) : detectedLines(known.detected, pen);
    return `${lines.join('\n')}\n`;
  },
};
