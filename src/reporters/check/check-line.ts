import type { CheckedFile } from '../../core/check-report.ts';
import type { Finding } from '../../core/finding.ts';
import type { Renderer } from '../renderer.ts';
import { type Pen, penFor } from '../text/pen.ts';
import { noCommands } from './no-commands.ts';
import { placedMessage } from './placed-message.ts';
import type { ShownCheck } from './shown-check.ts';
import { UNREADABLE, unreadableFiles } from './unreadable-files.ts';

/** Editors want a line and a column for every line of theirs: what is about a whole file stands at its beginning. */
const findingLine = (finding: Finding, pen: Pen): string => {
  const { place, severity, rule } = finding;
  const where = `${pen.say(place?.file ?? '-')}:${place?.line ?? 1}:${place?.column ?? 1}`;
  return `${where}: ${severity} ${pen.say(rule)} ${pen.say(placedMessage(finding))}`;
};

const unreadableLine = ({ file, why }: CheckedFile, pen: Pen): string =>
  `${pen.say(file)}:1:1: error ${UNREADABLE} ${pen.say(why)}`;

const render = ({ report }: ShownCheck, view: Parameters<typeof penFor>[0]): string => {
  const pen = penFor(view);
  return noCommands([
    ...unreadableFiles(report).map((file) => unreadableLine(file, pen)),
    ...report.findings.map((finding) => findingLine(finding, pen)),
  ])
    .map((line) => `${line}\n`)
    .join('');
};

/** A finding a line, as editors and `grep` read them; no finding, no line. Never in colour. */
export const checkLine: Renderer<ShownCheck> = {
  id: 'line',
  summary: 'file:line:col: severity rule message, a line each, for editors and grep',
  render,
};
