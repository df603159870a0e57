import type { CheckReport } from '../../core/check-report.ts';
import type { Finding } from '../../core/finding.ts';
import type { View } from '../../core/view.ts';
import { displayWidth } from '../../format/display-width.ts';
import { placeText } from '../../format/place-text.ts';
import { wrap } from '../../format/wrap.ts';
import type { Renderer } from '../renderer.ts';
import { type Pen, penFor } from '../text/pen.ts';
import { countWords } from './count-words.ts';
import { fileFacts } from './file-facts.ts';
import { type FileFindings, findingsByFile } from './findings-by-file.ts';
import { noCommands } from './no-commands.ts';
import { readingWords } from './reading-words.ts';
import type { ShownCheck } from './shown-check.ts';
import type { FramedFile } from './text/code-frame.ts';
import { findingPart } from './text/finding-part.ts';

type Block = readonly string[];
type CheckPen = Pen & { readonly isAscii: boolean };

/** Several plans with more findings than that are listed without lines of the files and without notes. Tool default. */
const MOST_IN_FULL = 20;

/** What of the findings is shown, and what was said already. */
interface Telling {
  readonly isFull: boolean;
  /** Plans without findings are named too. */
  readonly isListed: boolean;
  readonly said: Set<string>;
}

const heading = ({ checked }: FileFindings, pen: CheckPen): Block => {
  const name = pen.say(checked.file);
  const facts = checked.isReadable ? fileFacts(checked, pen.units).join(', ') : `not read: ${checked.why}`;
  const said = pen.say(facts);
  if (displayWidth(`${name}  ${said}`) <= pen.width) return [`${pen.ink.bold(name)}  ${said}`];
  return [pen.ink.bold(name), ...wrap(said, pen.width - 2).map((line) => `  ${line}`)];
};

const part = (finding: Finding, file: FramedFile | undefined, { isFull, said }: Telling, pen: CheckPen): Block => {
  const isFresh = isFull && !said.has(finding.advice);
  if (isFresh) said.add(finding.advice);
  return findingPart({ finding, file: isFull ? file : undefined, advice: isFresh ? finding.advice : '' }, pen);
};

const findingBlocks = (
  findings: readonly Finding[],
  file: FramedFile | undefined,
  telling: Telling,
  pen: CheckPen,
): Block[] => {
  const shown = telling.isFull ? findings : findings.filter(({ severity }) => severity !== 'info');
  const parts = shown.map((finding) => part(finding, file, telling, pen));
  return telling.isFull ? parts : parts.length === 0 ? [] : [parts.flat()];
};

/** Of several plans only those have a heading that there is something to say of. */
const fileBlocks = (group: FileFindings, telling: Telling, pen: CheckPen, isQuiet: boolean): Block[] => {
  const { checked } = group;
  const parts = findingBlocks(group.findings, checked, telling, pen);
  const isHeaded = !checked.isReadable || (!isQuiet && (telling.isListed || parts.length > 0));
  return [...(isHeaded ? [heading(group, pen)] : []), ...parts];
};

const gravest = ({ findings }: CheckReport): Finding | undefined =>
  findings.find(({ severity }) => severity === 'error') ??
  findings.find(({ severity }) => severity === 'warning') ??
  findings[0];

/** How the findings are counted, and where the reasons of the gravest one are. */
const countLines = (report: CheckReport, pen: CheckPen, isQuiet: boolean): string[] => {
  const counts = `${countWords(report)}.`;
  const first = gravest(report);
  if (isQuiet || first === undefined) return wrap(counts, pen.width);
  const pointer = `Run "recover explain ${pen.say(first.rule)}".`;
  const line = `${counts}  ${pointer}`;
  return line.length <= pen.width ? [line] : [...wrap(counts, pen.width), ...wrap(pointer, pen.width)];
};

const LEFT_OUT = 'Errors and warnings alone, without the lines of the files: --verbose shows all.';

const ending = (report: CheckReport, { isFull }: Telling, pen: CheckPen, isQuiet: boolean): Block => {
  const reading = readingWords(report.files, pen.verbose);
  return [
    ...(isQuiet || reading === '' ? [] : wrap(pen.say(`${reading}.`), pen.width)),
    ...countLines(report, pen, isQuiet),
    ...(isQuiet || isFull ? [] : wrap(LEFT_OUT, pen.width)),
  ];
};

const suppressedBlock = ({ suppressed }: CheckReport, pen: CheckPen): Block =>
  pen.verbose
    ? suppressed.flatMap(({ finding, reason }) => {
        const where = finding.place === undefined ? '' : placeText(finding.place);
        return wrap(pen.say(`suppressed: ${where} ${finding.rule}: ${reason}`), pen.width);
      })
    : [];

const render = ({ report }: ShownCheck, view: View): string => {
  const pen = { ...penFor(view), isAscii: view.ascii };
  const { files, elsewhere } = findingsByFile(report);
  const isListed = view.verbose || files.length <= 1;
  const isFull = isListed || report.findings.length <= MOST_IN_FULL;
  const telling: Telling = { isFull, isListed, said: new Set() };
  if (view.quiet && report.findings.length === 0 && files.every(({ checked }) => checked.isReadable)) return '';
  const blocks = [
    ...files.flatMap((group) => fileBlocks(group, telling, pen, view.quiet)),
    ...findingBlocks(elsewhere, undefined, telling, pen),
    suppressedBlock(report, pen),
    ending(report, telling, pen, view.quiet),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => noCommands(block).join('\n'))
    .join('\n\n')}\n`;
};

/** A check for reading in a terminal. */
export const checkText: Renderer<ShownCheck> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render,
};
